import { useState } from 'react';
import { mostAfterStop } from '../../../src/run/batch-size';
import { forecast, POINTS_AN_HOUR } from '../../../src/run/forecast';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';

type Props = {
  readonly fileCount: number;
  /** What a request for the list took, ms. */
  readonly requestMs: number;
};

/** How long it takes, what of the app's hourly points where those do not suffice, and what Stop does. */
export function ForecastSentence({ fileCount, requestMs }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  const [nowMs] = useState(Date.now);
  const expected = forecast({ fileCount, requestMs, nowMs });
  const duration = formats.duration(expected.durationMs);
  const { points, pauses } = expected;
  return (
    <p>
      {expected.exceedsHourlyPoints
        ? // Probably: others may have spent some, and Confluence may be slower than expected.
          text('forecast.beyond', { duration, points, hourly: POINTS_AN_HOUR, pauses })
        : text('forecast.within', { duration })}{' '}
      {text('forecast.stop', { count: mostAfterStop(fileCount) })}
    </p>
  );
}
