/** What somebody sees who looks at a file. */
import type { Quirks } from '../../local/confluence/quirks';
import { BLOG_POST } from '../../local/confluence/seed/seed-contents';
import { aStoredAttachment } from '../support/data/attachments';
import { callsTo } from '../support/run/function-calls';
import { closeConfluences, confluenceWith, faultsOn } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const isThumbnail = (_: string, path: string) => path.includes('/thumbnail/');
const version = { number: 2, createdAt: '2020-01-01T00:00:00.000Z', authorId: 'embedded-admin' };
const FILE = aStoredAttachment({ version: { ...version, message: 'The colours of spring' } });

async function previewWith(quirks: Partial<Quirks>, file = FILE) {
  const confluence = await confluenceWith([file], { quirks });
  const reply = await callsTo(confluence).previewAttachment({ id: 'att500' });
  return { reply, paths: confluence.requests.map(({ path }) => path) };
}

it('shows the bytes where the redirect is followed, and the comment', async () => {
  const { reply, paths } = await previewWith({});
  const pictureUrl = expect.stringMatching(/^data:image\/png;base64,iVBORw0KGgo/) as string;
  expect(reply).toEqual({ ok: true, value: { pictureUrl, comment: 'The colours of spring' } });
  expect(paths).toEqual([
    '/wiki/api/v2/attachments/att500',
    '/wiki/api/v2/attachments/att500/thumbnail/download?width=480&height=480',
  ]);
});

it('shows the address where it leads to the media host and is not followed', async () => {
  const { reply } = await previewWith({ thumbnails: 'media-host' });
  const address = `https://api.media.atlassian.com/file/${FILE.fileId}/image?width=480&height=480`;
  expect(reply).toMatchObject({ ok: true, value: { pictureUrl: address } });
});

it('shows the rest without a picture, of a file in the trash as well', async () => {
  const none = { ok: true, value: { pictureUrl: null, comment: 'The colours of spring' } };
  expect((await previewWith({ thumbnails: 'nowhere' })).reply).toEqual(none);
  const trashed = await previewWith({}, { ...FILE, status: 'trashed', mediaType: 'text/plain' });
  expect(trashed.reply).toEqual(none);
});

it.each([400, 403, 429, 500])(
  'shows the rest where the picture is answered with %i',
  async (status) => {
    const faults = Array.from({ length: 9 }, () => ({ kind: 'answer', status }) as const);
    const confluence = await confluenceWith([FILE], { faultFor: faultsOn(isThumbnail, ...faults) });
    const reply = await callsTo(confluence).previewAttachment({ id: 'att500' });
    expect(reply).toMatchObject({ ok: true, value: { pictureUrl: null } });
  },
);

it('shows no file of another page, and asks for no picture of it', async () => {
  const { reply, paths } = await previewWith({}, { ...FILE, contentId: BLOG_POST.id });
  expect(reply).toMatchObject({ ok: false, error: { code: 'content-not-found' } });
  expect(paths).toEqual(['/wiki/api/v2/attachments/att500']);
});

it('shows nothing of a file that is not there', async () => {
  const { reply } = await previewWith({}, { ...FILE, id: '501' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'content-not-found' } });
});
