/**
 * How hard Confluence may be asked just now. It is learned from refusals and conflicts, and
 * forgotten slowly while all is quiet. The function keeps nothing, so it travels from batch to
 * batch with the run. JSON.
 */
export type Pace = {
  /** `DELETE`s in flight, from 1 to 4; a fraction is on its way to the next whole number. */
  readonly deletesInFlight: number;
  /** Between the starts of two requests, ms. 0: only the number in flight holds them back. */
  readonly gapMs: number;
};

// Atlassian advises 5-10 requests at a time, reads included; parallel changes to one page conflict.
const MOST_DELETES_IN_FLIGHT = 4;
export const FULL_PACE: Pace = { deletesInFlight: MOST_DELETES_IN_FLIGHT, gapMs: 0 };

/** A rate that was refused is halved when it is first learned, and then corrected in small steps. */
const FIRST_SLOWDOWN = 2;
const FURTHER_SLOWDOWN = 1.25;
const LONGEST_GAP_MS = 2_000;
/** Shorter gaps are none: the number in flight holds requests back more than that. */
const SHORTEST_GAP_MS = 5;
/** Share of the rate that is won back in each quiet second. */
const QUICKER_PER_SECOND = 0.01;
const QUIET_MS_PER_DELETE = 10_000;

/** How long a read may lie back when a `DELETE` that rests on it is sent, ms. */
const FRESH_FOR_MS = 5_000;
/** Requests that may stand before it in the line: of the other files under way. */
const MOST_BEFORE_IT = 6;

/** The slower the pace, the longer: otherwise no `DELETE` would ever come in time. */
export function freshForMs({ gapMs }: Pace): number {
  return Math.max(FRESH_FOR_MS, MOST_BEFORE_IT * gapMs);
}

/** What a caller sent, within what is ever sensible: anybody can send anything. */
export function clampPace({ deletesInFlight, gapMs }: Pace): Pace {
  return {
    deletesInFlight: Math.min(MOST_DELETES_IN_FLIGHT, Math.max(1, deletesInFlight)),
    gapMs: gapMs < SHORTEST_GAP_MS ? 0 : Math.min(LONGEST_GAP_MS, gapMs),
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

/** Confluence stumbled over two changes at once. */
export function afterConflict(pace: Pace): Pace {
  return clampPace({ ...pace, deletesInFlight: Math.floor(pace.deletesInFlight / 2) });
}

/** @param quietMs Without a refusal or a conflict. */
export function afterQuiet({ deletesInFlight, gapMs }: Pace, quietMs: number): Pace {
  return clampPace({
    deletesInFlight: deletesInFlight + quietMs / QUIET_MS_PER_DELETE,
    gapMs: gapMs * (1 - QUICKER_PER_SECOND) ** (quietMs / 1_000),
  });
}
