/** What is kept in the browser of a run, so that it can be offered again. Pure. */
import type { Act, Plan } from '../../src/cleanup/plan';
import type { AgeBasis } from '../../src/cleanup/selection';
import type { RunState } from '../../src/run/run-state';
import { FILE_KINDS } from '../../src/cleanup/file-kind';
import type { Filters } from '../../src/cleanup/filters';
import type { FilterChoice } from './hooks/use-filters';
import type { TickChoice } from './hooks/use-ticks';

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
  const { filters, includeInUse } = choice.filters;
  return {
    ...choice,
    act,
    ticks,
    filters: { filters, includeInUse },
    fileCount: files.length,
    doneCount: 0,
    leftCount: files.length,
    startedAt: nowMs,
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

type Written = Omit<UnfinishedRun, 'ticks'> & {
  readonly base: TickChoice['base'];
  readonly byHand: readonly (readonly [id: string, isTicked: boolean])[];
};

export function writeNote({ ticks: { base, byHand }, ...run }: UnfinishedRun): string {
  return JSON.stringify({ ...run, base, byHand: [...byHand] } satisfies Written);
}

/** @returns `null` for whatever is not such a note: anybody can write to a browser's storage. */
export function readNote(text: string): UnfinishedRun | null {
  const written = parsed(text);
  if (!isWritten(written)) return null;
  const { act, cutoffText, basis, base, byHand, filters, ...counted } = written;
  const { fileCount, doneCount, leftCount, startedAt } = counted;
  // In the trash only what was ticked one by one is ticked, whatever a note may say.
  const ticks = { base: act === 'purge' ? 'none' : base, byHand: new Map(byHand) } as const;
  const counts = { fileCount, doneCount, leftCount };
  return { act, cutoffText, basis, ticks, filters: known(filters), ...counts, startedAt };
}

/** A filter that this version does not know would make the function refuse the whole run. */
function known({ filters, includeInUse }: FilterChoice): FilterChoice {
  const { nameContains, kinds, minSizeBytes, authorId, keepNewest } = filters;
  return {
    filters: { nameContains, kinds, minSizeBytes, authorId, keepNewest },
    includeInUse,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The latest instant that a `Date` can hold. */
const LATEST_MS = 8.64e15;

// By hand: the validator that the function uses would cost the screen more than these lines.
function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { act, cutoffText, basis, base, byHand, filters, ...counted }: Untrusted = value;
  const { fileCount, doneCount, leftCount, startedAt } = counted;
  return (
    (act === 'trash' || act === 'purge') &&
    typeof cutoffText === 'string' &&
    (basis === 'updated' || basis === 'uploaded') &&
    (base === 'unmarked' || base === 'none') &&
    Array.isArray(byHand) &&
    byHand.every(isTick) &&
    isFilterChoice(filters) &&
    isCount(fileCount, Number.MAX_SAFE_INTEGER) &&
    isAmount(doneCount) &&
    isAmount(leftCount) &&
    isCount(startedAt, LATEST_MS)
  );
}

type Untrusted = Partial<Record<keyof Written, unknown>>;

function isFilterChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { filters, includeInUse }: Partial<Record<keyof FilterChoice, unknown>> = value;
  if (typeof includeInUse !== 'boolean') return false;
  if (typeof filters !== 'object' || filters === null) return false;
  const given = filters as Readonly<Record<string, unknown>>;
  return Object.entries(FILTER_CHECKS).every(([name, isRight]) => isRight(given[name]));
}

// The bounds are those of the function, which refuses everything else.
const FILTER_CHECKS: Readonly<Record<keyof Filters, (value: unknown) => boolean>> = {
  nameContains: (value) => isText(value, 0, 255),
  kinds: (value) => value === null || areKinds(value),
  minSizeBytes: isAmount,
  authorId: (value) => value === null || isText(value, 1, 128),
  keepNewest: isAmount,
};

function areKinds(value: unknown): boolean {
  const isKind = (one: unknown) => FILE_KINDS.some((kind) => kind === one);
  return Array.isArray(value) && isCount(value.length, FILE_KINDS.length) && value.every(isKind);
}

function isTick(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'boolean'
  );
}

function isText(value: unknown, min: number, max: number): boolean {
  return typeof value === 'string' && value.length >= min && value.length <= max;
}

function isAmount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isCount(value: unknown, max: number): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= max;
}
