/**
 * The request rate and concurrency that Confluence bears just now. It is learned from refusals,
 * conflicts and slow answers, and forgotten slowly while all is quiet: additive increase,
 * multiplicative decrease. The function keeps nothing, so it travels from batch to batch with the
 * run. JSON.
 */
export type Pace = {
  /** `DELETE`s in flight, at least 1; a fraction is on its way to the next whole number. */
  readonly deletesInFlight: number;
  /** How far `deletesInFlight` may climb: below what has hurt, as far as that is known. */
  readonly mostDeletes: number;
  /** Between the starts of two requests, ms. 0: only the number in flight holds them back. */
  readonly gapMs: number;
  readonly answers: DeleteAnswers;
};

/** How long Confluence takes to answer a `DELETE`. */
type DeleteAnswers = {
  /** How many the average is made of; no more than `COUNTED_ANSWERS`. */
  readonly count: number;
  /** Average of the last ones, ms. */
  readonly averageMs: number;
  /** The lowest average so far, ms: what an answer takes without a queue before it. 0: not known. */
  readonly lowestMs: number;
};

/** Atlassian advises 5-10 requests at a time: seven deletes, and the three reads that feed them. */
const MOST_DELETES_IN_FLIGHT = 7;
export const READS_IN_FLIGHT = 3;
/** Parallel changes to one page may conflict: nobody knows yet how this site bears them. */
const FIRST_DELETES_IN_FLIGHT = 4;
export const FIRST_PACE: Pace = {
  deletesInFlight: FIRST_DELETES_IN_FLIGHT,
  mostDeletes: MOST_DELETES_IN_FLIGHT,
  gapMs: 0,
  answers: { count: 0, averageMs: 0, lowestMs: 0 },
};

/** A rate that was refused is halved when it is first learned, and then corrected in small steps. */
const FIRST_SLOWDOWN = 2;
const FURTHER_SLOWDOWN = 1.25;
const LONGEST_GAP_MS = 2_000;
/** Shorter gaps are none: the number in flight holds requests back more than that. */
const SHORTEST_GAP_MS = 5;
/** Share of the rate that is won back in each quiet second. */
const QUICKER_PER_SECOND = 0.01;
const QUIET_MS_PER_DELETE = 2_000;
/** What has hurt once is tried again, but seldom. */
const QUIET_MS_PER_MOST_DELETE = 120_000;
/** However often it hurts, two are tried again after a while. */
const LEAST_MOST_DELETES = 2;

const COUNTED_ANSWERS = 20;
/** `DELETE`s that wait on the other side while answers come slower: more of them get nothing done. */
const LONGEST_QUEUE = 2.5;
/** A site that has become slower altogether must not hold a run back for good. */
const FORGOTTEN_PER_SECOND = 0.005;

/** How long a read may lie back when a `DELETE` that rests on it is sent, ms. */
const FRESH_FOR_MS = 5_000;
/** Requests that may stand before it in the line, at a learned rate: of the other files under way. */
const MOST_BEFORE_IT = 6;

/** The slower the pace, the longer: otherwise no `DELETE` would ever come in time. */
export function freshForMs({ gapMs }: Pace): number {
  return Math.max(FRESH_FOR_MS, MOST_BEFORE_IT * gapMs);
}

/**
 * Files begun and not ended. Those being acted on, those being read, and two in between, so that no
 * slot waits; few enough that a file is acted on within moments of being read.
 */
export function filesUnderWay({ deletesInFlight, gapMs }: Pace): number {
  const deletes = gapMs > 0 ? Math.min(deletesInFlight, FIRST_DELETES_IN_FLIGHT) : deletesInFlight;
  return Math.floor(deletes) + READS_IN_FLIGHT + 2;
}

/** What a caller sent, within what is ever sensible: anybody can send anything. */
export function clampPace({ deletesInFlight, mostDeletes, gapMs, answers }: Pace): Pace {
  const most = within(LEAST_MOST_DELETES, mostDeletes, MOST_DELETES_IN_FLIGHT);
  return {
    deletesInFlight: within(1, deletesInFlight, most),
    mostDeletes: most,
    gapMs: gapMs < SHORTEST_GAP_MS ? 0 : Math.min(LONGEST_GAP_MS, gapMs),
    answers: {
      count: Math.floor(within(0, answers.count, COUNTED_ANSWERS)),
      averageMs: Math.max(0, answers.averageMs),
      lowestMs: Math.max(0, answers.lowestMs),
    },
  };
}

/** @param sentPerSecond The rate that was just refused. */
export function afterRateLimit(pace: Pace, sentPerSecond: number): Pace {
  const gapMs =
    pace.gapMs === 0
      ? (FIRST_SLOWDOWN * 1_000) / Math.max(1, sentPerSecond)
      : pace.gapMs * FURTHER_SLOWDOWN;
  return clampPace({ ...pace, gapMs });
}

/** Confluence stumbled over several changes at once. */
export function afterConflict(pace: Pace): Pace {
  const inFlight = Math.floor(pace.deletesInFlight);
  return clampPace({
    ...pace,
    deletesInFlight: Math.floor(inFlight / 2),
    mostDeletes: inFlight - 1,
  });
}

/**
 * Counts an answer to a `DELETE`. Where answers take longer the more of them are asked for, the
 * others only wait their turn: then there is one in flight less (as TCP Vegas does it).
 */
export function afterAnswer(pace: Pace, tookMs: number): Pace {
  const answers = counted(pace.answers, tookMs);
  const { count, averageMs, lowestMs } = answers;
  const inFlight = Math.floor(pace.deletesInFlight);
  const queue = inFlight * (1 - lowestMs / Math.max(1, averageMs));
  if (count < COUNTED_ANSWERS || queue <= LONGEST_QUEUE) return clampPace({ ...pace, answers });
  const fewer = inFlight - 1;
  const anew = { ...answers, count: 0 };
  return clampPace({ ...pace, deletesInFlight: fewer, mostDeletes: fewer, answers: anew });
}

function counted({ count, averageMs, lowestMs }: DeleteAnswers, tookMs: number): DeleteAnswers {
  const nowCount = Math.min(COUNTED_ANSWERS, count + 1);
  const average = averageMs + (tookMs - averageMs) / (count === 0 ? 1 : nowCount);
  const isKnown = nowCount === COUNTED_ANSWERS;
  const lowest = isKnown && (lowestMs === 0 || average < lowestMs) ? average : lowestMs;
  return { count: nowCount, averageMs: average, lowestMs: lowest };
}

/** @param quietMs Without a refusal or a conflict. */
export function afterQuiet(pace: Pace, quietMs: number): Pace {
  const seconds = quietMs / 1_000;
  const { answers } = pace;
  return clampPace({
    deletesInFlight: pace.deletesInFlight + quietMs / QUIET_MS_PER_DELETE,
    mostDeletes: pace.mostDeletes + quietMs / QUIET_MS_PER_MOST_DELETE,
    gapMs: pace.gapMs * (1 - QUICKER_PER_SECOND) ** seconds,
    answers: { ...answers, lowestMs: answers.lowestMs * (1 + FORGOTTEN_PER_SECOND) ** seconds },
  });
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
