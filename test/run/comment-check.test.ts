/** What a run does about comments, right before its first batch. Over real HTTP. */
import type { EmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import type { SeenRequest } from '../../local/confluence/confluence-service';
import type { Fault } from '../../local/confluence/faults';
import { judge } from '../../src/cleanup/choosing/judgement';
import { planOf } from '../../src/cleanup/plan';
import type { Plan } from '../../src/cleanup/plan';
import { usageOf } from '../../src/cleanup/usage';
import type { CleanupCalls } from '../../src/contract';
import { readList } from '../../src/run/reading/read-list';
import { readUsage } from '../../src/run/reading/read-usage';
import type { RunState } from '../../src/run/run-state';
import { aPileOf } from '../support/data/attachments';
import { aComment, imageOf } from '../support/data/comments';
import { startWatched } from '../support/run/drive';
import type { Watch } from '../support/run/drive';
import { callsTo } from '../support/run/function-calls';
import { byAgeAlone } from '../support/data/rules';
import { SimulatedClock } from '../support/simulated-clock';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = aPileOf(4);
const RULES = byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2026-01-01T00:00:00Z') });
const showing = (title = '', id = '1') => aComment({ id, body: imageOf(title) });
const [OLDEST, SECOND] = FILES;

/** The plan of somebody who looked at the page, and approved all that they may. */
async function approved(calls: CleanupCalls, clock: SimulatedClock, rules = RULES): Promise<Plan> {
  const { signal } = new AbortController();
  const asking = { wait: clock.wait, signal, onProgress: () => undefined };
  const list = await readList(calls, { contentKind: 'page', status: 'current', ...asking });
  const reading = await readUsage(calls, 'page', asking);
  if (list.kind !== 'complete' || reading.kind !== 'known') throw new Error('Not readable.');
  const usage = usageOf(reading.usage);
  const { matches } = judge(list.attachments, rules, 'current', usage.lookup);
  const files = matches.map(({ attachment }) => attachment);
  return planOf({ act: 'trash', contentKind: 'page', rules }, files, usage);
}

/** Approves, lets something happen, and runs. */
async function ranAfter(
  confluence: EmbeddedConfluence,
  meanwhile: () => void,
  { watch = () => undefined, rules = RULES }: { watch?: Watch; rules?: typeof RULES } = {},
) {
  const clock = new SimulatedClock();
  const calls = callsTo(confluence, { clock });
  const plan = await approved(calls, clock, rules);
  meanwhile();
  const counted: (number | null)[] = [];
  const onChange = ({ commentsRead }: RunState) => counted.push(commentsRead);
  const ended = await startWatched(plan, { calls, clock, onChange }, watch).ended;
  return { plan, ended, counted };
}

const trashedIds = ({ store }: EmbeddedConfluence) =>
  FILES.map(({ id }) => id).filter((id) => store.attachment(id)?.status === 'trashed');

it('promise 1: leaves alone what a comment uses since the preview', async () => {
  const confluence = await confluenceWith(FILES);
  const { ended, counted } = await ranAfter(confluence, () => {
    confluence.store.putComment(showing(OLDEST?.title));
  });
  expect(ended.outcomes.get(`att${OLDEST?.id ?? ''}`)).toEqual({
    kind: 'skipped',
    because: 'in-use',
  });
  expect(ended.counts).toEqual({ done: 3, failed: 0, leftAlone: 1, left: 0 });
  expect(trashedIds(confluence)).toEqual(FILES.slice(1).map(({ id }) => id));
  // How far the comments are is told while they are read, and not afterwards.
  expect(counted).toContain(1);
  expect(counted.at(-1)).toBeNull();
});

it('does not offer what a comment used at the preview, and trashes the rest', async () => {
  const confluence = await confluenceWith(FILES, { comments: [showing(OLDEST?.title)] });
  const { plan, ended } = await ranAfter(confluence, () => undefined);
  expect(plan.files).toHaveLength(3);
  expect(ended.counts.done).toBe(3);
});

it('trashes what was approved in spite of a comment, but not what a comment uses only now', async () => {
  const confluence = await confluenceWith(FILES, { comments: [showing(OLDEST?.title)] });
  const { ended } = await ranAfter(
    confluence,
    () => {
      confluence.store.putComment(showing(SECOND?.title, '2'));
    },
    { rules: { ...RULES, includeInUse: true } },
  );
  expect(ended.counts).toMatchObject({ done: 3, leftAlone: 1 });
  expect(confluence.store.attachment(SECOND?.id ?? '')?.status).toBe('current');
});

describe('promise 2: comments that could be read before, and now cannot', () => {
  const unreadableWhile = (isUnreadable: () => boolean) => ({
    faultFor: ({ path }: SeenRequest): Fault | null =>
      isUnreadable() && path.includes('-comments') ? { kind: 'answer', status: 403 } : null,
  });

  it('stop the run before its first file, until a person has them read again', async () => {
    let isUnreadable = false;
    const confluence = await confluenceWith(
      FILES,
      unreadableWhile(() => isUnreadable),
    );
    const pauses: RunState['pause'][] = [];
    const { ended } = await ranAfter(confluence, () => (isUnreadable = true), {
      watch: ({ pause }, run) => {
        if (pause === null) return;
        pauses.push(pause);
        expect(trashedIds(confluence)).toEqual([]);
        isUnreadable = false;
        run.resume();
      },
    });
    expect(pauses).toEqual([{ because: 'trouble', trouble: 'comments-unreadable' }]);
    expect(ended.counts.done).toBe(4);
  });

  it('let nothing go where the person stops instead', async () => {
    let isUnreadable = false;
    const confluence = await confluenceWith(
      FILES,
      unreadableWhile(() => isUnreadable),
    );
    const { ended } = await ranAfter(confluence, () => (isUnreadable = true), {
      watch: ({ pause }, run) => {
        if (pause !== null) run.stop();
      },
    });
    expect(ended.counts).toEqual({ done: 0, failed: 0, leftAlone: 0, left: 4 });
    expect(trashedIds(confluence)).toEqual([]);
  });

  it('do not stop a run that was approved without them', async () => {
    const confluence = await confluenceWith(
      FILES,
      unreadableWhile(() => true),
    );
    const { ended } = await ranAfter(confluence, () => undefined);
    expect(ended.counts.done).toBe(4);
  });
});

it('asks for no comments where every file goes in spite of its use', async () => {
  const comments = FILES.map(({ title, id }) => showing(title, id));
  const confluence = await confluenceWith(FILES, { comments });
  let before = 0;
  const asked = () => confluence.requests.filter(({ path }) => path.includes('-comments')).length;
  const { plan, ended } = await ranAfter(confluence, () => (before = asked()), {
    rules: { ...RULES, includeInUse: true },
  });
  expect([plan.commentCheck, ended.counts.done, asked() - before]).toEqual([null, 4, 0]);
});
