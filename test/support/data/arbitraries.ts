/** Generated inputs for the invariants of the core. */
import fc from 'fast-check';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { ReadInstant } from '../../../src/cleanup/attachments/instant';
import type { AgeRule, Rules } from '../../../src/cleanup/choosing/selection';
import { byAgeAlone } from './rules';

const EARLIEST_MS = Date.parse('2004-01-01T00:00:00Z');
const LATEST_MS = Date.parse('2026-01-01T00:00:00Z');

// Few distinct instants, so that "exactly at the cutoff" comes up often.
const someInstant = fc.oneof(
  fc.integer({ min: EARLIEST_MS, max: LATEST_MS }),
  fc.constantFrom(LATEST_MS - 1, LATEST_MS, LATEST_MS + 1),
);

const readInstant: fc.Arbitrary<ReadInstant> = fc.oneof(
  { weight: 8, arbitrary: someInstant },
  { weight: 1, arbitrary: fc.constant<ReadInstant>('missing') },
  { weight: 1, arbitrary: fc.constant<ReadInstant>('unreadable') },
);

const anyAge: fc.Arbitrary<AgeRule> = fc.record({
  basis: fc.constantFrom('updated', 'uploaded'),
  beforeMs: someInstant,
});

/** With any cutoff, and without filters. */
export const anyRule: fc.Arbitrary<Rules> = anyAge.map(byAgeAlone);

export const anyAttachment: fc.Arbitrary<Attachment> = fc.record({
  id: fc.integer({ min: 1, max: 9_999_999 }).map((id) => `att${String(id)}`),
  title: fc.string(),
  status: fc.constantFrom('current', 'current', 'current', 'archived', 'trashed', 'draft', ''),
  contentId: fc.constantFrom('100', '100', '200', null),
  uploadedAt: readInstant,
  updatedAt: readInstant,
  versionNumber: fc.option(fc.integer({ min: 1, max: 20 })),
  sizeBytes: fc.option(fc.integer({ min: 0, max: 1e9 })),
  mediaType: fc.constantFrom('image/png', null),
  fileId: fc.constantFrom('00000000-0000-4000-8000-000000000001', null),
  authorId: fc.constantFrom('embedded-admin', 'embedded-editor', null),
  isUnreadable: fc.constantFrom(false, false, false, false, false, true),
});

/** A whole list, each id once. */
export const anyList: fc.Arbitrary<Attachment[]> = fc.uniqueArray(anyAttachment, {
  selector: ({ id }) => id,
  maxLength: 30,
});
