import type { Outcome } from '../../../src/cleanup/outcome';
import type { Connection } from '../../../src/run/run-driver';
import { drive, INVOCATION_MS, lost, planOf } from '../../support/run/drive';
import type { Answer, Watch } from '../../support/run/drive';
import { replyWith } from '../../support/run/scripted-calls';
import { SimulatedClock } from '../../support/simulated-clock';

const TRASHED: Outcome = { kind: 'trashed' };
const firstOnly = (index: number): Outcome => (index === 0 ? TRASHED : { kind: 'not-reached' });

/** A person stops the run while this answer is on its way. */
function stoppedDuring(answer: Answer) {
  let stop: () => void = () => undefined;
  const watch: Watch = (_, run) => {
    stop = () => {
      run.stop();
    };
  };
  const stopping: Answer = (request) => {
    stop();
    return answer(request);
  };
  return { watch, answer: stopping };
}

it('promise 6: Stop lets the batch under way finish, and sends no other', async () => {
  const { answer, watch } = stoppedDuring(replyWith(TRASHED));
  const { sent, ended, states } = await drive(planOf(30), [answer], watch);
  expect(sent).toHaveLength(1);
  expect(ended).toMatchObject({ phase: 'ended', isStopped: true, trouble: null });
  expect(ended.counts).toEqual({ done: 24, failed: 0, leftAlone: 0, left: 6 });
  expect(states.map(({ phase }) => phase)).toContain('stopping');
});

it('promise 6: Stop during a wait ends the run at once', async () => {
  const reply = replyWith(firstOnly, { end: 'rate-limited', resumeAfterMs: 3_600_000 });
  const { sent, ended, states, tookMs } = await drive(planOf(3), [reply], ({ phase }, run) => {
    if (phase === 'paused') run.stop();
  });
  expect(sent).toHaveLength(1);
  expect(tookMs).toBe(INVOCATION_MS);
  expect(ended.counts).toMatchObject({ done: 1, left: 2 });
  // Once it is stopping, it does not run again.
  expect(states.slice(-4).map(({ phase }) => phase)).toEqual([
    'paused',
    'stopping',
    'stopping',
    'ended',
  ]);
});

it('does not begin a wait after Stop', async () => {
  const reply = replyWith(firstOnly, { end: 'rate-limited', resumeAfterMs: 3_600_000 });
  const { answer, watch } = stoppedDuring(reply);
  const { states, tookMs } = await drive(planOf(3), [answer], watch);
  expect(states.map(({ phase }) => phase)).not.toContain('paused');
  expect(tookMs).toBe(INVOCATION_MS);
});

it('keeps the trouble that a person answered with Stop', async () => {
  const reply = replyWith(firstOnly, { end: 'signed-out' });
  const { sent, ended } = await drive(planOf(3), [reply], ({ pause }, run) => {
    if (pause !== null) run.stop();
  });
  expect(sent).toHaveLength(1);
  expect(ended).toMatchObject({ trouble: 'signed-out', isStopped: true, counts: { left: 2 } });
});

it('promise 4: says what is in doubt when it is stopped without an answer', async () => {
  const { ended } = await drive(planOf(30), [lost, lost, lost], ({ pause }, run) => {
    if (pause !== null) run.stop();
  });
  expect(ended).toMatchObject({ trouble: 'no-answer', counts: { failed: 24, left: 6 } });
  expect(ended.outcomes.get('1')).toEqual({ kind: 'failed', because: 'unknown' });
  expect(ended.outcomes.get('25')).toEqual({ kind: 'not-reached' });
});

it('promise 4: says what is in doubt when it is stopped after a first try that was lost', async () => {
  const { answer, watch } = stoppedDuring(lost);
  const { sent, ended } = await drive(planOf(30), [answer], watch);
  expect(sent).toHaveLength(1);
  expect(ended.counts).toEqual({ done: 0, failed: 24, leftAlone: 0, left: 6 });
  expect(ended.outcomes.get('1')).toEqual({ kind: 'failed', because: 'unknown' });
});

it('is over once it has ended, and cannot be stopped any more', async () => {
  const { states, run } = await drive(planOf(3), []);
  const count = states.length;
  run.stop();
  expect(states).toHaveLength(count);
  expect(states.at(-1)).toMatchObject({ phase: 'ended', isStopped: false });
});

it('tells of a stop once, and of none after the end', async () => {
  const { states, run } = await drive(planOf(30), [], ({ underWay }, current) => {
    if (underWay.length === 0) return;
    current.stop();
    current.stop();
  });
  const count = states.length;
  expect(states.filter(({ phase }) => phase === 'stopping')).toHaveLength(3);
  run.stop();
  run.resume();
  expect(states).toHaveLength(count);
});

it('takes a go-ahead that nobody waits for as none', async () => {
  const { ended, states } = await drive(planOf(30), [], (_, run) => {
    run.resume();
  });
  expect(ended.counts.done).toBe(30);
  expect(states.every(({ phase }) => phase === 'running' || phase === 'ended')).toBe(true);
});

describe('without a connection', () => {
  function connection(clock: SimulatedClock, offlineMs: number): Connection {
    const backMs = clock.now() + offlineMs;
    return {
      isOnline: () => clock.now() >= backMs,
      whenOnline: (signal) => clock.wait(backMs - clock.now(), signal),
    };
  }

  it('promise 6: waits, shows it, and goes on by itself', async () => {
    const clock = new SimulatedClock();
    const { sent, states } = await drive(
      planOf(1),
      [],
      undefined,
      connection(clock, 60_000),
      clock,
    );
    expect(sent).toEqual([expect.objectContaining({ atMs: 60_000 })]);
    const phases = states.map(({ phase }) => phase);
    expect(phases.slice(0, 3)).toEqual(['running', 'paused', 'running']);
    expect(states[1]?.pause).toEqual({ because: 'offline' });
  });

  it('promise 6: Stop sends nothing, and leaves nothing in doubt', async () => {
    const clock = new SimulatedClock();
    const { sent, ended, tookMs } = await drive(
      planOf(1),
      [],
      ({ pause }, run) => {
        if (pause?.because === 'offline') run.stop();
      },
      connection(clock, 60_000),
      clock,
    );
    expect(sent).toEqual([]);
    expect(tookMs).toBe(0);
    expect(ended).toMatchObject({ trouble: null, isStopped: true });
    expect(ended.outcomes.get('1')).toEqual({ kind: 'not-reached' });
  });

  it('is not asked about again by a run that was stopped', async () => {
    let asked = 0;
    const { answer, watch } = stoppedDuring(lost);
    const { sent } = await drive(planOf(1), [answer], watch, {
      isOnline: () => asked++ === 0,
      whenOnline: () => Promise.reject(new Error('nobody waits for it')),
    });
    expect(sent).toHaveLength(1);
  });
});
