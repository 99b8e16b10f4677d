import Textfield from '@atlaskit/textfield';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useFormats } from '../../language/formats';
import type { Cutoff } from './use-cutoff';
import { useTranslate } from '../../language/translate';
import { CalendarLater } from './calendar-later';

/** Noon on a day whose number is no month. */
const EXAMPLE_MS = Date.UTC(2024, 0, 15, 12);

/** A text field with a calendar: it takes a date as the person writes it, and says so when it cannot. */
export function CutoffField({ cutoff }: { readonly cutoff: Cutoff }) {
  const { typed, canonical, reading } = cutoff;
  const { text } = useTranslate();
  const formats = useFormats();
  const example = useMemo(() => formats.date(EXAMPLE_MS), [formats]);
  const problem =
    reading.kind === 'refused' ? text(`cutoff.refused.${reading.because}`, { example }) : null;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The first thing to do. Where something has the focus by now, it stays there.
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, []);
  const settleOnEnter = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter') cutoff.settle(currentTarget.value);
  };
  return (
    <div className="cutoff-field">
      <label className="label" htmlFor="cutoff-date">
        {text('cutoff.date')}
      </label>
      <Textfield
        ref={field}
        id="cutoff-date"
        isCompact
        value={typed}
        placeholder={text('cutoff.date.pattern')}
        autoComplete="off"
        isInvalid={problem !== null}
        aria-describedby="cutoff-help"
        onChange={({ currentTarget }) => {
          cutoff.type(currentTarget.value);
        }}
        onKeyDown={settleOnEnter}
        onBlur={({ currentTarget }) => {
          cutoff.apply(currentTarget.value);
        }}
        elemAfterInput={<CalendarLater typed={canonical} onPick={cutoff.settle} />}
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
