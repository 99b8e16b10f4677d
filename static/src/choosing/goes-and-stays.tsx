import Button from '@atlaskit/button/default/button';
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { useTranslate } from '../language/translate';

export type Shown = 'goes' | 'stays';

type Props = {
  readonly status: ListedStatus;
  readonly shown: Shown;
  readonly counts: Readonly<Record<Shown, number>>;
  /** How many of each a search has found; `null` without one. */
  readonly found: Readonly<Record<Shown, number>> | null;
  readonly onShow: (shown: Shown) => void;
};

/** Which of the two the table shows: what would go, or what stays and why. */
export function GoesAndStays({ status, shown, counts, found, onShow }: Props) {
  const { text } = useTranslate();
  const labelOf = (one: Shown) => {
    const label =
      one === 'goes'
        ? text('table.shown.goes', { status, count: counts.goes })
        : text('table.shown.stays', { count: counts.stays });
    return found === null ? label : text('table.shown.found', { label, found: found[one] });
  };
  return (
    <div className="goes-and-stays" role="group" aria-label={text('table.shown')}>
      {(['goes', 'stays'] as const).map((one) => (
        <Button
          key={one}
          spacing="compact"
          appearance="subtle"
          aria-pressed={shown === one}
          isSelected={shown === one}
          onClick={() => {
            onShow(one);
          }}
        >
          {labelOf(one)}
        </Button>
      ))}
    </div>
  );
}
