import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import { RadioGroup } from '@atlaskit/radio';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { dateBeforeToday } from '../../../../src/cleanup/choosing/cutoff';
import type { QuickPick } from '../../../../src/cleanup/choosing/cutoff';
import type { AgeBasis } from '../../../../src/cleanup/choosing/selection';
import { useFormats } from '../../language/formats';
import type { Cutoff } from './use-cutoff';
import { useTranslate } from '../../language/translate';
import { AgeField } from './age-field';
import { CutoffField } from './cutoff-field';

const QUICK_PICKS = [
  { unit: 'days', amount: 30 },
  { unit: 'days', amount: 90 },
  { unit: 'years', amount: 1 },
  { unit: 'years', amount: 2 },
] as const satisfies readonly QuickPick[];

type Props = { readonly cutoff: Cutoff };

/** The cutoff: a date, quick ways to one, and which of a file's dates counts. */
export function CutoffPanel({ cutoff }: Props) {
  const { timeZone } = useFormats();
  const { text } = useTranslate();
  // Looked up once: not at each letter typed.
  const [picks] = useState(() =>
    QUICK_PICKS.map((pick) => ({ pick, date: dateBeforeToday(pick, timeZone, Date.now()) })),
  );
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it does nothing by itself
    <div className="cutoff-panel" onMouseDown={keepFocusInField}>
      <CutoffField cutoff={cutoff} />
      <div className="cutoff-choice">
        <div className="label" id="quick-picks">
          {text('cutoff.older-than')}
        </div>
        <div className="quick-picks" role="group" aria-labelledby="quick-picks">
          {picks.map(({ pick, date }) => (
            <Button
              key={date}
              spacing="compact"
              isSelected={date === cutoff.canonical}
              aria-pressed={date === cutoff.canonical}
              onClick={() => {
                cutoff.settle(dateBeforeToday(pick, timeZone, Date.now()));
              }}
            >
              {text(`cutoff.older-than.${pick.unit}`, { amount: pick.amount })}
            </Button>
          ))}
          <AgeField cutoff={cutoff} />
        </div>
      </div>
      <div className="cutoff-last">
        {!cutoff.isFolded && <BasisChoice cutoff={cutoff} />}
        {cutoff.rule !== null && <FoldButton cutoff={cutoff} />}
      </div>
    </div>
  );
}

function FoldButton({ cutoff: { isFolded, fold } }: Props) {
  const { text } = useTranslate();
  return (
    <Button
      spacing="compact"
      appearance="subtle"
      aria-expanded={!isFolded}
      iconAfter={isFolded ? ChevronDownIcon : ChevronUpIcon}
      onClick={() => {
        fold(!isFolded);
      }}
    >
      {text('timeline.label')}
    </Button>
  );
}

function BasisChoice({ cutoff }: Props) {
  const { text } = useTranslate();
  return (
    <div className="cutoff-choice">
      <div className="label" id="age-basis">
        {text('cutoff.basis')}
      </div>
      <RadioGroup
        labelId="age-basis"
        value={cutoff.basis}
        options={[
          { name: 'basis', value: 'updated', label: text('cutoff.basis.updated') },
          { name: 'basis', value: 'uploaded', label: text('cutoff.basis.uploaded') },
        ]}
        onChange={({ currentTarget }) => {
          cutoff.chooseBasis(currentTarget.value as AgeBasis);
        }}
      />
    </div>
  );
}

const BESIDE_THE_FIELD = 'button, label, input[type=radio]';

/**
 * A press beside the field would take the focus from it, what is typed would take effect, and a
 * message about it would push the button away from under the pointer: the click would be lost.
 */
function keepFocusInField(press: MouseEvent<HTMLElement>): void {
  const pressed = press.target instanceof Element && press.target.closest(BESIDE_THE_FIELD);
  if (pressed) press.preventDefault();
}
