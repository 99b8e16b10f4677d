import { makeCommentsClient } from '../../../src/confluence/clients/comments-client';
import type { CommentsClient } from '../../../src/confluence/clients/comments-client';
import type { SuccessfulAnswer } from '../../../src/confluence/pacing/paced-request';
import { makeSpaceClient } from '../../../src/confluence/clients/space-client';

const ANSWER: SuccessfulAnswer = {
  status: 200,
  body: JSON.stringify({
    results: [{ id: '7', title: 'A title', body: { storage: { value: '<p/>' } } }],
    _links: { next: '/wiki/x?cursor=next' },
  }),
};
const LISTED = [{ id: '7', hasUsableId: true, title: 'A title', storage: '<p/>' }];
const PATH = '/wiki/api/v2';

/** A request that is answered with one entry, and what was asked for. */
function answering() {
  const asked: string[] = [];
  const request = (method: string, path: { readonly value: string }) => {
    asked.push(`${method} ${path.value}`);
    return Promise.resolve(ANSWER);
  };
  return { asked, request };
}

type Asked = Parameters<CommentsClient['listComments']>[0];
const ROOTS: Asked = {
  contentKind: 'page',
  contentId: '100',
  of: 'footer',
  parentId: null,
  cursor: null,
};
const STATUSES = ['open', 'reopened', 'resolved', 'dangling']
  .map((status) => `&resolution-status=${status}`)
  .join('');

it.each<[Partial<Asked>, string]>([
  [{}, 'pages/100/footer-comments?body-format=storage&limit=250'],
  [
    { contentKind: 'blogpost', cursor: 'c=' },
    'blogposts/100/footer-comments?body-format=storage&limit=250&cursor=c%3D',
  ],
  [{ of: 'inline' }, `pages/100/inline-comments?body-format=storage&limit=250${STATUSES}`],
  [
    { of: 'inline', contentKind: 'blogpost' },
    `blogposts/100/inline-comments?body-format=storage&limit=250${STATUSES}`,
  ],
  [{ parentId: '8' }, 'footer-comments/8/children?body-format=storage&limit=250'],
  [{ of: 'inline', parentId: '8' }, 'inline-comments/8/children?body-format=storage&limit=250'],
])('lists comments: %j', async (of, path) => {
  const { request, asked } = answering();
  expect(await makeCommentsClient(request).listComments({ ...ROOTS, ...of })).toEqual({
    comments: LISTED,
    nextCursor: 'next',
  });
  expect(asked).toEqual([`GET ${PATH}/${path}`]);
});

it.each([
  ['page', null, 'pages?status=current&body-format=storage&limit=100'],
  ['blogpost', 'c', 'blogposts?status=current&body-format=storage&limit=100&cursor=c'],
] as const)('lists what is current in a space: %s, from %s', async (contentKind, cursor, path) => {
  const { request, asked } = answering();
  const of = { spaceId: '9', contentKind, cursor, withBodies: true };
  const page = await makeSpaceClient(request).listContents(of);
  expect(page).toEqual({ contents: LISTED, nextCursor: 'next' });
  expect(asked).toEqual([`GET ${PATH}/spaces/9/${path}`]);
});

it('lists many more at a time without their bodies', async () => {
  const { request, asked } = answering();
  const of = { spaceId: '9', contentKind: 'page', cursor: null, withBodies: false } as const;
  await makeSpaceClient(request).listContents(of);
  expect(asked).toEqual([`GET ${PATH}/spaces/9/pages?status=current&limit=250`]);
});

it.each<[string, object[], object | null]>([
  ['a space', [{ id: '9', key: 'DOCS', name: 'Docs' }], { id: '9', key: 'DOCS', name: 'Docs' }],
  ['one without a name', [{ id: '9', key: 'docs' }], { id: '9', key: 'docs', name: '' }],
  ['no other space', [{ id: '9', key: 'DOCS2', name: '' }], null],
  ['none', [], null],
])('finds by its key: %s', async (_, results, found) => {
  const asked: string[] = [];
  const client = makeSpaceClient((method, path) => {
    asked.push(`${method} ${path.value}`);
    return Promise.resolve({ status: 200, body: JSON.stringify({ results }) });
  });
  expect(await client.findSpace('DOCS')).toEqual(found);
  expect(asked).toEqual([`GET ${PATH}/spaces?keys=DOCS`]);
});

it.each(['{}', '{"results":[{"id":"x","key":"DOCS"}]}', '<html>'])(
  'takes no list of spaces for granted: %s',
  async (body) => {
    const client = makeSpaceClient(() => Promise.resolve({ status: 200, body }));
    await expect(client.findSpace('DOCS')).rejects.toThrow(/GET \/wiki|not|JSON/);
  },
);
