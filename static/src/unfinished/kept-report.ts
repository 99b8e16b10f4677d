/** What a report needs, kept in the browser while a run goes on: its window may be closed. */
import { createStore, delMany, getMany, keys, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { Act } from '../../../src/cleanup/plan';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { FoundUse } from '../../../src/cleanup/usage';
import type { ReportedRun } from '../../../src/report/reported-files';
import type { RunState } from '../../../src/run/run-state';
import type { ReportTopic } from '../report/report-download';
import { hasNothingLeft } from './unfinished-run';

/** The run that a kept report is about. */
export type ReportPlace = {
  readonly siteId: string;
  readonly contentId: string;
  readonly act: Act;
  /** Epoch ms. */
  readonly startedAt: number;
};

type Topic = Omit<ReportTopic, 'run'>;

/** A browser's database holds data, and no functions. */
type KeptTopic = Omit<Topic, 'usage'> & {
  readonly usage: 'unknown' | ReadonlyMap<string, readonly FoundUse[]>;
};
type KeptOutcome = readonly [id: string, outcome: Outcome, atMs: number];

/** The topic is number 0; what is settled follows, by how many files had their outcome then. */
type Key = [siteId: string, contentId: string, act: string, startedAt: number, number: number];

/** Of pages that nobody came back to. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Begins a report in place of the one before.
 *
 * @returns Is to be told of the run whenever it has changed. A run with nothing left takes its
 *   report away. Where the browser refuses, nothing is kept.
 */
export function keepReport(place: ReportPlace, topic: Topic): (run: RunState) => void {
  let toldCount = 0;
  let written = forgetReport(place).then(() => set(keyOf(place, 0), keptTopic(topic), store()));
  const after = (write: () => Promise<void>) => {
    written = written.then(write);
    // Had one write failed, the rest of them would make a report with a gap.
    written.catch(() => undefined);
  };
  return (run) => {
    if (hasNothingLeft(run)) after(() => forgetReport(place));
    const settled = [...run.settledAtMs].slice(toldCount).flatMap(([id, atMs]): KeptOutcome[] => {
      const outcome = run.outcomes.get(id);
      return outcome === undefined ? [] : [[id, outcome, atMs]];
    });
    if (settled.length === 0) return;
    toldCount = run.settledAtMs.size;
    const key = keyOf(place, toldCount);
    if (!hasNothingLeft(run)) after(() => set(key, settled, store()));
  };
}

/** Whether there is a report of a run in which any file has come to its outcome. */
export async function isReportKept(place: ReportPlace): Promise<boolean> {
  return (await keysOf(place)).length > 1;
}

/** @returns `null` where it is not there any more. */
export async function readReport(place: ReportPlace): Promise<ReportTopic | null> {
  const [topic, ...settled] = await getMany<unknown>(await keysOf(place), store());
  if (topic === undefined) return null;
  const { usage, ...rest } = topic as KeptTopic;
  const outcomes = (settled as KeptOutcome[][]).flat();
  return {
    ...rest,
    usage: usage === 'unknown' ? usage : ({ id }) => usage.get(id) ?? [],
    run: {
      outcomes: new Map(outcomes.map(([id, outcome]) => [id, outcome])),
      settledAtMs: new Map(outcomes.map(([id, , atMs]) => [id, atMs])),
    },
  };
}

/** Takes away whatever is kept of the page and act, and what has been kept for too long. */
export async function forgetReport(place: Omit<ReportPlace, 'startedAt'>): Promise<void> {
  const isOver = (key: Key) => isOfPage(key, place) || key[3] < Date.now() - KEPT_MS;
  await delMany((await keys<Key>(store())).filter(isOver), store());
}

function keptTopic({ usage, ...topic }: Topic): KeptTopic {
  const { act, rules, judgement, selectedIds, earlierRun } = topic;
  const files = [...judgement.matches, ...judgement.kept].map(({ attachment }) => attachment);
  return {
    ...{ act, rules, judgement, selectedIds: [...selectedIds] },
    earlierRun: earlierRun ? outcomesOf(earlierRun) : null,
    usage: usage === 'unknown' ? usage : new Map(files.map((file) => [file.id, usage(file)])),
  };
}

function outcomesOf({ outcomes, settledAtMs }: ReportedRun): ReportedRun {
  return { outcomes, settledAtMs };
}

/** In their order, the topic first. */
async function keysOf(place: ReportPlace): Promise<Key[]> {
  const found = await keys<Key>(store());
  return found
    .filter((key) => isOfPage(key, place) && key[3] === place.startedAt)
    .sort((one, other) => one[4] - other[4]);
}

function isOfPage(key: Key, { siteId, contentId, act }: Omit<ReportPlace, 'startedAt'>): boolean {
  return key[0] === siteId && key[1] === contentId && key[2] === act;
}

function keyOf({ siteId, contentId, act, startedAt }: ReportPlace, number: number): Key {
  return [siteId, contentId, act, startedAt, number];
}

/** Throws where the browser refuses an app in a frame its storage. */
function store(): UseStore {
  // The name changes with the shape of what it holds: nothing is read that was written otherwise.
  return createStore('attachment-cleanup-reports-1', 'reports');
}
