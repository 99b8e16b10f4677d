/** What is kept in the browser of a run, so that it can be offered again. Pure. */
import type { Act, Plan } from '../../../src/cleanup/plan';
import type { AgeBasis } from '../../../src/cleanup/choosing/selection';
import type { RunState } from '../../../src/run/run-state';
import type { FilterChoice } from '../choosing/filters/use-filters';
import type { TickChoice } from '../choosing/ticks/use-ticks';
import { choiceIn, isAmount, isChoice, isCount, LATEST_MS, parsed } from './note-checks';
import type { WrittenChoice } from './note-checks';

/** Enough to fill in the screen again, too little to act on: neither a bound nor a version. */
export type UnfinishedRun = {
  readonly act: Act;
  /** As it was typed; a date is read again in the person's zone. */
  readonly cutoffText: string;
  readonly basis: AgeBasis;
  readonly ticks: TickChoice;
  readonly filters: FilterChoice;
  readonly fileCount: number;
  /** As far as the browser heard of it: a batch may have been on its way. */
  readonly doneCount: number;
  readonly leftCount: number;
  /** Epoch ms. */
  readonly startedAt: number;
  /** Epoch ms: what was on its way when the note was written has ended by then; 0: nothing was. */
  readonly mayActUntil: number;
};

/** What a person had chosen on the screen when they approved a plan. */
export type Choice = Pick<UnfinishedRun, 'cutoffText' | 'basis' | 'ticks' | 'filters'>;

/**
 * The note of a run that starts now.
 *
 * A purge of what the run before has trashed was chosen by that run, not by ticks. It is offered
 * again as the view "In trash" with the same cutoff, and with a tick on those very files only:
 * whatever else is older in the trash stays unticked.
 *
 * @param nowMs Epoch ms.
 */
export function noteOf({ act, rules, files }: Plan, choice: Choice, nowMs: number): UnfinishedRun {
  const ticks = rules === null ? onlyOn(files, choice.ticks) : choice.ticks;
  const { cutoffText, basis } = choice;
  const { filters, includeInUse } = choice.filters;
  return {
    cutoffText,
    basis,
    act,
    ticks,
    filters: { filters, includeInUse },
    fileCount: files.length,
    doneCount: 0,
    leftCount: files.length,
    startedAt: nowMs,
    mayActUntil: 0,
  };
}

/** A file that was protected by hand stays so, wherever else it may turn up. */
export function onlyOn(
  files: readonly { readonly id: string }[],
  { byHand }: TickChoice,
): TickChoice {
  const unticked = [...byHand].filter(([, isTicked]) => !isTicked);
  const own = files.map(({ id }) => [id, true] as const);
  return { base: 'none', byHand: new Map([...unticked, ...own]) };
}

/** Whether a run has ended and leaves nothing to offer again. */
export function hasNothingLeft({ phase, counts, trouble }: RunState): boolean {
  return phase === 'ended' && counts.left === 0 && trouble === null;
}

type Written = Omit<UnfinishedRun, keyof Choice> & WrittenChoice;

export function writeNote({ ticks: { base, byHand }, ...run }: UnfinishedRun): string {
  return JSON.stringify({ ...run, base, byHand: [...byHand] } satisfies Written);
}

/** @returns `null` for whatever is not such a note: anybody can write to a browser's storage. */
export function readNote(text: string): UnfinishedRun | null {
  const written = parsed(text);
  if (!isWritten(written)) return null;
  const { act, fileCount, doneCount, leftCount, startedAt, mayActUntil = 0 } = written;
  const choice = choiceIn(written);
  // In the trash only what was ticked one by one is ticked, whatever a note may say.
  const ticks = act === 'purge' ? ({ ...choice.ticks, base: 'none' } as const) : choice.ticks;
  return { ...choice, act, ticks, fileCount, doneCount, leftCount, startedAt, mayActUntil };
}

/** Notes of before lack the last field. */
type Untrusted = Partial<Record<keyof Written, unknown>>;

function isWritten(
  value: unknown,
): value is Omit<Written, 'mayActUntil'> & Partial<Pick<Written, 'mayActUntil'>> {
  if (typeof value !== 'object' || value === null) return false;
  const written: Untrusted = value;
  const { act, fileCount, doneCount, leftCount, startedAt, mayActUntil = 0 } = written;
  return (
    (act === 'trash' || act === 'purge') &&
    isChoice(written) &&
    isCount(fileCount, Number.MAX_SAFE_INTEGER) &&
    isAmount(doneCount) &&
    isAmount(leftCount) &&
    isCount(startedAt, LATEST_MS) &&
    isAmount(mayActUntil)
  );
}
