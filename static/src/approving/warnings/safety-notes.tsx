import type { Act } from '../../../../src/cleanup/plan';
import { useTranslate } from '../../language/translate';

type Props = {
  readonly act: Act;
  /** Whether the rest of the space was looked at. */
  readonly isSpaceChecked: boolean;
};

/** What a person should know before a run. */
export function SafetyNotes({ act, isSpaceChecked }: Props) {
  const { text } = useTranslate();
  return (
    <ul className="notes">
      <li>{text(`safety.export.${act}`)}</li>
      <li>{text(isSpaceChecked ? 'safety.other-spaces' : 'safety.other-pages')}</li>
      <li>{text(`safety.finality.${act}`)}</li>
    </ul>
  );
}
