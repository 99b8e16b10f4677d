import { isTimeZone, readCutoff } from '../../src/cleanup/cutoff';
import type { AgeBasis, AgeRule } from '../../src/cleanup/selection';
import { UsageError } from '../usage-error';
import { CUTOFF_REFUSALS } from './words';

export type CutoffOptions = {
  readonly before: string;
  readonly by: AgeBasis;
  readonly timeZone?: string | undefined;
};

/**
 * The age that `--before`, `--by` and `--time-zone` stand for.
 *
 * @throws {UsageError} When they name no instant, or one in the future.
 */
export function readAgeRule({ before, by, timeZone }: CutoffOptions, nowMs: number): AgeRule {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isKnown: boolean = isTimeZone(zone);
  if (!isKnown) {
    throw new UsageError(`"${zone}" is not a time zone. Give one like Europe/Berlin or UTC.`);
  }
  const reading = readCutoff(before, zone, nowMs);
  if (reading.kind === 'instant') return { basis: by, beforeMs: reading.beforeMs };
  const because = reading.kind === 'empty' ? 'empty' : reading.because;
  throw new UsageError(`--before "${before}" ${CUTOFF_REFUSALS[because]}`);
}
