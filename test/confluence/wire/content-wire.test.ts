import {
  readContent,
  readContentBody,
  readContentsPage,
  readContentProperties,
  readOperations,
  readPeople,
} from '../../../src/confluence/wire/content-wire';
import { UnreadableAnswerError } from '../../../src/confluence/errors';

const from =
  <Value>(read: (body: string, what: string) => Value) =>
  (wire: unknown) =>
    read(JSON.stringify(wire), '/wiki/x');
const content = from(readContent);
const body = from(readContentBody);
const properties = from(readContentProperties);
const people = from(readPeople);

it('reads what a person may do with an attachment, and nothing of other targets', () => {
  const on = (targetType: string) => (operation: string) => ({ operation, targetType });
  const listed = [...['read', 'delete'].map(on('attachment')), on('page')('purge')];
  expect([...from(readOperations)({ operations: listed })]).toEqual(['read', 'delete']);
});

it.each([
  [{}],
  [null],
  [{ operations: null }],
  [{ operations: [] }],
  [{ operations: ['read'] }],
  [{ operations: [{ operation: 'delete', targetType: 'attachment' }] }],
  [{ operations: [{ operation: 'read', targetType: 'page' }] }],
  [{ operations: [{ operation: 5, targetType: 'attachment' }] }],
])('promise 2: takes no denial from an answer that does not speak as expected: %j', (wire) => {
  expect(() => from(readOperations)(wire)).toThrow(UnreadableAnswerError);
});

it('reads a page’s id and title, and knows of some that have none', () => {
  expect(content({ id: '100', title: 'A page', spaceId: '1' })).toEqual({
    id: '100',
    title: 'A page',
    spaceId: '1',
  });
  expect(content({ id: '100' })).toEqual({ id: '100', title: '', spaceId: null });
  for (const spaceId of [5, '', '../x', 'REL', null, { toString: 0 }]) {
    expect(content({ id: '100', spaceId }).spaceId).toBeNull();
  }
  expect(content({ id: '100', title: null })).toEqual({ id: '100', title: '', spaceId: null });
});

const listed = (results: unknown) =>
  readContentsPage(JSON.stringify({ results }), '/wiki/x').contents;
const withBody = { body: { storage: { value: '<p/>' } } };

it('reads the pages of a space, each with its title and its body', () => {
  expect(listed([{ id: '1', title: 'A page', ...withBody }])).toEqual([
    { id: '1', hasUsableId: true, title: 'A page', storage: '<p/>' },
  ]);
});

it.each([
  [{}],
  [{ body: null }],
  [{ body: {} }],
  [{ body: { storage: { value: 5 } } }],
  [{ body: 5 }],
])('promise 2: knows no body of a listed page that has none: %j', (parts) => {
  expect(
    listed([
      { id: '1', title: 'A page', ...parts },
      { id: '2', title: 'B', ...withBody },
    ]),
  ).toEqual([
    { id: '1', hasUsableId: true, title: 'A page', storage: null },
    { id: '2', hasUsableId: true, title: 'B', storage: '<p/>' },
  ]);
});

it('reads a page of the list whose title is of another type', () => {
  const titles = [5, null, {}, { toString: 0 }, [], undefined].map((title) => ({
    id: '1',
    title,
    ...withBody,
  }));
  const untitled = { id: '1', hasUsableId: true, title: '', storage: '<p/>' };
  expect(listed(titles)).toEqual(titles.map(() => untitled));
});

it.each([
  [null, 'null', null],
  [5, 'null', null],
  [{}, 'null', null],
  [{ id: 5, ...withBody }, '5', '<p/>'],
  [{ id: '../x', ...withBody }, '../x', '<p/>'],
  [{ id: { toString: 0 }, ...withBody }, '{"toString":0}', '<p/>'],
  [{ id: 'x'.repeat(101) }, 'x'.repeat(100), null],
])('promise 2: reads the list around an entry that nobody can name: %j', (entry, id, storage) => {
  const odd = { id, hasUsableId: false, title: '', storage };
  expect(listed([entry, { id: '1', ...withBody }])).toEqual([
    odd,
    { id: '1', hasUsableId: true, title: '', storage: '<p/>' },
  ]);
});

it('reads a body in storage format, which may be empty', () => {
  const storage = (value: string) => ({ body: { storage: { value } } });
  expect(body({ title: 'A page', ...storage('<p/>') })).toEqual({
    title: 'A page',
    storage: '<p/>',
  });
  expect(body(storage(''))).toEqual({ title: '', storage: '' });
  expect(body({ title: null, ...storage('') })).toEqual({ title: '', storage: '' });
});

it('reads properties, whatever they hold', () => {
  const results = [
    { key: 'editor', value: 'v2' },
    { key: 'cover', value: { id: 5 } },
  ];
  expect(properties({ results })).toEqual(results);
  expect(properties({ results, _links: null })).toEqual(results);
  expect(properties({ results, _links: { next: null } })).toEqual(results);
});

it('promise 2: takes a part of the properties for none of them', () => {
  const read = () => properties({ results: [], _links: { next: '/wiki/x?cursor=a' } });
  expect(read).toThrow(UnreadableAnswerError);
  expect(read).toThrow('is only a part of the properties.');
});

it('names people as they are called, or as they call themselves', () => {
  const results = [
    { accountId: 'a', displayName: 'Ann', publicName: 'ann99' },
    { accountId: 'b', displayName: null, publicName: 'ben' },
    { accountId: 'c', displayName: '', publicName: 'cleo' },
  ];
  expect(people({ results })).toEqual([
    { accountId: 'a', name: 'Ann' },
    { accountId: 'b', name: 'ben' },
    { accountId: 'c', name: 'cleo' },
  ]);
});

it('leaves out who has no name or no id', () => {
  const results = [{ accountId: 'a' }, { displayName: 'Ann' }, { accountId: null }, {}];
  expect(people({ results })).toEqual([]);
});

it.each([
  [
    'a page or blog post',
    content,
    [null, {}, { id: 100 }, { id: '100', title: 5 }, { id: { toString: 0 } }],
  ],
  ['a list of properties', properties, [null, {}, { results: {} }, { results: [{ value: 5 }] }]],
  ['a list of properties', properties, [{ results: [], _links: { next: 5 } }]],
  ['a list of people', people, [null, {}, { results: [5] }, { results: [{ accountId: 5 }] }]],
  ['a list of people', people, [{ results: [{ displayName: 5 }] }]],
  ['a list of people', people, [{ results: [{ publicName: 5 }] }]],
] as const)('does not read %s from what is none', (what, read, wires) => {
  for (const wire of wires) {
    expect(() => read(wire)).toThrow(UnreadableAnswerError);
    expect(() => read(wire)).toThrow(`The answer to /wiki/x is not ${what}.`);
  }
});

it.each([
  null,
  {},
  { body: null },
  { body: {} },
  { body: { storage: {} } },
  { body: { storage: { value: null } } },
  { title: 5, body: { storage: { value: '' } } },
  { title: { toString: 0 }, body: { storage: { value: '' } } },
])('promise 2: takes a body that is not there for no empty one: %p', (wire) => {
  expect(() => body(wire)).toThrow('The answer to /wiki/x is without a body in storage format.');
});
