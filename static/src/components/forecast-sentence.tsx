import { useState } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import { forecast, POINTS_AN_HOUR } from '../../../src/run/forecast';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';

type Props = { readonly act: Act; readonly fileCount: number };

/** How long it takes, and what of the app's hourly points where those do not suffice. */
export function ForecastSentence({ act, fileCount }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  const [nowMs] = useState(Date.now);
  const expected = forecast({ fileCount, act, nowMs });
  const duration = formats.duration(expected.durationMs);
  const { points, pauses } = expected;
  return (
    <p>
      {expected.exceedsHourlyPoints
        ? // Probably: others may have spent some, and Confluence may be slower than expected.
          text('forecast.beyond', { duration, points, hourly: POINTS_AN_HOUR, pauses })
        : text('forecast.within', { duration })}
    </p>
  );
}
