/** The limits that Confluence sets, as far as Atlassian documents them; all of them optional. */
// @ts-nocheck

export type RateLimits = {
  /** A bucket that holds one second's requests and fills at that rate. */
  readonly requestsPerSecond?: number;
  /** Of the hourly pool, which is full again at each full UTC hour. */
  readonly points?: { readonly perHour: number; readonly leftAtStart: number };
  /** A gateway's 429 says nothing of when to come back. */
  readonly isSilent?: boolean;
};

/** A 429, before anything has happened. */
export type Refusal = { readonly headers: Record<string, string> };

export type RateLimiter = {
  /** `null`: the request may pass. */
  admit(): Refusal | null;
  /** Counted after the answer, whose objects cost points, too. */
  spend(points: number): void;
};

const HOUR_MS = 3_600_000;

/** @param now Epoch ms. */
export function makeRateLimiter(limits: RateLimits, now: () => number): RateLimiter {
  const { requestsPerSecond = Infinity, points } = limits;
  let tokens = requestsPerSecond;
  let filledAtMs = now();
  let hour = Math.floor(now() / HOUR_MS);
  let pointsLeft = points?.leftAtStart ?? Infinity;

  const refuse = (retryAfterMs: number, reason: string): Refusal => ({
    headers:
      limits.isSilent === true
        ? {}
        : {
            'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1_000))),
            'X-RateLimit-Reset': new Date(now() + retryAfterMs).toISOString(),
            'RateLimit-Reason': reason,
          },
  });

  return {
    admit() {
      const nowMs = now();
      const thisHour = Math.floor(nowMs / HOUR_MS);
      if (thisHour !== hour) pointsLeft = points?.perHour ?? Infinity;
      hour = thisHour;
      if (pointsLeft <= 0) return refuse((hour + 1) * HOUR_MS - nowMs, 'confluence-quota-based');
      const filled = tokens + ((nowMs - filledAtMs) * requestsPerSecond) / 1_000;
      tokens = requestsPerSecond === Infinity ? Infinity : Math.min(requestsPerSecond, filled);
      filledAtMs = nowMs;
      if (tokens < 1) return refuse(1_000, 'confluence-burst-based');
      tokens -= 1;
      return null;
    },
    spend(spent) {
      pointsLeft -= spent;
    },
  };
}
