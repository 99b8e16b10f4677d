import { BLOG_POST, RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import type { ListRequest } from '../../src/contract';
import { aPileOf, aStoredAttachment } from '../support/data/attachments';
import { callsTo } from '../support/run/function-calls';
import { closeConfluences, confluenceWith, faultsOn } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const FIRST_PART: ListRequest = { contentKind: 'page', status: 'current', cursor: null };
const isList = (_: string, path: string) => path.includes('/attachments?');

describe('describeContent', () => {
  it('tells the title of a page', async () => {
    const calls = callsTo(await confluenceWith([]));
    expect(await calls.describeContent()).toEqual({
      ok: true,
      value: { id: RECIPE_PAGE.id, kind: 'page', title: RECIPE_PAGE.title, spaceId: '65001' },
    });
  });

  it('finds out by itself that the content is a blog post', async () => {
    const calls = callsTo(await confluenceWith([]), { contentId: BLOG_POST.id });
    expect(await calls.describeContent()).toMatchObject({
      ok: true,
      value: { kind: 'blogpost', title: BLOG_POST.title },
    });
  });

  it('says when there is nothing to be seen', async () => {
    const calls = callsTo(await confluenceWith([]), { contentId: '404' });
    expect(await calls.describeContent()).toMatchObject({
      ok: false,
      error: { code: 'content-not-found' },
    });
  });
});

describe('listAttachments', () => {
  it('asks for the largest page and names the status', async () => {
    const confluence = await confluenceWith(aPileOf(3));
    await callsTo(confluence).listAttachments(FIRST_PART);
    const { searchParams } = new URL(confluence.requests[0]?.path ?? '', confluence.url);
    expect(searchParams.get('limit')).toBe('250');
    expect(searchParams.getAll('status')).toEqual(['current']);
  });

  it('reads several result pages, and goes on from the cursor', async () => {
    const confluence = await confluenceWith(aPileOf(4_301));
    const calls = callsTo(confluence);
    const first = await calls.listAttachments(FIRST_PART);
    if (!first.ok) throw new Error(first.error.message);
    expect(first.value.nextCursor).not.toBeNull();
    const rest = await calls.listAttachments({ ...FIRST_PART, cursor: first.value.nextCursor });
    if (!rest.ok) throw new Error(rest.error.message);
    expect(rest.value.nextCursor).toBeNull();
    const ids = [...first.value.attachments, ...rest.value.attachments].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4_301);
  });

  it('lists the trash apart from the page', async () => {
    const confluence = await confluenceWith([
      aStoredAttachment({ id: '1' }),
      aStoredAttachment({ id: '2', status: 'trashed' }),
      aStoredAttachment({ id: '3', status: 'archived' }),
    ]);
    const calls = callsTo(confluence);
    const current = await calls.listAttachments(FIRST_PART);
    const trashed = await calls.listAttachments({ ...FIRST_PART, status: 'trashed' });
    expect(current).toMatchObject({ value: { attachments: [{ id: 'att1' }] } });
    expect(trashed).toMatchObject({ value: { attachments: [{ id: 'att2' }] } });
  });

  it('promise 2: says of each date whether it is missing', async () => {
    const confluence = await confluenceWith([
      aStoredAttachment({ id: '1', version: null }),
      { ...aStoredAttachment({ id: '2' }), createdAt: null },
    ]);
    const reply = await callsTo(confluence).listAttachments(FIRST_PART);
    expect(reply).toMatchObject({
      value: {
        attachments: [
          { id: 'att1', updatedAt: 'missing', versionNumber: null },
          { id: 'att2', uploadedAt: 'missing', versionNumber: 1 },
        ],
      },
    });
  });

  it('promise 3: a result page that fails is an error, never the end of the list', async () => {
    const isSecondPage = (_: string, path: string) => path.includes('cursor=');
    const trouble = { kind: 'answer', status: 500 } as const;
    const confluence = await confluenceWith(aPileOf(600), {
      faultFor: faultsOn(isSecondPage, ...Array<typeof trouble>(9).fill(trouble)),
    });
    expect(await callsTo(confluence).listAttachments(FIRST_PART)).toMatchObject({
      ok: false,
      error: { code: 'confluence-trouble' },
    });
  });

  it.each([
    ['HTML', '<html>Service unavailable</html>'],
    ['nothing', ''],
    ['something else', '{"results":"none"}'],
    ['an attachment without id', '{"results":[{"title":"x"}],"_links":{}}'],
    ['a next page without cursor', '{"results":[],"_links":{"next":"/wiki/api/v2/x?limit=250"}}'],
  ])('promise 3: a result page that holds %s is an error', async (_, body) => {
    const confluence = await confluenceWith([], {
      faultFor: faultsOn(isList, { kind: 'answer', status: 200, body }),
    });
    expect(await callsTo(confluence).listAttachments(FIRST_PART)).toMatchObject({
      ok: false,
      error: { code: 'unreadable-answer' },
    });
  });

  it('gets over a passing fault, a lost answer and a rate limit', async () => {
    const confluence = await confluenceWith(aPileOf(5), {
      faultFor: faultsOn(
        isList,
        { kind: 'answer', status: 503 },
        { kind: 'reset', when: 'after' },
        { kind: 'answer', status: 429, headers: { 'Retry-After': '2' } },
      ),
    });
    const reply = await callsTo(confluence).listAttachments(FIRST_PART);
    expect(reply).toMatchObject({ ok: true, value: { nextCursor: null } });
  });

  it('hands a long wait back to the caller', async () => {
    const confluence = await confluenceWith([], {
      faultFor: faultsOn(isList, {
        kind: 'answer',
        status: 429,
        headers: { 'Retry-After': '1847' },
      }),
    });
    const reply = await callsTo(confluence).listAttachments(FIRST_PART);
    expect(reply).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
    expect(!reply.ok && reply.error.retryAfterMs).toBeGreaterThanOrEqual(1_847_000);
  });

  it('tells a cursor that has expired from other trouble', async () => {
    const calls = callsTo(await confluenceWith(aPileOf(5)));
    const reply = await calls.listAttachments({ ...FIRST_PART, cursor: 'c3RhbGU=' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'list-expired' } });
  });

  it.each([
    [401, 'signed-out'],
    [403, 'not-permitted'],
    [404, 'content-not-found'],
    [400, 'confluence-trouble'],
  ])('turns a %i into the code %s', async (status, code) => {
    const confluence = await confluenceWith([], {
      faultFor: faultsOn(isList, { kind: 'answer', status, body: '{}' }),
    });
    const reply = await callsTo(confluence).listAttachments(FIRST_PART);
    expect(reply).toMatchObject({ ok: false, error: { code } });
  });
});
