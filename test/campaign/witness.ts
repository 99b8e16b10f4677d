/**
 * Sees every request of the app and every change of the store, and judges by its own lights: it
 * shares no rule with the engine.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Exchange } from '../../local/confluence/confluence-service';
import type { Store } from '../../local/confluence/store';
import type { Clock } from '../../src/clock';
import { isSuccess } from '../../src/cleanup/outcome';
import type { Outcome } from '../../src/cleanup/outcome';
import type { Plan } from '../../src/cleanup/plan';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import type { RunState } from '../../src/run/run-state';
import { bare, idIn, isPublishedBody, parse } from './exchanges';
import type { Seen } from './exchanges';

/** What one run did to one file. */
type Dealings = {
  /** The last successful read, until a `DELETE` has used it up. */
  seen: Seen | null;
  /** When it was answered, epoch ms. */
  seenAtMs: number;
  /** The number of that read, in the order of sending. */
  seenInRead: number;
  /** `DELETE`s that may have had an effect. */
  sent: number;
  /** That took effect. */
  effects: number;
  /** Somebody else did something to it meanwhile. */
  isTouched: boolean;
};

/** "Right before it acts", at the slowest pace that the app may fall into. */
const LONGEST_MOMENT_MS = 13_000;

export class Witness {
  readonly violations: string[] = [];
  acts = 0;
  private reads = 0;
  /** What the page was last seen to show, and in which read; `null` before the run has looked. */
  private page: { readonly body: string; readonly inRead: number } | null = null;
  /** How many files came to which outcome. */
  readonly tally = new Map<string, number>();
  private plan: Plan | null = null;
  private dealings = new Map<string, Dealings>();
  private reported = new Map<string, Outcome>();
  private hasLostInvocation = false;

  constructor(
    private readonly contentId: string,
    private readonly clock: Clock,
  ) {}

  /** From now on, what is sent must be justified by this plan and by reads made for it. */
  begin(plan: Plan): void {
    this.plan = plan;
    this.page = null;
    this.dealings = new Map();
    this.reported = new Map();
    this.hasLostInvocation = false;
  }

  noteLostInvocation(): void {
    this.hasLostInvocation = true;
  }

  /** Somebody else's doing. */
  noteDeed(id: string): void {
    this.of(id).isTouched = true;
  }

  /** For `onExchange`: what the store did, whether the app ever hears of it or not. */
  noteExchange({ method, path, status }: Exchange): void {
    const id = idIn(path);
    if (method !== 'DELETE' || status !== 204 || id === null) return;
    this.of(id).effects += 1;
    this.acts += 1;
  }

  /** The port, watched. */
  watch(request: RequestConfluence): RequestConfluence {
    return async (path, init) => {
      const id = idIn(path.value);
      if (init.method === 'DELETE' && id !== null) return this.watchDelete(request, path, init, id);
      const number = this.reads++;
      const response = await request(path, init);
      const text = await response.text();
      if (response.status === 200) this.noteAnswer(path.value, number, text);
      return {
        status: response.status,
        headers: response.headers,
        text: () => Promise.resolve(text),
      };
    };
  }

  private noteAnswer(path: string, number: number, text: string): void {
    const id = idIn(path);
    if (id !== null) this.noteRead(this.of(id), number, parse(text));
    if (!isPublishedBody(path) || number < (this.page?.inRead ?? 0)) return;
    if (JSON.stringify(parse(text)).includes('storage')) this.page = { body: text, inRead: number };
  }

  /** An answer that is overtaken by that of a later read has been given up waiting for. */
  private noteRead(dealings: Dealings, number: number, seen: Seen | null): void {
    if (number < dealings.seenInRead) return;
    dealings.seen = seen;
    dealings.seenInRead = number;
    dealings.seenAtMs = this.clock.now();
  }

  private async watchDelete(
    request: RequestConfluence,
    path: Parameters<RequestConfluence>[0],
    init: Parameters<RequestConfluence>[1],
    id: string,
  ) {
    const dealings = this.of(id);
    const { seen } = dealings;
    this.judgeDelete(id, path.value.includes('purge=true'), seen);
    if (this.clock.now() - dealings.seenAtMs > LONGEST_MOMENT_MS) {
      this.object(id, 'a DELETE long after the read that it rests on');
    }
    // A second DELETE needs a second read, also when a limit turned the first one away.
    dealings.seen = null;
    dealings.seenInRead = this.reads;
    dealings.sent += 1;
    const response = await request(path, init);
    // Confluence says itself that nothing has happened; of a conflict it does not.
    if (response.status >= 400 && response.status < 409) dealings.sent -= 1;
    if (response.status === 429) dealings.sent -= 1;
    return response;
  }

  private judgeDelete(id: string, isPurge: boolean, seen: Seen | null): void {
    const approved = this.plan?.files.find((file) => bare(file.id) === id);
    const wanted = isPurge ? 'trashed' : 'current';
    if (approved === undefined) {
      this.object(id, 'a DELETE for what was not approved');
      return;
    }
    if (isPurge !== (this.plan?.act === 'purge')) this.object(id, 'an act that was not approved');
    if (seen === null) {
      this.object(id, 'a DELETE without a read right before it');
      return;
    }
    if (seen.status !== wanted) this.object(id, `a DELETE of a file last read as not ${wanted}`);
    if (seen.pageId !== this.contentId) this.object(id, 'a DELETE of another page’s file');
    if ((seen.version?.number ?? null) !== approved.versionNumber) {
      this.object(id, 'a DELETE of another version than the approved one');
    }
    const rules = this.plan?.rules ?? null;
    if (rules === null) {
      if (!isPurge) this.object(id, 'a trash without a rule');
      return;
    }
    const { basis, beforeMs } = rules.age;
    const date = basis === 'updated' ? seen.version?.createdAt : seen.createdAt;
    const isOlder = typeof date === 'string' && Date.parse(date) < beforeMs;
    if (!isOlder) this.object(id, 'a DELETE of a file that is not older');
    if (rules.includeInUse && approved.mayBeInUse) return;
    if (this.page === null) this.object(id, 'a DELETE without a look at what the page shows');
    else if (this.page.body.includes(String(seen.title))) {
      this.object(id, 'a DELETE of a file that the page was seen to show');
    }
  }

  /** For `onChange`: each outcome once, counted once, and true when it is told. */
  noteState(state: RunState, store: Store): void {
    if (state.plan !== this.plan) return;
    for (const [id, outcome] of state.outcomes) {
      const before = this.reported.get(id);
      if (before === undefined) {
        this.judgeOutcome(bare(id), outcome, store);
        this.reported.set(id, outcome);
        const name = 'because' in outcome ? `${outcome.kind}: ${outcome.because}` : outcome.kind;
        this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
      } else if (!isDeepStrictEqual(before, outcome)) this.object(id, 'an outcome was replaced');
    }
    this.judgeCounts(state);
  }

  private judgeCounts({ plan, outcomes, counts, phase }: RunState): void {
    const kinds = [...outcomes.values()].map(({ kind }) => kind);
    const count = (...wanted: Outcome['kind'][]) =>
      kinds.filter((kind) => wanted.includes(kind)).length;
    const done = count('trashed', 'purged');
    const leftAlone = count('already-gone', 'skipped');
    const failed = count('failed');
    const left = plan.files.length - done - leftAlone - failed;
    if (!isDeepStrictEqual(counts, { done, leftAlone, failed, left })) {
      this.object('run', 'the counts are not those of the outcomes');
    }
    if (phase !== 'ended') return;
    const planned = plan.files.map(({ id }) => id).sort();
    if (!isDeepStrictEqual([...outcomes.keys()].sort(), planned)) {
      this.object('run', 'not every approved file has its outcome');
    }
  }

  private judgeOutcome(id: string, outcome: Outcome, store: Store): void {
    const { sent, effects, isTouched } = this.of(id);
    const status = store.attachment(id)?.status ?? 'gone';
    const lie = (what: string) => {
      this.object(id, `told "${what}", but it is ${status} after ${String(effects)} effects`);
    };
    // Whatever an invocation with it was lost for may be done: what it sent, nobody can tell later.
    const isUntried = sent === 0 && !this.hasLostInvocation;
    if (isUntried && isSuccess(outcome)) lie(`${outcome.kind} without a DELETE`);
    if (isUntried && 'because' in outcome && outcome.because === 'unknown') lie('unknown');
    switch (outcome.kind) {
      case 'trashed':
        // Of what others touch meanwhile, only the app's own last read can be held against it.
        if (status !== 'trashed' && effects === 0 && !isTouched) lie('trashed');
        return;
      case 'purged':
      case 'already-gone':
        if (status !== 'gone') lie(outcome.kind);
        return;
      case 'skipped':
        if (effects > 0 && !isTouched && outcome.because !== 'already-trashed') lie('skipped');
        return;
      case 'failed':
        if (effects > 0 && !isTouched && outcome.because !== 'unknown') lie(outcome.because);
        return;
      case 'not-reached':
        if (sent > 0) lie('not reached');
    }
  }

  object(id: string, what: string): void {
    this.violations.push(`${new Date(this.clock.now()).toISOString()} ${id}: ${what}`);
  }

  private of(id: string): Dealings {
    const known = this.dealings.get(id);
    if (known !== undefined) return known;
    const dealings = {
      seen: null,
      seenAtMs: 0,
      seenInRead: -1,
      sent: 0,
      effects: 0,
      isTouched: false,
    };
    this.dealings.set(id, dealings);
    return dealings;
  }
}
