import { useState } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import { forecast, POINTS_AN_HOUR } from '../../../src/run/forecast';
import { useFormats } from '../formats';
import { useTranslate } from '../translate';

type Props = { readonly act: Act; readonly fileCount: number };

/** How long it takes, and what of the app's hourly points it uses up. */
export function ForecastSentence({ act, fileCount }: Props) {
  const formats = useFormats();
  const { text } = useTranslate();
  const [nowMs] = useState(Date.now);
  const expected = forecast({ fileCount, act, nowMs });
  const given = {
    duration: formats.duration(expected.durationMs),
    points: expected.points,
    hourly: POINTS_AN_HOUR,
  };
  return (
    <p>
      {expected.exceedsHourlyPoints
        ? // Probably: others may have spent some, and Confluence may be slower than expected.
          text('forecast.beyond', { ...given, pauses: expected.pauses })
        : text('forecast.within', given)}
    </p>
  );
}
