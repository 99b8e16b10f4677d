import { actOnPage } from './acting/act-on-page';
import type { ActOrder } from './acting/act-order';
import type { ExitCode } from '../exit-codes';
import type { Terminal } from '../terminal';
import { filesMatch } from '../words';

export type TrashOrder = Omit<ActOrder, 'act'> & {
  /** `null`: however many match. */
  readonly max: number | null;
};

/** Moves the page's files that match to the trash. */
export function trash({ max, ...order }: TrashOrder, terminal: Terminal): Promise<ExitCode> {
  const guard = (found: number) =>
    max !== null && found > max ? `${filesMatch(found)}, more than --max ${String(max)}.` : null;
  return actOnPage({ ...order, act: 'trash' }, guard, terminal);
}
