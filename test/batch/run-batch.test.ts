import fc from 'fast-check';
import type { ActAnswer } from '../../src/batch/act-on-file';
import { runBatch } from '../../src/batch/run-batch';
import type { BatchActions } from '../../src/batch/run-batch';
import { anAttachment, nothingInUse } from '../support/data/attachments';
import { byAgeAlone } from '../support/data/rules';

const TERMS = {
  act: 'trash',
  contentId: '100',
  rules: byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01T00:00:00Z') }),
} as const;
const ENDLESS = { timeLeftMs: () => 25_000, allowsAnotherFile: () => true };

/** Each file is answered as it says, in as many turns of the event loop as it says. */
type Script = readonly { readonly answer: ActAnswer; readonly turns: number }[];

async function watch(script: Script, refusals: number | null) {
  const underWay = new Set<string>();
  const seen: { readonly underWay: number; readonly refused: number; readonly done: number }[] = [];
  const count = { acts: 0, refused: 0, done: 0 };
  const actions: BatchActions = {
    read(id) {
      underWay.add(id);
      seen.push({ underWay: underWay.size, refused: count.refused, done: count.done });
      return Promise.resolve(anAttachment({ id }));
    },
    async act(id) {
      count.acts += 1;
      const { answer, turns } = script[Number(id)] ?? { answer: 'done', turns: 1 };
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      if (answer === 'done') count.done += 1;
      if (answer === 'not-permitted') count.refused += 1;
      if (answer === 'done') underWay.delete(id);
      return answer;
    },
    isContentReadable: () => Promise.resolve(true),
    waitToRetry: () => Promise.resolve(),
    readUsage: () => Promise.resolve(nothingInUse),
    filesUnderWay: () => 8,
    failureStatus: () => null,
  };
  const files = script.map((_, index) => ({
    id: String(index),
    versionNumber: 1,
    mayBeInUse: false,
    mayBeDone: false,
  }));
  const result = await runBatch(
    { terms: TERMS, files, stopAfter: { refusals, failures: null } },
    actions,
    ENDLESS,
  );
  const most = Math.max(...seen.map((moment) => moment.underWay));
  return { result, most, seen, acts: count.acts };
}

const all = (answer: ActAnswer): Script => Array.from({ length: 40 }, () => ({ answer, turns: 3 }));

it('has eight files under way where nothing says when to stop', async () => {
  expect((await watch(all('done'), null)).most).toBe(8);
});

it.each([1, 2, 5])(
  'has eight under way once one has succeeded, of %i that may be refused',
  async (allowed) => {
    const { most, seen, result } = await watch(all('done'), allowed);
    const before = seen.filter(({ done }) => done === 0).map(({ underWay }) => underWay);
    expect(Math.max(...before)).toBe(allowed);
    expect(most).toBe(8);
    expect(result.end).toBe('all-handled');
  },
);

it('never has more refused than allowed before one has succeeded, whatever comes when', async () => {
  const anyScript: fc.Arbitrary<Script> = fc.array(
    fc.record({
      answer: fc.constantFrom<ActAnswer>('not-permitted', 'not-permitted', 'refused', 'done'),
      turns: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(anyScript, fc.integer({ min: 1, max: 8 }), async (script, allowed) => {
      const { result, acts } = await watch(script, allowed);
      const kinds = result.outcomes.map(({ outcome }) => outcome);
      const refused = kinds.filter((o) => o.kind === 'failed' && o.because === 'not-permitted');
      expect(result.outcomes).toHaveLength(script.length);
      expect(acts).toBe(kinds.filter(({ kind }) => kind !== 'not-reached').length);
      if (kinds.some(({ kind }) => kind === 'trashed')) return;
      expect(refused.length).toBeLessThanOrEqual(allowed);
      expect(result.end).toBe(refused.length === allowed ? 'refused' : 'all-handled');
    }),
  );
});
