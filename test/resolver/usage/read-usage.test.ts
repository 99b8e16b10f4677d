import { RECIPE_PAGE } from '../../../local/confluence/seed/seed-contents';
import type { StoredContent } from '../../../local/confluence/world';
import { usageLookup } from '../../../src/cleanup/usage';
import type { ContentUsage } from '../../../src/cleanup/usage';
import { unreadableSources } from '../../../src/cleanup/usage-sources';
import type { Reply } from '../../../src/contract';
import { anAttachment, aPileOf, aStoredAttachment } from '../../support/data/attachments';
import { imageOf } from '../../support/data/comments';
import { callsTo } from '../../support/run/function-calls';
import { deletesIn, file, outcomesOf, settle } from '../../support/run/settle-batch';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';
import { inDraft, inText } from '../../support/data/content-usage';

afterEach(closeConfluences);

async function confluenceShowing(parts: Partial<StoredContent>, options = {}) {
  const confluence = await confluenceWith(aPileOf(3), options);
  confluence.store.putContent({ ...RECIPE_PAGE, ...parts });
  return confluence;
}

function valueOf(reply: Reply<ContentUsage>): ContentUsage {
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

const statesOf = ({ sources }: ContentUsage) =>
  Object.fromEntries(sources.map(({ source, state }) => [source.kind, state]));

describe('readUsage', () => {
  it('finds what is published, what only the draft has, and the header image', async () => {
    const confluence = await confluenceShowing({
      body: imageOf('file 0.png'),
      draftBody: imageOf('file 0.png') + imageOf('file 1.png'),
      properties: { 'cover-picture-id-published': '{"id":"header-file"}' },
    });
    const usage = valueOf(await callsTo(confluence).readUsage({ contentKind: 'page' }));
    const usesOf = usageLookup(usage);
    expect(usesOf(anAttachment({ title: 'file 0.png' }))).toEqual([inText('image')]);
    expect(usesOf(anAttachment({ title: 'file 1.png' }))).toEqual([inDraft('image')]);
    expect(usesOf(anAttachment({ title: 'x', fileId: 'header-file' }))).toEqual([
      { use: 'header-image', source: { kind: 'header-image' } },
    ]);
    expect(usesOf(anAttachment({ title: 'file 2.png' }))).toEqual([]);
    expect(statesOf(usage)).toEqual({ text: 'read', draft: 'read', 'header-image': 'read' });
  });

  it('promise 2: keeps the header image of a draft, also where no draft is to be seen', async () => {
    const confluence = await confluenceShowing(
      { properties: { 'cover-picture-id-draft': '{"id":"draft-header"}' } },
      {
        faultFor: ({ path }: { path: string }) =>
          path.includes('get-draft') ? { kind: 'answer', status: 404 } : null,
      },
    );
    const usage = valueOf(await callsTo(confluence).readUsage({ contentKind: 'page' }));
    const usesOf = usageLookup(usage);
    expect(usesOf(anAttachment({ title: 'x', fileId: 'draft-header' }))).toEqual([
      inDraft('header-image'),
    ]);
    expect(statesOf(usage)).toEqual({ text: 'read', draft: 'none', 'header-image': 'read' });
  });

  it('says which macros list whatever files there are', async () => {
    const body = '<ac:structured-macro ac:name="gallery" />';
    const confluence = await confluenceShowing({ body });
    const usage = valueOf(await callsTo(confluence).readUsage({ contentKind: 'page' }));
    expect(usage.listingMacros).toEqual(['gallery']);
  });

  it('promise 2: keeps in doubt what broken markup names, in the page or in the draft', async () => {
    const broken = '<ac:image><ri:attachment ri:filename="file 0.png"';
    const parts = { body: broken, draftBody: broken.replace('0', '1') };
    const calls = callsTo(await confluenceShowing(parts));
    const usesOf = usageLookup(valueOf(await calls.readUsage({ contentKind: 'page' })));
    const useOf = (title: string) => usesOf(anAttachment({ title, fileId: null }));
    expect(useOf('file 0.png')).toEqual([inText('broken-markup')]);
    expect(useOf('file 1.png')).toEqual([inDraft('broken-markup')]);
    expect(useOf('file 2.png')).toEqual([]);
  });

  it('promise 2: knows nothing of a page that is broken and too long to be searched', async () => {
    const body = `</p>${'x'.repeat(1_200_001)}`;
    const page = callsTo(await confluenceShowing({ body }));
    expect(await page.readUsage({ contentKind: 'page' })).toMatchObject({
      ok: false,
      error: { code: 'unreadable-answer' },
    });
    const draft = callsTo(await confluenceShowing({ body: '', draftBody: body }));
    expect(await draft.readUsage({ contentKind: 'page' })).toMatchObject({
      value: {
        sources: expect.arrayContaining([
          expect.objectContaining({ source: { kind: 'draft' }, state: 'unreadable' }),
        ]) as unknown,
      },
    });
  });

  it('says so where the draft or the header image cannot be read', async () => {
    const confluence = await confluenceShowing(
      { body: imageOf('file 0.png') },
      {
        faultFor: ({ path }: { path: string }) =>
          path.includes('get-draft') || path.includes('/properties')
            ? { kind: 'answer', status: 403 }
            : null,
      },
    );
    const usage = valueOf(await callsTo(confluence).readUsage({ contentKind: 'page' }));
    expect([...unreadableSources(usage).keys()]).toEqual(['header-image', 'draft']);
    expect(usage.sources.flatMap(({ references }) => references)).toHaveLength(1);
  });

  it.each([
    ['forbidden', { status: 403 }, 'not-permitted'],
    ['without a body', { status: 200, body: '{"id":"1","body":{}}' }, 'unreadable-answer'],
    ['not there', { status: 404 }, 'content-not-found'],
    ['in trouble for good', { status: 502 }, 'confluence-trouble'],
  ])('is an error, and no empty usage, where the page is %s', async (_, answer, code) => {
    const confluence = await confluenceShowing(
      {},
      {
        faultFor: ({ path }: { path: string }) =>
          path.endsWith('body-format=storage') ? { kind: 'answer', ...answer } : null,
      },
    );
    const reply = await callsTo(confluence).readUsage({ contentKind: 'page' });
    expect(reply).toMatchObject({ ok: false, error: { code } });
  });
});

describe('namePeople', () => {
  it('names who is known in one request, and leaves the others out', async () => {
    const confluence = await confluenceWith([]);
    const reply = await callsTo(confluence).namePeople({
      accountIds: ['embedded-editor', 'nobody', 'embedded-admin'],
    });
    expect(reply).toEqual({
      ok: true,
      value: [
        { accountId: 'embedded-editor', name: 'Editor' },
        { accountId: 'embedded-admin', name: 'Space admin' },
      ],
    });
    expect(confluence.requests).toEqual([{ method: 'POST', path: '/wiki/api/v2/users-bulk' }]);
  });
});

describe('promise 1: by now in use', () => {
  it('skips a file that the page has come to show since the preview', async () => {
    const confluence = await confluenceShowing({ body: imageOf('file 1.png') });
    const result = await settle(
      confluence,
      'trash',
      ['1000', '1001', '1002'].map((id) => file(id)),
    );
    expect(outcomesOf(result)).toEqual([
      { kind: 'trashed' },
      { kind: 'skipped', because: 'in-use' },
      { kind: 'trashed' },
    ]);
    expect(confluence.store.attachment('1001')?.status).toBe('current');
  });

  it('acts on nothing where the usage cannot be read, and asks for a later try', async () => {
    const confluence = await confluenceShowing(
      {},
      {
        faultFor: ({ path }: { path: string }) =>
          path.endsWith('body-format=storage') ? { kind: 'answer', status: 502 } : null,
      },
    );
    const result = await settle(confluence, 'trash', [file('1000')]);
    expect(outcomesOf(result)).toEqual([{ kind: 'not-reached' }]);
    expect(result.end).toBe('confluence-trouble');
    expect(result.resumeAfterMs).toBeGreaterThan(0);
    expect(deletesIn(confluence)).toEqual([]);
  });

  it('waits out a limit that meets the reading of the usage', async () => {
    const confluence = await confluenceShowing(
      {},
      {
        faultFor: ({ path }: { path: string }) =>
          path.includes('body-format=storage')
            ? { kind: 'answer', status: 429, headers: { 'Retry-After': '1847' } }
            : null,
      },
    );
    const result = await settle(confluence, 'trash', [file('1000')]);
    expect(result.end).toBe('rate-limited');
    expect(result.resumeAfterMs).toBeGreaterThanOrEqual(1_847_000);
  });

  it('does not look at the page for what was chosen with what is in use', async () => {
    const confluence = await confluenceWith([aStoredAttachment({ status: 'trashed' })]);
    await settle(confluence, 'purge', [file('500')], {}, { rules: null });
    expect(confluence.requests.map(({ path }) => path).join(' ')).not.toContain('/pages/');
  });
});
