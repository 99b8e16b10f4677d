/** What is kept in the browser of a choice that was not approved, so that it can be offered again. Pure. */
import type { ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { choiceIn, isChoice, parsed } from './note-checks';
import type { WrittenChoice } from './note-checks';
import type { Choice } from './unfinished-run';

export type ChosenBefore = Choice & { readonly view: ListedStatus };

type Written = WrittenChoice & Pick<ChosenBefore, 'view'>;

export function writeChoice({ ticks, filters, cutoffText, basis, view }: ChosenBefore): string {
  const { includeInUse } = filters;
  const written: Written = {
    ...{ cutoffText, basis, view },
    filters: { filters: filters.filters, includeInUse },
    base: ticks.base,
    byHand: [...ticks.byHand],
  };
  return JSON.stringify(written);
}

/** @returns `null` for whatever is not such a note. */
export function readChoice(text: string): ChosenBefore | null {
  const written = parsed(text);
  if (!isWritten(written)) return null;
  const choice = choiceIn(written);
  const { view } = written;
  // In the trash only what was ticked one by one is ticked, whatever a note may say.
  if (view === 'current') return { ...choice, view };
  return { ...choice, ticks: { ...choice.ticks, base: 'none' }, view };
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const written: Partial<Record<keyof Written, unknown>> = value;
  return (written.view === 'current' || written.view === 'trashed') && isChoice(written);
}
