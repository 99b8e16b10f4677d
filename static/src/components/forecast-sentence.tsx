import { useState } from 'react';
import type { Act } from '../../../src/cleanup/plan';
import { forecast, POINTS_AN_HOUR } from '../../../src/run/forecast';
import { useFormats } from '../formats';
import type { Formats } from '../formats';

type Props = { readonly act: Act; readonly fileCount: number };

/** How long it takes, and what of the app's hourly points it uses up. */
export function ForecastSentence({ act, fileCount }: Props) {
  const formats = useFormats();
  const [nowMs] = useState(Date.now);
  const expected = forecast({ fileCount, act, nowMs });
  const needs = `This takes about ${formats.duration(expected.durationMs)} and ${formats.count(expected.points)}`;
  const hourly = formats.count(POINTS_AN_HOUR);
  return (
    <p>
      {expected.exceedsHourlyPoints
        ? `${needs} points. Confluence grants this app at most ${hourly} an hour, for all its customers together: when they are spent, the run pauses until the next full hour and goes on by itself${pausesInWords(expected.pauses, formats)}.`
        : `${needs} of the ${hourly} points that Confluence grants this app an hour.`}
    </p>
  );
}

/** Probably: others may have spent some of them, and Confluence may be slower than expected. */
function pausesInWords(pauses: number, formats: Formats): string {
  if (pauses === 0) return '';
  const times = ['once', 'twice'][pauses - 1] ?? `${formats.count(pauses)} times`;
  return `, probably ${times}`;
}
