/** How much one reply holds, and how long one part may take. */
import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { ListRequest, Reply } from '../../../src/contract';
import { FoundReferences, MentionBudget } from '../../../src/resolver/usage/found-references';
import { startOfPart } from '../../../src/resolver/parts/part-time';
import { aPileOf } from '../../support/data/attachments';
import { aPage } from '../../support/data/contents';
import { callsTo } from '../../support/run/function-calls';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

const FIRST_PART: ListRequest = { contentKind: 'page', status: 'current', cursor: null };

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

it('takes a part for over after 1.5 s of its own', () => {
  let timeLeftMs = 20_000;
  const isOver = startOfPart({ timeLeftMs: () => timeLeftMs, allowsAnotherFile: () => true });
  timeLeftMs = 18_501;
  expect(isOver()).toBe(false);
  timeLeftMs = 18_500;
  expect(isOver()).toBe(true);
});

/** What is left of an invocation whose every look at the clock takes so long. */
const passing = (stepMs: number) => {
  let remainingMs = 25_000;
  return () => (remainingMs -= stepMs);
};

it.each([
  [0, 16],
  [2_000, 1],
])('reads result pages for so long, at least one and at most 16: %i ms', async (stepMs, pages) => {
  const confluence = await confluenceWith(aPileOf(20), { quirks: { largestResultPage: 1 } });
  const calls = callsTo(confluence, { remainingMs: passing(stepMs) });
  const part = valueOf(await calls.listAttachments(FIRST_PART));
  expect(part.attachments).toHaveLength(pages);
  expect(part.nextCursor).not.toBeNull();
});

it.each([
  [0, 16],
  [2_000, 1],
])(
  'reads pages of the space for so long, at least one and at most 16: %i ms',
  async (stepMs, pages) => {
    const otherPages = Array.from({ length: 20 }, (_, index) =>
      aPage({ id: String(30_000 + index) }),
    );
    const confluence = await confluenceWith([], { otherPages, quirks: { largestResultPage: 1 } });
    const calls = callsTo(confluence, { remainingMs: passing(stepMs) });
    const part = valueOf(await calls.readSpace({ contentKind: 'page', of: 'page', cursor: null }));
    // The content itself is not told of.
    expect(part.contentIds.length).toBeGreaterThanOrEqual(pages - 1);
    expect(part.contentIds.length).toBeLessThanOrEqual(pages);
    expect(part.nextCursor).not.toBeNull();
  },
);

it('holds a million characters of broken bodies, and not one more', () => {
  const budget = new MentionBudget();
  expect(budget.take(1_000_001)).toBe(false);
  expect(budget.take(1_000_000)).toBe(true);
  expect([budget.take(1), budget.take(0)]).toEqual([false, true]);
});

it('tells each reference once, and whether all of a body is known', () => {
  const found = new FoundReferences(
    { contentId: '100', title: 'A page', isOwnBody: true },
    new MentionBudget(),
  );
  const image = '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>';
  const gallery = '<ac:structured-macro ac:name="gallery" />';
  expect([found.note(image + image), found.note(image + gallery), found.note(null)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(found.all()).toEqual({
    references: [{ by: 'name', key: 'a.png', use: 'image' }],
    listingMacros: ['gallery'],
  });
});

it('tells once what is published and in the draft, as published', async () => {
  const confluence = await confluenceWith([]);
  const body = '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>';
  const link = '<ac:link><ri:attachment ri:filename="b.png" /></ac:link>';
  confluence.store.putContent({ ...RECIPE_PAGE, body, draftBody: body + link });
  const { sources } = valueOf(await callsTo(confluence).readUsage({ contentKind: 'page' }));
  expect(sources.map(({ source, references }) => [source.kind, references])).toEqual([
    ['text', [{ by: 'name', key: 'a.png', use: 'image' }]],
    ['header-image', []],
    ['draft', [{ by: 'name', key: 'b.png', use: 'link' }]],
  ]);
});

it('names what is not to be seen', async () => {
  const calls = callsTo(await confluenceWith([]), { contentId: '404' });
  const messages = await Promise.all([
    calls.describeContent(),
    calls.listAttachments(FIRST_PART),
    calls.readUsage({ contentKind: 'page' }),
    calls.readSpace({ contentKind: 'blogpost', of: 'page', cursor: null }),
  ]);
  expect(messages.map((reply) => (reply.ok ? '' : reply.error.message))).toEqual([
    'There is no page or blog post 404 to be seen.',
    'There is no page 404 to be seen.',
    'There is no page 404 to be seen.',
    'There is no blogpost 404 to be seen.',
  ]);
});
