/** The recipe's loop beside the app: the same world, the same latency, the same limits. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ConfluenceService, ServiceOptions } from '../../local/confluence/confluence-service';
import { makeConfluenceService } from '../../local/confluence/confluence-service';
import { startEmbeddedConfluence } from '../../local/confluence/embedded-confluence';
import { PEOPLE } from '../../local/confluence/people';
import type { RateLimits } from '../../local/confluence/rate-limits';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { makeInProcessRequest } from '../../local/in-process-request';
import { makeSiteRequest } from '../../local/site/site-request';
import { realClock } from '../../src/clock';
import type { Clock } from '../../src/clock';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import { aPileOf } from '../../test/support/data/attachments';
import { byAgeAlone } from '../../test/support/data/rules';
import { SimulatedClock } from '../../test/support/simulated-clock';
import { appRun } from './app-run';
import type { AppRun } from './app-run';
import { recipeLoop } from './recipe-loop';

export const READ_MS = 40;
export const DELETE_MS = 120;
export const INVOCATION_MS = 300;

/** What Confluence does not bear, or bears badly. */
export type LimitName = 'none' | 'burst' | 'quota' | 'conflicts' | 'slow';
export const BURST_PER_SECOND = 20;
/** More `DELETE`s in flight than this conflict, each that comes on top. */
export const MOST_DELETES_AT_ONCE = 4;
export const SLOW_DELETE_MS = 600;

type Figures = {
  readonly wallMs: number;
  readonly trashed: number;
  readonly requests: number;
  /** By a limit. */
  readonly refused: number;
  /** `DELETE`s that came while too many were in flight. */
  readonly conflicts: number;
  readonly mostInFlight: number;
  readonly points: number;
};
export type Contest = {
  readonly files: number;
  readonly limit: LimitName;
  /** `real`: over HTTP, by the wall clock. `simulated`: the same code, computing takes no time. */
  readonly time: 'real' | 'simulated';
  readonly loop: Figures;
  readonly app: Figures & Omit<AppRun, 'trashed'>;
};

type Ground = {
  readonly traffic: Traffic;
  readonly service: Omit<ConfluenceService, 'answer'>;
  readonly request: RequestConfluence;
  readonly clock: Clock;
  readonly random: () => number;
  readonly close: () => Promise<void>;
};

const HOUR_MS = 3_600_000;
/** All files of the pile are older. */
const CUTOFF = '2024-01-01T00:00:00.000Z';
/** Half an hour before the points are full again. */
const START_MS = Date.parse('2026-01-01T00:30:00Z');

export async function contest(
  files: number,
  limit: LimitName,
  time: Contest['time'],
): Promise<Contest> {
  const prepare = time === 'real' ? realGround : simulatedGround;
  const loopGround = await prepare(files, limit);
  const loop = await measure(loopGround, async ({ request }) => ({
    trashed: await recipeLoop(request, RECIPE_PAGE.id, CUTOFF),
  }));
  const appGround = await prepare(files, limit);
  const app = await measure(appGround, ({ request, clock, random }) =>
    appRun({
      request,
      clock,
      random,
      delayMs: () => INVOCATION_MS * jitter(random),
      pageId: RECIPE_PAGE.id,
      rules: byAgeAlone({ basis: 'updated', beforeMs: Date.parse(CUTOFF) }),
    }),
  );
  return { files, limit, time, loop, app };
}

/** What is in flight just now, as the server sees it. */
type Traffic = {
  readonly deletesInFlight: () => number;
  readonly mostInFlight: () => number;
  conflicts: number;
  readonly watch: (request: RequestConfluence) => RequestConfluence;
};

function makeTraffic(): Traffic {
  let inFlight = 0;
  let deletesInFlight = 0;
  let most = 0;
  return {
    deletesInFlight: () => deletesInFlight,
    mostInFlight: () => most,
    conflicts: 0,
    watch: (request) => async (path, init) => {
      const deletes = init.method === 'DELETE' ? 1 : 0;
      deletesInFlight += deletes;
      most = Math.max(most, ++inFlight);
      try {
        return await request(path, init);
      } finally {
        deletesInFlight -= deletes;
        inFlight -= 1;
      }
    },
  };
}

async function measure<Result extends { readonly trashed: number }>(
  ground: Ground,
  work: (ground: Ground) => Promise<Result>,
): Promise<Figures & Result> {
  const { service, clock, traffic } = ground;
  const startedMs = clock.now();
  const result = await work(ground);
  const wallMs = clock.now() - startedMs;
  await ground.close();
  const inTrash = service.store.attachmentsOf(RECIPE_PAGE.id).filter(isTrashed).length;
  if (inTrash !== result.trashed) throw new Error('What is reported is not what the server holds.');
  return {
    ...result,
    wallMs,
    requests: service.requests.length,
    refused: service.refused(),
    conflicts: traffic.conflicts,
    mostInFlight: traffic.mostInFlight(),
    points: service.pointsSpent(),
  };
}

const isTrashed = ({ status }: { readonly status: string }) => status === 'trashed';

async function realGround(files: number, limit: LimitName): Promise<Ground> {
  const random = makeRandom();
  const traffic = makeTraffic();
  const confluence = await startEmbeddedConfluence(optionsFor(files, limit, random, traffic));
  const request = traffic.watch(makeSiteRequest({ siteUrl: confluence.url, ...PEOPLE.admin }));
  const { close } = confluence;
  return { service: confluence, request, clock: realClock, random, traffic, close };
}

function simulatedGround(files: number, limit: LimitName): Promise<Ground> {
  const random = makeRandom();
  const traffic = makeTraffic();
  const clock = new SimulatedClock(START_MS);
  const service = makeConfluenceService({ ...optionsFor(files, limit, random, traffic), clock });
  const request = traffic.watch(makeInProcessRequest(service, PEOPLE.admin));
  const close = () => Promise.resolve();
  return Promise.resolve({ service, request, clock, random, traffic, close });
}

function optionsFor(
  files: number,
  limit: LimitName,
  random: () => number,
  traffic: Traffic,
): ServiceOptions {
  const deleteMs = limit === 'slow' ? SLOW_DELETE_MS : DELETE_MS;
  return {
    world: { contents: [RECIPE_PAGE], attachments: aPileOf(files, HOUR_MS), comments: [] },
    limits: limitsFor(files, limit),
    latencyMs: ({ method }) => (method === 'GET' ? READ_MS : deleteMs) * jitter(random),
    faultFor: ({ method }) => {
      const isTooMuch = traffic.deletesInFlight() > MOST_DELETES_AT_ONCE;
      if (limit !== 'conflicts' || method !== 'DELETE' || !isTooMuch) return null;
      traffic.conflicts += 1;
      return { kind: 'answer', status: 409 };
    },
  };
}

function limitsFor(files: number, limit: LimitName): RateLimits {
  switch (limit) {
    case 'none':
    case 'conflicts':
    case 'slow':
      return {};
    case 'burst':
      return { requestsPerSecond: BURST_PER_SECOND };
    case 'quota':
      // Enough to list them all and to trash some; then it has run out.
      return { points: { perHour: 65_000, leftAtStart: Math.round(files * 1.5) } };
  }
}

/** From a half to one and a half. */
function jitter(random: () => number): number {
  return 0.5 + random();
}

function makeRandom(): () => number {
  const rng = xoroshiro128plus(2_024);
  return () => uniformFloat64(rng);
}
