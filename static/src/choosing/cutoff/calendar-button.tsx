import IconButton from '@atlaskit/button/icon/button';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import Popup from '@atlaskit/popup';
import Spinner from '@atlaskit/spinner';
import { useEffect, useState } from 'react';
import { calendarDateAt } from '../../../../src/cleanup/choosing/cutoff';
import { useFormats } from '../../language/formats';
import { useLater } from '../../shared/use-later';
import { useTranslate } from '../../language/translate';

// The calendar is a tenth of the whole screen's code and often not opened at all.
const fetchCalendar = () => import('@atlaskit/calendar');

export type CalendarButtonProps = {
  readonly typed: string;
  readonly onPick: (date: string) => void;
};

/** Opens a calendar beside the text field. */
export function CalendarButton({ typed, onPick }: CalendarButtonProps) {
  const { timeZone, locale } = useFormats();
  const { text } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  // Asked when it opens: the window may have been left open over midnight.
  const [today, setToday] = useState('');
  const { part, isFailed } = useLater(fetchCalendar, isOpen);
  const close = () => {
    setIsOpen(false);
  };
  return (
    <Popup
      isOpen={isOpen}
      onClose={close}
      placement="bottom-end"
      // Nothing can be seen outside of the app's frame.
      shouldFitViewport
      role="dialog"
      label={text('cutoff.calendar.choose')}
      content={({ update }) => (
        <div className="calendar">
          {part === null ? (
            <CalendarMissing isFailed={isFailed} />
          ) : (
            <>
              <OnArrival report={update} />
              <part.default
                locale={locale}
                previousMonthLabel={text('cutoff.calendar.previous-month')}
                nextMonthLabel={text('cutoff.calendar.next-month')}
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
            </>
          )}
        </div>
      )}
      trigger={(props) => (
        <IconButton
          {...props}
          icon={CalendarIcon}
          label={text('cutoff.calendar.open')}
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            setToday(calendarDateAt(Date.now(), timeZone));
            setIsOpen(!isOpen);
          }}
        />
      )}
    />
  );
}

function CalendarMissing({ isFailed }: { readonly isFailed: boolean }) {
  const { text } = useTranslate();
  if (!isFailed) return <Spinner label={text('cutoff.calendar.opening')} />;
  return <p role="alert">{text('cutoff.calendar.missing')}</p>;
}

/**
 * Reports once that the code of the calendar, its neighbour, has come: the popup was placed before,
 * by a size that need not be right for every font.
 */
function OnArrival({ report }: { readonly report: () => unknown }) {
  useEffect(() => {
    report();
  }, [report]);
  return null;
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
