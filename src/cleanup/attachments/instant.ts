import { parseISO } from 'date-fns';

/** An instant in epoch milliseconds, or why there is none. Doubt is a value here, never a guess. */
export type ReadInstant = number | 'missing' | 'unreadable';

// date-fns also reads dates without a time, times without an offset and offsets of a whole day;
// none of those names one instant.
const FULL_TIMESTAMP =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/;

/**
 * The instant (epoch ms) that an ISO 8601 timestamp with `Z` or an offset names; anything finer
 * than a millisecond is cut off.
 *
 * @returns `null` for everything else, including days that do not exist.
 */
export function parseInstant(text: string): number | null {
  if (!FULL_TIMESTAMP.test(text)) return null;
  const instantMs = parseISO(text).getTime();
  return Number.isNaN(instantMs) ? null : instantMs;
}

/** Reads a date of Confluence's, which may be absent (migrated attachments) or not what it promises. */
export function readInstant(value: unknown): ReadInstant {
  if (value === undefined || value === null || value === '') return 'missing';
  return (typeof value === 'string' ? parseInstant(value) : null) ?? 'unreadable';
}
