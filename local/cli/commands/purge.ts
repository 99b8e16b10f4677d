import { actOnPage } from './acting/act-on-page';
import type { ActOrder } from './acting/act-order';
import type { ExitCode } from '../exit-codes';
import type { Terminal } from '../terminal';
import { files, filesMatch } from '../words';

export type PurgeOrder = Omit<ActOrder, 'act'> & {
  readonly max: number | null;
  /** How many files the person expects; needed for more than one. */
  readonly count: number | null;
};

/** Deletes permanently what matches of the page's trash. */
export function purge({ max, count, ...order }: PurgeOrder, terminal: Terminal): Promise<ExitCode> {
  const guard = (found: number) => {
    if (max !== null && found > max) {
      return `${filesMatch(found)}, more than --max ${String(max)}.`;
    }
    if (!order.yes) return null;
    if (count === null && found > 1) {
      return `Look at these ${files(found)}, and add --count ${String(found)}.`;
    }
    return count === null || count === found
      ? null
      : `${filesMatch(found)}, not ${String(count)} as --count says. Look at the list first.`;
  };
  return actOnPage({ ...order, act: 'purge' }, guard, terminal);
}
