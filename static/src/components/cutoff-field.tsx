import Textfield from '@atlaskit/textfield';
import type { KeyboardEvent } from 'react';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';
import { CalendarButton } from './calendar-button';

/** Noon on a day whose number is no month. */
export const EXAMPLE_MS = Date.UTC(2024, 0, 15, 12);

type Props = {
  readonly typed: string;
  /** What is typed, as `YYYY-MM-DD` where it is a day. */
  readonly canonical: string;
  /** A sentence that says what to do, or `null`. */
  readonly problem: string | null;
  readonly onType: (text: string) => void;
  readonly onApply: (text: string) => void;
  /** Enter, or a day of the calendar: nothing more will be typed. */
  readonly onSettle: (text: string) => void;
};

/** A text field with a calendar: it takes a date or a full timestamp, and says so when it cannot. */
export function CutoffField({ typed, canonical, problem, onType, onApply, onSettle }: Props) {
  const { text } = useTranslate();
  const formats = useFormats();
  const example = formats.date(EXAMPLE_MS);
  const settleOnEnter = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter') onSettle(currentTarget.value);
  };
  return (
    <div className="cutoff-field">
      <label className="label" htmlFor="cutoff-date">
        {text('cutoff.date')}
      </label>
      <Textfield
        id="cutoff-date"
        isCompact
        value={typed}
        placeholder={text('cutoff.date.pattern')}
        autoComplete="off"
        isInvalid={problem !== null}
        aria-describedby="cutoff-help"
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
        onKeyDown={settleOnEnter}
        onBlur={({ currentTarget }) => {
          onApply(currentTarget.value);
        }}
        elemAfterInput={<CalendarButton typed={canonical} onPick={onSettle} />}
      />
      <div
        id="cutoff-help"
        className={problem === null ? 'hint' : 'hint hint-error'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? text('cutoff.date.hint', { example })}
      </div>
    </div>
  );
}
