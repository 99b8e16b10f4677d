import { makeAttachmentsClient } from '../../../src/confluence/clients/attachments-client';
import type { AttachmentsClient } from '../../../src/confluence/clients/attachments-client';
import {
  NotFoundError,
  NotPermittedError,
  UnreadableAnswerError,
} from '../../../src/confluence/errors';
import type { SuccessfulAnswer } from '../../../src/confluence/pacing/paced-request';

/** A client whose every request is answered like this, and what it asked for. */
function clientAnswered(answer: Partial<SuccessfulAnswer> | Error) {
  const asked: string[] = [];
  const client = makeAttachmentsClient((method, path, further) => {
    const more = further === undefined ? '' : ` ${JSON.stringify(further)}`;
    asked.push(`${method} ${path.value}${more}`);
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve({ status: 200, body: '', ...answer });
  });
  return { client, asked };
}

const json = (value: unknown) => ({ body: JSON.stringify(value) });
const CONTENT = json({ id: '100', title: 'A page', body: { storage: { value: '<p/>' } } });
const RESULTS = json({ results: [] });
const DONE = { status: 204 };
const PATH = '/wiki/api/v2';
const LOOK = { readAtMs: 5, attempt: 2 };
const RESTS = `{"look":${JSON.stringify(LOOK)}}`;
const list = { contentId: '100', status: 'trashed', cursor: null } as const;

it.each<[string, Partial<SuccessfulAnswer>, (client: AttachmentsClient) => Promise<unknown>]>([
  [`GET ${PATH}/pages/100`, CONTENT, (client) => client.describeContent('page', '100')],
  [`GET ${PATH}/blogposts/100`, CONTENT, (client) => client.describeContent('blogpost', '100')],
  [
    `GET ${PATH}/pages/100?body-format=storage`,
    CONTENT,
    (client) => client.readBody('page', '100', 'published'),
  ],
  [
    `GET ${PATH}/pages/100?body-format=storage&get-draft=true`,
    CONTENT,
    (client) => client.readBody('page', '100', 'draft'),
  ],
  [
    `GET ${PATH}/blogposts/100?body-format=storage`,
    CONTENT,
    (client) => client.readBody('blogpost', '100', 'published'),
  ],
  [
    `GET ${PATH}/pages/100/properties?limit=250`,
    RESULTS,
    (client) => client.readProperties('page', '100'),
  ],
  [
    `GET ${PATH}/blogposts/100/properties?limit=250`,
    RESULTS,
    (client) => client.readProperties('blogpost', '100'),
  ],
  [
    `POST ${PATH}/users-bulk {"body":{"accountIds":["a","b"]}}`,
    RESULTS,
    (client) => client.namePeople(['a', 'b']),
  ],
  [
    `GET ${PATH}/pages/100/attachments?status=trashed&limit=250`,
    RESULTS,
    (client) => client.listResultPage({ ...list, contentKind: 'page' }),
  ],
  [
    `GET ${PATH}/blogposts/100/attachments?status=trashed&limit=250&cursor=a%2Bb%3D`,
    RESULTS,
    (client) => client.listResultPage({ ...list, contentKind: 'blogpost', cursor: 'a+b=' }),
  ],
  [
    `GET ${PATH}/attachments/att7/operations`,
    json({ operations: [{ operation: 'read', targetType: 'attachment' }] }),
    (client) => client.readOperations('att7'),
  ],
  [`GET ${PATH}/attachments/att7`, json({ id: 'att7' }), (client) => client.read('att7')],
  [
    `GET ${PATH}/attachments/att7/thumbnail/download?width=480&height=480 {}`,
    { body: '' },
    (client) => client.readPictureUrl('att7'),
  ],
  [`DELETE ${PATH}/attachments/att7 ${RESTS}`, DONE, (client) => client.trash('att7', LOOK)],
  [
    `DELETE ${PATH}/attachments/att7?purge=true ${RESTS}`,
    DONE,
    (client) => client.purge('att7', LOOK),
  ],
])('asks for: %s', async (request, answer, ask) => {
  const { client, asked } = clientAnswered(answer);
  await ask(client);
  expect(asked).toEqual([request]);
});

it('hands on what it was answered', async () => {
  const { client } = clientAnswered(CONTENT);
  expect(await client.describeContent('page', '100')).toEqual({
    id: '100',
    title: 'A page',
    spaceId: null,
  });
  expect(await client.readBody('page', '100', 'draft')).toEqual({
    title: 'A page',
    storage: '<p/>',
  });
  const properties = [{ key: 'editor', value: 'v2' }];
  const listing = clientAnswered(json({ results: properties })).client;
  expect(await listing.readProperties('page', '100')).toEqual(properties);
  const people = json({ results: [{ accountId: 'a', displayName: 'Ann' }] });
  const naming = clientAnswered(people).client;
  expect(await naming.namePeople(['a'])).toEqual([{ accountId: 'a', name: 'Ann' }]);
});

const reads: readonly [string, (client: AttachmentsClient) => Promise<unknown>][] = [
  ['a page', (client) => client.describeContent('page', '100')],
  ['a body', (client) => client.readBody('page', '100', 'published')],
  ['an attachment', (client) => client.read('att7')],
  ['an attachment with its comment', (client) => client.readWithComment('att7')],
  ['a picture', (client) => client.readPictureUrl('att7')],
];

it.each(reads)('takes a 404 to a read of %s for nothing', async (_, read) => {
  expect(await read(clientAnswered(new NotFoundError('404', 404)).client)).toBeNull();
});

it.each(reads)('takes no other refusal of a read of %s for nothing', async (_, read) => {
  const refused = new NotPermittedError('403', 403);
  await expect(read(clientAnswered(refused).client)).rejects.toBe(refused);
});

it('takes an empty picture for none', async () => {
  expect(await clientAnswered({ body: '' }).client.readPictureUrl('att7')).toBeNull();
  const { client } = clientAnswered({ body: 'data:image/png;base64,x' });
  expect(await client.readPictureUrl('att7')).toBe('data:image/png;base64,x');
});

it('promise 3: takes a 404 to a list for no empty list', async () => {
  const { client } = clientAnswered(new NotFoundError('404', 404));
  const listed = client.listResultPage({ ...list, contentKind: 'page' });
  await expect(listed).rejects.toThrow(NotFoundError);
  await expect(client.readProperties('page', '100')).rejects.toThrow(NotFoundError);
});

it('promise 1: takes no other attachment for the one it asked for', async () => {
  const other = clientAnswered(json({ id: 'att8' })).client.read('att7');
  await expect(other).rejects.toThrow(UnreadableAnswerError);
  await expect(other).rejects.toThrow(`${PATH}/attachments/att7 described att8.`);
  const bare = clientAnswered(json({ id: '7' })).client;
  expect(await bare.read('att7')).toMatchObject({ id: '7' });
});

it.each(['trash', 'purge'] as const)(
  'promise 4: takes nothing but a 204 for the success of a %s',
  async (act) => {
    const { client } = clientAnswered({ status: 200 });
    await expect(client[act]('att7', LOOK)).rejects.toThrow(UnreadableAnswerError);
    await expect(client[act]('att7', LOOK)).rejects.toMatchObject({ httpStatus: 200 });
    await expect(clientAnswered(DONE).client[act]('att7', LOOK)).resolves.toBeUndefined();
  },
);

it('says which request was answered in a way that cannot be read', async () => {
  const { client } = clientAnswered({ body: '<html>' });
  const listed = client.listResultPage({ ...list, contentKind: 'page' });
  await expect(listed).rejects.toThrow(`${PATH}/pages/100/attachments?status=trashed&limit=250`);
  await expect(client.trash('att7', LOOK)).rejects.toThrow(`DELETE ${PATH}/attachments/att7`);
});
