import { pictureUrlFrom } from '../../../src/confluence/wire/picture';

const BYTES = Uint8Array.from([137, 80, 78, 71]);
const MEDIA = 'https://api.media.atlassian.com/file/1/image?token=x';

const answer = (headers: Record<string, string>, bytes: Uint8Array<ArrayBuffer> = BYTES) =>
  new Response(bytes, { headers });
const redirectTo = (location: string) =>
  new Response(null, { status: 302, headers: { Location: location } });

it.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])(
  'takes the bytes of %s',
  async (type) => {
    expect(await pictureUrlFrom(answer({ 'Content-Type': type }))).toBe(
      `data:${type};base64,iVBORw==`,
    );
  },
);

it('reads the type without its parameters and whatever its case', async () => {
  const url = await pictureUrlFrom(answer({ 'Content-Type': 'Image/PNG; charset=binary' }));
  expect(url).toBe('data:image/png;base64,iVBORw==');
});

it.each(['image/svg+xml', 'text/html', 'application/json', 'image/png,image/svg+xml'])(
  'shows nothing of %s',
  async (type) => {
    expect(await pictureUrlFrom(answer({ 'Content-Type': type }))).toBe('');
  },
);

it('shows nothing without a type, and nothing that is empty', async () => {
  expect(await pictureUrlFrom(answer({}))).toBe('');
  expect(await pictureUrlFrom(answer({ 'Content-Type': 'image/png' }, new Uint8Array()))).toBe('');
});

it('shows 512 KiB, and not a byte more, whether that is said before or seen', async () => {
  const type = { 'Content-Type': 'image/png' };
  const most = 512 * 1024;
  expect(await pictureUrlFrom(answer(type, new Uint8Array(most)))).toMatch(/^data:/);
  expect(await pictureUrlFrom(answer(type, new Uint8Array(most + 1)))).toBe('');
  const said = { ...type, 'Content-Length': String(most + 1) };
  expect(await pictureUrlFrom(answer(said))).toBe('');
});

it('hands on the address on the media host, where the platform has not followed it', async () => {
  expect(await pictureUrlFrom(redirectTo(MEDIA))).toBe(MEDIA);
});

it.each([
  'http://api.media.atlassian.com/file/1',
  'https://api.media.atlassian.com.example.com/file/1',
  'https://api.media.atlassian.com@example.com/file/1',
  'https://example.com/?https://api.media.atlassian.com',
  '//api.media.atlassian.com/file/1',
  '/wiki/download/thumbnails/1/a.png',
  'data:image/png;base64,iVBORw==',
  'javascript:alert(1)',
  '',
])('hands on no other address: %s', async (location) => {
  expect(await pictureUrlFrom(redirectTo(location))).toBe('');
});

it.each([
  [302, ''],
  [200, 'text/html'],
])('bears a body that is cut off where it is not looked at: %i', async (status, type) => {
  const cutOff = {
    status,
    headers: new Headers({ 'Content-Type': type }),
    text: () => Promise.reject(new TypeError('reset')),
    arrayBuffer: () => Promise.reject(new TypeError('reset')),
  };
  expect(await pictureUrlFrom(cutOff)).toBe('');
});
