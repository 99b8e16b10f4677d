/** Entries of Confluence's answers that hold what is not documented. */
import fc from 'fast-check';
import type { Fault } from '../../../local/confluence/faults';

type OddField = Extract<Fault, { kind: 'odd-field' }>;

const anyText = fc.string();
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyObject: fc.Arbitrary<object> = fc.oneof(
  fc.dictionary(fc.string(), fc.string()),
  // What cannot be made a text: a message about it, or a key, would throw.
  fc.constantFrom({ toString: 0 }, { toString: 0, valueOf: 0 }),
);
const anyList = fc.array(fc.oneof(anyText, anyNumber));

const noText = fc.oneof(anyNumber, fc.boolean(), anyObject, anyList);
const noCount = fc.oneof(
  anyText,
  fc.boolean(),
  anyObject,
  anyList,
  fc.integer({ max: -1 }),
  fc.double({ min: 0.1, max: 0.9 }),
);
const noContentId = fc.oneof(noText, fc.constantFrom('', '../../x', '1/2', 'att7', '١٢'));
/** A text, which names the entry, but none that may be sent to Confluence. */
const noAttachmentId = fc.oneof(
  anyText.filter((text) => text !== '' && !/^(?:att)?[0-9]+$/.test(text)),
  fc.constantFrom('../../x', 'att', 'att7/..', '7?purge=true', ' 7', '7\n', '٧', '1'.repeat(31)),
);

const odd = (field: string, value: fc.Arbitrary<unknown>) =>
  value.map((chosen) => ({ field: field.split('.'), value: chosen }));

/** One field of an entry, with a value of a type that it is not documented to have. */
export const anyOddField: fc.Arbitrary<OddField> = fc
  .record({
    entry: fc.nat({ max: 1_000 }),
    odd: fc.oneof(
      odd('id', noAttachmentId),
      ...['status', 'title', 'createdAt', 'mediaType', 'fileId'].map((name) => odd(name, noText)),
      odd('version', fc.oneof(anyText, anyNumber, fc.boolean(), anyList)),
      odd('version.number', noCount),
      odd('version.createdAt', noText),
      odd('version.authorId', noText),
      odd('fileSize', noCount),
      ...['pageId', 'blogPostId', 'customContentId'].map((name) => odd(name, noContentId)),
    ),
  })
  .map(({ entry, odd: { field, value } }) => ({ kind: 'odd-field', entry, field, value }));
