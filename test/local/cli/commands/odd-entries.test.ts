import fc from 'fast-check';
import type { Fault } from '../../../../local/confluence/faults';
import { aPileOf } from '../../../support/data/attachments';
import { commandLine, documentIn } from '../../../support/command-line';
import { anyOddField } from '../../../support/confluence/odd-fields';
import {
  closeConfluences,
  confluenceWith,
  faultsOn,
  isDelete,
} from '../../../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = 5;
const RUNS = { numRuns: 60 };
const isList = (_: string, path: string) => path.includes('/attachments?');
const isReadOfOne = (method: string, path: string) =>
  method === 'GET' && path.includes('attachments/att');

/** The whole job on a page of old files, with that fault in the first request that fits. */
async function trashAll(fits: Parameters<typeof faultsOn>[0], fault: Fault) {
  const confluence = await confluenceWith(aPileOf(FILES), { faultFor: faultsOn(fits, fault) });
  const ended = await commandLine([
    ...['trash', '--site', confluence.url, '--page', '13008897'],
    ...['--before', '2025-06-01', '--yes', '--json'],
  ]);
  return { confluence, ended, ...documentIn(ended) };
}

const statusesOf = ({ store }: Awaited<ReturnType<typeof confluenceWith>>) =>
  aPileOf(FILES).map(({ id }) => store.attachment(id)?.status);

it('promise 2: an entry with a field of an undocumented type stays, and no other one does', async () => {
  await fc.assert(
    fc.asyncProperty(anyOddField, async (oddField) => {
      const { results, totals, confluence, ended } = await trashAll(isList, oddField);
      const odd = oddField.entry % FILES;
      expect(results[odd]).toMatchObject({
        decision: 'keep',
        reason: 'unreadable-entry',
        outcome: null,
      });
      expect(totals).toMatchObject({ listed: FILES, kept: 1, trashed: FILES - 1 });
      expect(ended.exitCode).toBe(0);
      expect(statusesOf(confluence).filter((status) => status === 'current')).toHaveLength(1);
      expect(statusesOf(confluence)[odd]).toBe('current');
      const { pathname } = new URL(confluence.url);
      expect(
        confluence.requests.every(({ path }) => path.startsWith(`${pathname}wiki/api/v2/`)),
      ).toBe(true);
    }),
    RUNS,
  );
});

it('promise 1: a file whose entry is odd right before the act stays, and the others go', async () => {
  await fc.assert(
    fc.asyncProperty(anyOddField, async (oddField) => {
      // An answer that describes another file is no odd entry of this one.
      fc.pre(oddField.field[0] !== 'id');
      const { totals, confluence } = await trashAll(isReadOfOne, oddField);
      expect(totals).toMatchObject({ matched: FILES, trashed: FILES - 1, skipped: 1 });
      expect(statusesOf(confluence).filter((status) => status === 'current')).toHaveLength(1);
    }),
    RUNS,
  );
});

it('is shown by list also where nothing is to be decided', async () => {
  const fault: Fault = { kind: 'odd-field', entry: 1, field: ['fileSize'], value: '12' };
  const confluence = await confluenceWith(aPileOf(2), { faultFor: faultsOn(isList, fault, fault) });
  const args = ['list', '--site', confluence.url, '--page', '13008897'];
  expect((await commandLine(args)).stdout).toContain('keep: Confluence’s entry cannot be read');
  const { results } = documentIn(await commandLine([...args, '--json']));
  expect(results.map(({ decision }) => decision)).toEqual([null, 'keep']);
});

describe('one attachment', () => {
  const fault: Fault = { kind: 'odd-field', entry: 0, field: ['version'], value: 'third' };
  const one = async (command: readonly string[]) => {
    const files = aPileOf(1).map((file) => ({ ...file, status: 'trashed' as const }));
    const confluence = await confluenceWith(files, { faultFor: faultsOn(isReadOfOne, fault) });
    const site = ['--site', confluence.url, '--attachment', 'att1000'];
    return { confluence, ended: await commandLine([...command, ...site]) };
  };

  it('is shown as far as it can be read', async () => {
    const { ended } = await one(['show']);
    expect(ended.stderr).toContain('cannot be read in full');
    expect(ended.stdout).toContain('trashed');
    expect(ended.exitCode).toBe(0);
  });

  it('promise 2: is not purged', async () => {
    const { ended, confluence } = await one(['purge', '--yes']);
    expect(ended.stderr).toContain(
      'Confluence’s entry for att1000 cannot be read. Nothing was done.',
    );
    expect(ended.exitCode).toBe(1);
    expect(confluence.requests.some(({ method }) => isDelete(method))).toBe(false);
  });
});
