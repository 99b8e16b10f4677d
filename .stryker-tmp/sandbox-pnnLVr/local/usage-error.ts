/** Something that the person at the terminal can put right; the message says how. */
// @ts-nocheck

export class UsageError extends Error {
  override readonly name = 'UsageError';
}
