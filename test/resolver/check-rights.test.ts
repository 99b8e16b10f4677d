import type { Quirks } from '../../local/confluence/quirks';
import type { PersonName } from '../../local/confluence/people';
import type { Act } from '../../src/cleanup/plan';
import { aPileOf } from '../support/data/attachments';
import { callsTo } from '../support/run/function-calls';
import { closeConfluences, confluenceWith } from '../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = ['att1000', 'att1001', 'att1002'];

async function rightsOf(
  person: PersonName,
  act: Act,
  { operations = 'as-permitted', ids = FILES }: Partial<Quirks> & { ids?: string[] } = {},
) {
  const confluence = await confluenceWith(aPileOf(3), { quirks: { operations } });
  const reply = await callsTo(confluence, { person }).checkRights({ act, attachmentIds: ids });
  return { reply, asked: confluence.requests.length };
}
const denied = (areAllDenied: boolean) => ({ ok: true, value: { areAllDenied } });

it.each<[PersonName, Act, boolean, number]>([
  ['admin', 'trash', false, 1],
  ['admin', 'purge', false, 1],
  ['editor', 'trash', false, 1],
  ['editor', 'purge', true, 3],
  ['viewer', 'trash', true, 3],
  ['viewer', 'purge', true, 3],
])('knows of the %s whether the act %s is denied for all files: %s', async (...row) => {
  const [person, act, isDenied, requests] = row;
  expect(await rightsOf(person, act)).toEqual({ reply: denied(isDenied), asked: requests });
});

it('calls nothing denied where Confluence lists everything', async () => {
  expect((await rightsOf('viewer', 'trash', { operations: 'everything' })).reply).toEqual(
    denied(false),
  );
});

it.each(['nothing', 'odd', 'not-found'] as const)(
  'promise 2: knows nothing of the rights where the answer is: %s',
  async (operations) => {
    expect((await rightsOf('viewer', 'trash', { operations })).reply).toMatchObject({ ok: false });
  },
);

it('calls nothing denied where one of the files cannot be asked for', async () => {
  const ids = ['att1000', 'att99', 'att1001'];
  expect((await rightsOf('viewer', 'trash', { ids })).reply).toMatchObject({ ok: false });
});
