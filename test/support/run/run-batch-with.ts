/** A batch over actions that go well but for what a test gives. */
import type { ActAnswer } from '../../../src/batch/act-on-file';
import { runBatch } from '../../../src/batch/run-batch';
import type { BatchActions } from '../../../src/batch/run-batch';
import type { Terms } from '../../../src/cleanup/plan';
import type { SentFile, StopAfter } from '../../../src/contract';
import { anAttachment, nothingInUse } from '../data/attachments';
import { byAgeAlone } from '../data/rules';

export const RULES = byAgeAlone({
  basis: 'updated',
  beforeMs: Date.parse('2024-01-01T00:00:00Z'),
});
export const TRASH = { act: 'trash', contentId: '100', rules: RULES } as const;

type Batch = {
  readonly actions?: Partial<BatchActions>;
  readonly terms?: Omit<Terms, 'usage'>;
  readonly files?: readonly Partial<SentFile>[];
  readonly stopAfter?: StopAfter;
  /** So often it is said that there is time for another file. */
  readonly timeFor?: number;
};

/** A batch in which all goes well but for what is given. */
export async function runBatchWith({
  actions = {},
  terms = TRASH,
  files = [{}],
  stopAfter = { refusals: null, failures: null },
  timeFor = Infinity,
}: Batch) {
  const log: string[] = [];
  const noting = <Value>(what: string, doing: Promise<Value>) => {
    log.push(what);
    return doing;
  };
  let asked = 0;
  const wellGoing: BatchActions = {
    read: (id) => Promise.resolve(anAttachment({ id })),
    act: () => Promise.resolve<ActAnswer>('done'),
    isContentReadable: () => Promise.resolve(true),
    waitToRetry: () => Promise.resolve(),
    readUsage: () => Promise.resolve(nothingInUse),
    filesUnderWay: () => 8,
    failureStatus: () => null,
    ...actions,
  };
  const logged: BatchActions = {
    ...wellGoing,
    read: (id) => noting(`read ${id}`, wellGoing.read(id)),
    act: (id, attempt) => noting(`act ${id}`, wellGoing.act(id, attempt)),
    readUsage: () => noting('usage', wellGoing.readUsage()),
  };
  const sent = files.map((file, index) => ({
    id: String(index + 1),
    versionNumber: 1,
    mayBeInUse: false,
    mayBeDone: false,
    ...file,
  }));
  const result = await runBatch({ terms, files: sent, stopAfter }, logged, {
    timeLeftMs: () => 25_000,
    allowsAnotherFile: () => asked++ < timeFor,
  });
  const outcomes = result.outcomes.map(({ id, outcome }) =>
    'because' in outcome ? `${id} ${outcome.because}` : `${id} ${outcome.kind}`,
  );
  return { ...result, outcomes, log };
}
