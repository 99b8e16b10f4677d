/** What one invocation may spend. Forge ends it after 25 s, with whatever was under way. */
export type TimeBudget = {
  /** For waiting and retrying: until the reserve for answering begins. Never negative. */
  readonly timeLeftMs: () => number;
  /** Whether a file can still be begun: read, act, and look again if the answer is lost. */
  readonly allowsAnotherFile: () => boolean;
};

/** Kept back so that what was done can be told. */
const ANSWER_RESERVE_MS = 2_000;
/** Three slow requests. */
const ONE_FILE_MS = 6_000;
/** What an invocation may have left that is to begin no other file, and to end what it has begun. */
export const ENDING_MS = ANSWER_RESERVE_MS + ONE_FILE_MS - 1;

/** @param remainingMs What is left until the platform's limit, asked anew each time. */
export function makeTimeBudget(remainingMs: () => number): TimeBudget {
  const timeLeftMs = () => Math.max(0, remainingMs() - ANSWER_RESERVE_MS);
  return { timeLeftMs, allowsAnotherFile: () => timeLeftMs() >= ONE_FILE_MS };
}
