import type { Outcome } from '../../../src/cleanup/outcome';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { drive, INVOCATION_MS, lost, planOf, resuming } from '../../support/run/drive';
import type { Answer } from '../../support/run/drive';
import { refusal, replyWith } from '../../support/run/scripted-calls';

const NOT_REACHED: Outcome = { kind: 'not-reached' };
const NOT_PERMITTED: Outcome = { kind: 'failed', because: 'not-permitted' };
const TRASHED: Outcome = { kind: 'trashed' };
const pace = { ...FIRST_PACE, deletesInFlight: 2, gapMs: 40 };

it('sends what was approved, in the plan’s order, with the pace of the reply before', async () => {
  const plan = planOf(50);
  const { sent, ended } = await drive(plan, [replyWith(TRASHED, { pace })]);
  expect(sent.flatMap(({ files }) => files)).toEqual(
    plan.files.map((file) => ({ ...file, mayBeDone: false })),
  );
  expect(sent[0]).toMatchObject({ contentKind: 'page', rules: plan.rules, pace: null });
  expect(sent[1]).toMatchObject({ contentKind: 'page', rules: plan.rules, pace });
  expect(ended.counts).toEqual({ done: 50, failed: 0, leftAlone: 0, left: 0 });
  expect(ended).toMatchObject({ phase: 'ended', trouble: null, isStopped: false });
});

it('promise 6: sends a fifth more than what is done, so that little goes after Stop', async () => {
  const { sent } = await drive(planOf(500), []);
  let done = 0;
  for (const { files } of sent) {
    expect(files.length).toBeLessThanOrEqual(Math.max(24, done / 5));
    done += files.length;
  }
  expect(sent.map(({ files }) => files.length).slice(0, 7)).toEqual([24, 24, 24, 24, 24, 24, 28]);
});

it('measures a batch by the try that was answered', async () => {
  const { sent } = await drive(planOf(2_500), [
    ...Array<Answer>(18).fill(replyWith(TRASHED)),
    lost,
    lost,
  ]);
  const sizes = sent.map(({ files }) => files.length);
  // Lost twice and sent again; the next one follows at a speed of 200 files in one second, not in
  // the seven since the first try.
  expect(sizes.slice(18, 22)).toEqual([200, 200, 200, 200]);
});

it('tells what is under way, and when it no longer is', async () => {
  const { states } = await drive(planOf(2), [lost]);
  // Sent, and sent again, as no answer came; then nothing is.
  expect(states.map((state) => [state.underWay.length, state.isAskedAgain])).toEqual([
    [2, false],
    [2, true],
    [0, false],
    [0, false],
    [0, false],
  ]);
  const troubled = await drive(planOf(1), [() => refusal('content-not-found')]);
  expect(troubled.states.map((state) => state.underWay)).toEqual([['1'], [], [], []]);
});

describe('refusals', () => {
  it('are counted over the whole run, until one file succeeds', async () => {
    const refusedTwice = replyWith((index) => (index < 2 ? NOT_PERMITTED : NOT_REACHED));
    const otherwise = replyWith(() => ({ kind: 'failed', because: 'refused' }));
    const { sent } = await drive(planOf(30), [
      refusedTwice,
      otherwise,
      refusedTwice,
      replyWith((index) => (index === 0 ? TRASHED : NOT_REACHED)),
    ]);
    const allowed = sent.map(({ stopAfter }) => stopAfter.refusals);
    expect(allowed.slice(0, 5)).toEqual([5, 3, 3, 1, null]);
  });

  it('leave at least one to be refused', async () => {
    const { sent } = await drive(planOf(30), [replyWith(NOT_PERMITTED)]);
    expect(sent[1]?.stopAfter.refusals).toBe(1);
  });

  it('pause the run, and are no longer counted once a person wants the rest tried', async () => {
    const { pauses, watch } = resuming();
    const refused = replyWith((index) => (index < 5 ? NOT_PERMITTED : NOT_REACHED), {
      end: 'refused',
    });
    const { sent, ended } = await drive(planOf(60), [refused, replyWith(NOT_PERMITTED)], watch);
    expect(pauses).toEqual([{ because: 'not-permitted' }]);
    expect(sent.map(({ stopAfter }) => stopAfter.refusals).slice(0, 3)).toEqual([5, null, null]);
    expect(ended).toMatchObject({ phase: 'ended', pause: null, trouble: null });
  });

  it('of the last files leave nothing to ask about', async () => {
    const { pauses, watch } = resuming();
    await drive(planOf(5), [replyWith(NOT_PERMITTED, { end: 'refused' })], watch);
    expect(pauses).toEqual([]);
  });
});

describe('other failures', () => {
  const STUCK: Outcome = { kind: 'failed', because: 'confluence-trouble' };
  const failing = (count: number, parts = {}) =>
    replyWith((index) => (index < count ? STUCK : NOT_REACHED), parts);

  it('are allowed eight in a row, over all batches, until one file succeeds', async () => {
    const { sent } = await drive(planOf(30), [
      failing(1),
      failing(1),
      replyWith((index) => (index === 0 ? TRASHED : NOT_REACHED)),
      failing(9),
    ]);
    const allowed = sent.map(({ stopAfter }) => stopAfter.failures);
    expect(allowed.slice(0, 5)).toEqual([8, 7, 6, 8, 6]);
  });

  it.each([200, null])('pause the run with what was answered: %p', async (httpStatus) => {
    const { pauses, watch } = resuming();
    const stuck = failing(3, { end: 'keeps-failing', failureStatus: httpStatus });
    const { sent, ended } = await drive(planOf(30), [stuck], watch);
    expect(pauses).toEqual([{ because: 'keeps-failing', httpStatus }]);
    expect(sent[1]?.stopAfter).toEqual({ refusals: null, failures: null });
    expect(ended.counts).toMatchObject({ failed: 3, done: 27 });
  });
});

describe('a wait that Confluence asks for', () => {
  const half = (index: number) => (index < 10 ? TRASHED : NOT_REACHED);

  it.each(['rate-limited', 'confluence-trouble'] as const)(
    'is kept, and shown: %s',
    async (end) => {
      const { sent, states, ended } = await drive(planOf(20), [
        replyWith(half, { end, resumeAfterMs: 7_000 }),
      ]);
      const pauses = states.filter(({ phase }) => phase === 'paused').map(({ pause }) => pause);
      expect(pauses).toEqual([{ because: end, untilMs: Date.parse('2026-01-01T00:00:08Z') }]);
      expect(sent[1]?.atMs).toBe(INVOCATION_MS + 7_000);
      expect(states.find(({ counts }) => counts.done === 20)).toMatchObject({ phase: 'running' });
      expect(ended.counts.done).toBe(20);
    },
  );

  it.each([
    ['is not due', { end: 'rate-limited', resumeAfterMs: null }],
    ['is none of Confluence’s', { end: 'out-of-time', resumeAfterMs: 7_000 }],
  ] as const)('does not hold the run up where it %s', async (_, parts) => {
    const { sent } = await drive(planOf(20), [replyWith(half, parts)]);
    expect(sent[1]?.atMs).toBe(INVOCATION_MS);
  });

  it('does not hold up a run that has nothing left to do', async () => {
    const reply = replyWith(TRASHED, { end: 'rate-limited', resumeAfterMs: 7_000 });
    const { tookMs, states } = await drive(planOf(20), [reply]);
    expect(tookMs).toBe(INVOCATION_MS);
    expect(states.map(({ phase }) => phase)).not.toContain('paused');
  });
});

describe('batches that settle nothing', () => {
  const idle = replyWith(NOT_REACHED, { end: 'out-of-time' });

  it('are a trouble when five come in a row, and counted anew after it', async () => {
    const { pauses, watch } = resuming();
    const { sent } = await drive(planOf(1), Array(10).fill(idle), watch);
    const trouble = { because: 'trouble', trouble: 'no-progress' };
    expect(pauses).toEqual([trouble, trouble]);
    expect(sent).toHaveLength(11);
  });

  it('are none when a file is settled in between', async () => {
    const { pauses, watch } = resuming();
    const one = replyWith((index) => (index === 0 ? TRASHED : NOT_REACHED));
    const answers = [idle, idle, idle, idle, one, idle, idle, idle, idle];
    await drive(planOf(30), answers, watch);
    expect(pauses).toEqual([]);
  });

  it('are none when Confluence’s limit is the reason', async () => {
    const { pauses, watch } = resuming();
    const limited = replyWith(NOT_REACHED, { end: 'rate-limited' });
    await drive(planOf(1), Array(9).fill(limited), watch);
    expect(pauses).toEqual([]);
  });
});

describe('trouble', () => {
  it.each(['bad-request', 'content-not-found'] as const)(
    'that no waiting mends ends the run: %s',
    async (code) => {
      const { ended, sent, states } = await drive(planOf(3), [() => refusal(code)]);
      expect(sent).toHaveLength(1);
      expect(ended).toMatchObject({ phase: 'ended', trouble: code, counts: { left: 3 } });
      expect(ended.outcomes.get('1')).toEqual(NOT_REACHED);
      expect(states.map(({ phase }) => phase)).not.toContain('paused');
    },
  );

  it.each(['rate-limited', 'confluence-trouble', 'signed-out'] as const)(
    'that a person can mend pauses the run, which then sends the same files: %s',
    async (code) => {
      const { pauses, watch } = resuming();
      const { ended, sent } = await drive(planOf(3), [() => refusal(code)], watch);
      expect(pauses).toEqual([{ because: 'trouble', trouble: code }]);
      expect(sent[1]?.files).toEqual(sent[0]?.files);
      expect(ended).toMatchObject({ trouble: null, counts: { done: 3 } });
    },
  );

  it('pauses a run whose session has ended in the middle of a batch', async () => {
    const { pauses, watch } = resuming();
    const reply = replyWith((index) => (index === 0 ? TRASHED : NOT_REACHED), {
      end: 'signed-out',
    });
    const { ended } = await drive(planOf(3), [reply], watch);
    expect(pauses).toEqual([{ because: 'trouble', trouble: 'signed-out' }]);
    expect(ended.counts.done).toBe(3);
  });

  it('promise 6: marks the files of an invocation that was lost', async () => {
    const { sent } = await drive(planOf(25), [lost]);
    const marks = sent.map(({ files }) => files.map(({ mayBeDone }) => mayBeDone));
    expect(marks).toEqual([Array(24).fill(false), Array(24).fill(true), [false]]);
  });

  it('promise 6: marks them as well when no try was answered', async () => {
    const { pauses, watch } = resuming();
    const { sent } = await drive(planOf(1), [lost, lost, lost], watch);
    expect(pauses).toEqual([{ because: 'trouble', trouble: 'no-answer' }]);
    expect(sent.map(({ files }) => files[0]?.mayBeDone)).toEqual([false, true, true, true]);
  });
});
