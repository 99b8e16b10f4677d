import { bareAttachmentId } from '../cleanup/attachments/attachment';
import { isSuccess } from '../cleanup/outcome';
import type { FileOutcome, Outcome } from '../cleanup/outcome';
import type { Plan } from '../cleanup/plan';
import type { CleanupErrorCode } from '../contract';

export type Pause =
  /** Goes on by itself at that instant (epoch ms). */
  | { readonly because: 'rate-limited' | 'confluence-trouble'; readonly untilMs: number }
  /** Goes on by itself when the connection is back. */
  | { readonly because: 'offline' }
  /** Refused several times without one success; a person decides whether the rest is tried. */
  | { readonly because: 'not-permitted' }
  /** Several files failed one after the other, and so may the rest; a person decides. */
  | { readonly because: 'keeps-failing'; readonly httpStatus: number | null }
  /** Goes on when a person says so, who may have to do something first. */
  | { readonly because: 'trouble'; readonly trouble: RunTrouble };

type RunPhase = 'running' | 'paused' | 'stopping' | 'ended';

/** Why a run ended before its last file, where it did. */
export type RunTrouble = CleanupErrorCode | 'comments-unreadable' | 'no-answer' | 'no-progress';

/** A run as a screen or a command line shows it. Every planned file is in exactly one place. */
export type RunState = {
  readonly plan: Plan;
  readonly phase: RunPhase;
  readonly pause: Pause | null;
  /** How many comments have been read, before the first batch is sent; `null` at all other times. */
  readonly commentsRead: number | null;
  /** Ids handed to the function whose answer has not come yet. */
  readonly underWay: readonly string[];
  /** Whether the last request was not answered, and is made again. */
  readonly isAskedAgain: boolean;
  /** By id; the files that are missing here are still waiting or under way. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** By id: when its outcome was known, epoch ms. */
  readonly settledAtMs: ReadonlyMap<string, number>;
  readonly counts: RunCounts;
  readonly trouble: RunTrouble | null;
  /** A person asked it to stop. */
  readonly isStopped: boolean;
};

type RunCounts = {
  /** Trashed or purged. */
  readonly done: number;
  /** Skipped, or gone already: nothing was done, and nothing is wrong. */
  readonly leftAlone: number;
  readonly failed: number;
  readonly left: number;
};

export type RunEvent =
  | { readonly kind: 'comments-read'; readonly count: number }
  /** What a comment uses by now has its outcome already. */
  | {
      readonly kind: 'comments-checked';
      readonly settled: readonly FileOutcome[];
      readonly atMs: number;
    }
  | { readonly kind: 'batch-sent'; readonly ids: readonly string[] }
  | { readonly kind: 'batch-sent-again' }
  | {
      readonly kind: 'batch-answered';
      readonly settled: readonly FileOutcome[];
      readonly atMs: number;
    }
  | { readonly kind: 'paused'; readonly pause: Pause }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'stop-asked' }
  | { readonly kind: 'ended'; readonly trouble: RunTrouble | null; readonly atMs: number };

export function startOfRun(plan: Plan): RunState {
  return {
    plan,
    phase: 'running',
    pause: null,
    commentsRead: null,
    underWay: [],
    isAskedAgain: false,
    outcomes: new Map(),
    settledAtMs: new Map(),
    counts: { done: 0, leftAlone: 0, failed: 0, left: plan.files.length },
    trouble: null,
    isStopped: false,
  };
}

/** The only way in which a run changes. An outcome, once settled, is never replaced. */
export function afterEvent(state: RunState, event: RunEvent): RunState {
  switch (event.kind) {
    case 'comments-read':
      return { ...state, commentsRead: event.count };
    case 'comments-checked':
      return { ...withOutcomes(state, event), commentsRead: null };
    case 'batch-sent':
      return { ...state, underWay: event.ids };
    case 'batch-sent-again':
      return { ...state, isAskedAgain: true };
    case 'batch-answered':
      return { ...withOutcomes(state, event), underWay: [], isAskedAgain: false };
    case 'paused':
      return { ...state, phase: 'paused', pause: event.pause };
    case 'resumed':
      return { ...state, phase: 'running', pause: null };
    case 'stop-asked':
      return { ...state, phase: 'stopping', pause: null, isStopped: true };
    case 'ended':
      return ended(state, event);
  }
}

function ended(state: RunState, { trouble, atMs }: Extract<RunEvent, { kind: 'ended' }>): RunState {
  const settled = state.plan.files.map(({ id }): FileOutcome => ({
    id,
    outcome: { kind: 'not-reached' },
  }));
  // Where there is an outcome already, it stays.
  const told = withOutcomes(state, { settled, atMs });
  return {
    ...told,
    phase: 'ended',
    pause: null,
    commentsRead: null,
    underWay: [],
    isAskedAgain: false,
    trouble,
  };
}

function withOutcomes(
  state: RunState,
  { settled, atMs }: { readonly settled: readonly FileOutcome[]; readonly atMs: number },
): RunState {
  const outcomes = new Map(state.outcomes);
  const settledAtMs = new Map(state.settledAtMs);
  const counts = { ...state.counts };
  for (const { id, outcome } of settled) {
    if (outcomes.has(id)) continue;
    outcomes.set(id, outcome);
    settledAtMs.set(id, atMs);
    const column = columnOf(outcome);
    if (column === 'left') continue;
    counts[column]++;
    counts.left--;
  }
  return { ...state, outcomes, settledAtMs, counts };
}

function columnOf(outcome: Outcome): keyof RunCounts {
  switch (outcome.kind) {
    case 'trashed':
    case 'purged':
      return 'done';
    case 'already-gone':
    case 'skipped':
      return 'leftAlone';
    case 'failed':
      return 'failed';
    case 'not-reached':
      return 'left';
  }
}

/** The planned files with such an outcome, in the plan's order. */
export function idsWith(state: RunState, kind: Outcome['kind']): string[] {
  return state.plan.files.map(({ id }) => id).filter((id) => state.outcomes.get(id)?.kind === kind);
}

/** Those of the attachments that the run has trashed or purged; a list may spell an id otherwise. */
export function doneBy<File extends { readonly id: string }>(
  { outcomes }: RunState,
  attachments: readonly File[],
): File[] {
  const done = new Set<string>();
  for (const [id, outcome] of outcomes) if (isSuccess(outcome)) done.add(bareAttachmentId(id));
  return attachments.filter(({ id }) => done.has(bareAttachmentId(id)));
}

/** The planned files that are worth another try. */
export function idsToTryAgain(state: RunState): string[] {
  return [...idsWith(state, 'failed'), ...idsWith(state, 'not-reached')];
}
