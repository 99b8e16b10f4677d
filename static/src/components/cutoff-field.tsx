import { IconButton } from '@atlaskit/button/new';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import Popup from '@atlaskit/popup';
import Spinner from '@atlaskit/spinner';
import Textfield from '@atlaskit/textfield';
import { lazy, Suspense, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { todayIn } from '../../../src/cleanup/cutoff';
import { useFormats } from '../formats';

// The calendar is a tenth of the whole screen's code and often not opened at all.
const Calendar = lazy(() => import('@atlaskit/calendar'));

type Props = {
  readonly typed: string;
  /** A sentence that says what to do, or `null`. */
  readonly problem: string | null;
  readonly onType: (text: string) => void;
  readonly onApply: (text: string) => void;
};

/** A text field with a calendar: it takes a date or a full timestamp, and says so when it cannot. */
export function CutoffField({ typed, problem, onType, onApply }: Props) {
  const applyOnEnter = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter') onApply(currentTarget.value);
  };
  return (
    <div className="cutoff-field">
      <label className="label" htmlFor="cutoff-date">
        Cutoff date
      </label>
      <Textfield
        id="cutoff-date"
        value={typed}
        placeholder="YYYY-MM-DD"
        autoComplete="off"
        isInvalid={problem !== null}
        aria-describedby="cutoff-help"
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
        onKeyDown={applyOnEnter}
        onBlur={({ currentTarget }) => {
          onApply(currentTarget.value);
        }}
        elemAfterInput={<CalendarButton typed={typed} onPick={onApply} />}
      />
      <div
        id="cutoff-help"
        className={problem === null ? 'hint' : 'hint hint-error'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? 'Or a full timestamp: 2024-01-15T12:57:55.347Z'}
      </div>
    </div>
  );
}

type CalendarButtonProps = {
  readonly typed: string;
  readonly onPick: (date: string) => void;
};

function CalendarButton({ typed, onPick }: CalendarButtonProps) {
  const { timeZone, locale } = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  // Asked when it opens: the window may have been left open over midnight.
  const [today, setToday] = useState('');
  const close = () => {
    setIsOpen(false);
  };
  return (
    <Popup
      isOpen={isOpen}
      onClose={close}
      placement="bottom-end"
      role="dialog"
      label="Choose the cutoff date"
      content={() => (
        <Suspense fallback={<Spinner label="Opening the calendar" />}>
          <Calendar
            locale={locale}
            today={today}
            maxDate={today}
            {...dayShown(typed, today)}
            selected={/^\d{4}-\d{2}-\d{2}$/.test(typed) ? [typed] : []}
            onSelect={({ iso }) => {
              // The keyboard reaches days that the calendar shows as out of reach.
              if (iso > today) return;
              close();
              onPick(iso);
            }}
          />
        </Suspense>
      )}
      trigger={(props) => (
        <IconButton
          {...props}
          icon={CalendarIcon}
          label="Open the calendar"
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            setToday(todayIn(timeZone, Date.now()));
            setIsOpen(!isOpen);
          }}
        />
      )}
    />
  );
}

const CALENDAR_DATE = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})/;

/** The calendar opens on the day that is typed, else on today; without one, Tab would skip it. */
function dayShown(typed: string, today: string) {
  const [, year, month, day] = CALENDAR_DATE.exec(typed) ?? CALENDAR_DATE.exec(today) ?? [];
  return {
    defaultYear: Number(year),
    defaultMonth: Number(month),
    defaultDay: Number(day),
  };
}
