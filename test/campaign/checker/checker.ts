/**
 * Sees every request of the app and every change of the store, and judges by its own lights: it
 * shares no rule with the engine.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Exchange } from '../../../local/confluence/confluence-service';
import type { Store } from '../../../local/confluence/store';
import type { Clock } from '../../../src/clock';
import type { Outcome } from '../../../src/cleanup/outcome';
import type { Plan } from '../../../src/cleanup/plan';
import type { RequestConfluence } from '../../../src/confluence/request-confluence';
import type { RunState } from '../../../src/run/run-state';
import { bare, idIn, parse } from './exchanges';
import { noDealings } from './dealings';
import type { Dealings } from './dealings';
import type { Seen } from './exchanges';
import { liesOfOutcome } from './lies-of-outcome';
import { ListSeen, PageSeen, SpaceSeen } from './page-seen';
import { failuresInARow, wrongCounts } from './run-states';
import { wrongsOfDelete } from './wrongs-of-delete';

/** "Right before it acts", at the slowest pace that the app may fall into. */
const LONGEST_MOMENT_MS = 13_000;
/** A few are counted, and as many may be under way by then, in a batch of their own once more. */
const MOST_FAILURES_IN_A_ROW = 24;
/** No invocation gives up on an answer, or ends, sooner. */
const SURELY_HEARD_MS = 5_000;
/** Reads in which a page that was hidden for a while may still have been hidden. */
const READS_AFTER_PAGE_DEED = 12;

/** What an invocation may have read in vain. */
type Unheard = 'lists' | 'comments' | 'space';

export class Checker {
  readonly violations: string[] = [];
  acts = 0;
  private reads = 0;
  private page = new PageSeen();
  /** From which read on something has been heard of. */
  private readonly heardFrom: Record<Unheard, number> = { lists: 0, comments: 0, space: 0 };
  readonly space = new SpaceSeen();
  private readonly lists = new ListSeen();
  /** How many files came to which outcome. */
  readonly tally = new Map<string, number>();
  private plan: Plan | null = null;
  private dealings = new Map<string, Dealings>();
  private reported = new Map<string, Outcome>();
  private hasLostInvocation = false;
  private hasPaused = false;
  private readonly touched = new Set<string>();
  private lastPageDeedAtRead = -Infinity;

  /** @param onEffect Told of each file that a `DELETE` of this run took effect on. */
  constructor(
    private readonly contentId: string,
    private readonly clock: Clock,
    private readonly onEffect: (id: string) => void = () => undefined,
  ) {}

  /** From now on, what is sent must be justified by this plan and by reads made for it. */
  begin(plan: Plan): void {
    this.plan = plan;
    this.page = new PageSeen();
    this.dealings = new Map();
    this.reported = new Map();
    this.hasLostInvocation = false;
    this.hasPaused = false;
    const listed = plan.act === 'purge' ? 'trashed' : 'current';
    for (const { id } of plan.files) {
      if (this.lists.hasOdd(id, listed)) this.object(id, 'is planned by an odd entry of the list');
    }
  }

  noteLostInvocation(): void {
    this.hasLostInvocation = true;
    this.noteUnheard('lists');
  }

  /** What was asked for until now, nobody hears of it, also where the answer is still to come. */
  noteUnheard(what: Unheard): void {
    this.heardFrom[what] = this.reads;
    if (what === 'lists') this.lists.forget();
    else if (what === 'comments') this.page.forgetComments();
    else this.space.forget();
  }

  /** Somebody else's doing. */
  noteDeed(id: string): void {
    this.touched.add(id);
  }

  /** From now on all is well: nobody else does anything, and no list or read lags behind. */
  forgetDeeds(): void {
    this.touched.clear();
  }

  /** Somebody else's doing to the page, which all of its files show, or hides them for a while. */
  notePageDeed(): void {
    this.lastPageDeedAtRead = this.reads;
    for (const { id } of this.plan?.files ?? []) this.noteDeed(bare(id));
  }

  /** For `onExchange`: what the store did, whether the app ever hears of it or not. */
  readonly noteExchange = ({ method, path, status }: Exchange): void => {
    const id = idIn(path);
    if (method !== 'DELETE' || status !== 204 || id === null) return;
    this.of(id).effects += 1;
    this.acts += 1;
    this.onEffect(id);
  };

  /** The port, watched. */
  watch(request: RequestConfluence): RequestConfluence {
    return async (path, init) => {
      const id = idIn(path.value);
      if (init.method === 'DELETE' && id !== null) return this.watchDelete(request, path, init, id);
      const number = this.reads++;
      const sentAtMs = this.clock.now();
      const response = await request(path, init);
      if (response.status === 404 && id !== null) this.of(id).missed += 1;
      try {
        const text = await response.text();
        const isHeard = this.clock.now() - sentAtMs <= SURELY_HEARD_MS;
        if (response.status === 200) this.noteAnswer(path.value, number, text, isHeard);
        return { ...response, text: () => Promise.resolve(text) };
      } catch (error) {
        // Cut off in its body: the app has the status, and meets that when it reads on.
        const reason = error instanceof Error ? error : new TypeError(String(error));
        return { ...response, text: () => Promise.reject(reason) };
      }
    };
  }

  private noteAnswer(path: string, number: number, text: string, isHeard: boolean): void {
    const id = idIn(path);
    if (id !== null) this.noteRead(this.of(id), number, parse(text));
    const isHeardOf = (what: Unheard) => isHeard && number >= this.heardFrom[what];
    this.page.note(path, number, text, isHeardOf('comments'));
    if (isHeardOf('space')) this.space.note(path, text);
    if (isHeardOf('lists')) this.lists.note(path, text);
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
    dealings.surelyInDoubt += 1;
    const sentAtMs = this.clock.now();
    const response = await request(path, init);
    // Confluence says itself that nothing has happened; of a conflict it does not.
    const { status } = response;
    if ((status < 400 || status >= 409) && status !== 429) return response;
    dealings.surelyInDoubt -= 1;
    // An answer that comes late may come to nobody, and then proves nothing to the app.
    if (this.clock.now() - sentAtMs <= SURELY_HEARD_MS) dealings.sent -= 1;
    return response;
  }

  private judgeDelete(id: string, isPurge: boolean, seen: Seen | null): void {
    const approved = this.plan?.files.find((file) => bare(file.id) === id);
    if (this.plan === null || approved === undefined) {
      this.object(id, 'a DELETE for what was not approved');
      return;
    }
    if (isPurge !== (this.plan.act === 'purge')) this.object(id, 'an act that was not approved');
    if (seen === null) {
      this.object(id, 'a DELETE without a read right before it');
      return;
    }
    const { plan, contentId, page } = this;
    const wrongs = wrongsOfDelete(seen, { plan, approved, contentId, page });
    for (const what of wrongs) this.object(id, what);
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
    this.judgePersistence(state);
    for (const what of wrongCounts(state)) this.object('run', what);
  }

  /** Where nothing succeeds, a person is asked before the whole page has been tried in vain. */
  private judgePersistence(state: RunState): void {
    if (state.pause !== null && !('untilMs' in state.pause)) this.hasPaused = true;
    if (!this.hasPaused && failuresInARow(state) > MOST_FAILURES_IN_A_ROW) {
      this.object('the run', 'goes on and on though nothing succeeds');
    }
  }

  private judgeOutcome(id: string, outcome: Outcome, store: Store): void {
    const lies = liesOfOutcome(outcome, this.of(id), {
      status: store.attachment(id)?.status ?? 'gone',
      // Also of before the run: the list that it was approved by may have lagged behind.
      isTouched: this.touched.has(id),
      isPageInFlux: this.isPageInFlux(),
      hasLostInvocation: this.hasLostInvocation,
    });
    for (const lie of lies) this.object(id, lie);
  }

  /** Whether the page was put away or brought back while the last files were looked at. */
  private isPageInFlux(): boolean {
    return this.reads - this.lastPageDeedAtRead < READS_AFTER_PAGE_DEED;
  }

  object(id: string, what: string): void {
    this.violations.push(`${new Date(this.clock.now()).toISOString()} ${id}: ${what}`);
  }

  private of(id: string): Dealings {
    const known = this.dealings.get(id);
    if (known !== undefined) return known;
    const dealings = noDealings();
    this.dealings.set(id, dealings);
    return dealings;
  }
}
