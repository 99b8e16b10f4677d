import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'papaparse';
import { aPileOf, aStoredAttachment } from '../../support/data/attachments';
import { commandLine } from '../../support/command-line';
import {
  closeConfluences,
  confluenceWith,
  isDelete,
} from '../../support/confluence/with-confluence';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attachment-cleanup-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(closeConfluences);

const PAGE = ['--page', '13008897', '--before', '2020-01-03'];
type Line = Readonly<Record<string, string>>;

async function linesIn(file: string): Promise<readonly Line[]> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  return parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

it('writes a line for every attachment, and what became of it', async () => {
  const file = path.join(folder, 'report.csv');
  const before: string[] = [];
  const { url, store } = await confluenceWith(aPileOf(4), {
    faultFor: ({ method, path: requested }) => {
      if (!isDelete(method)) return null;
      if (requested.includes('1000')) return { kind: 'answer', status: 403 };
      return null;
    },
  });
  const args = ['--site', url, ...PAGE, '--csv', file];
  await commandLine(['trash', ...args]);
  before.push(...(await linesIn(file)).map(({ outcome = '?' }) => outcome));
  const { exitCode } = await commandLine(['trash', ...args, '--yes']);
  expect(exitCode).toBe(1);
  expect(before).toEqual(['', '', '', '']);
  expect(
    (await linesIn(file)).map((line) => [
      line.attachment_id,
      line.decision,
      line.reason,
      line.outcome,
    ]),
  ).toEqual([
    ['att1000', 'selected', '', 'failed: not-permitted'],
    ['att1001', 'selected', '', 'trashed'],
    ['att1002', 'kept', 'not-older', ''],
    ['att1003', 'kept', 'not-older', ''],
  ]);
  expect(store.attachment('1001')?.status).toBe('trashed');
});

it('does nothing when the report cannot be written', async () => {
  const { url, requests } = await confluenceWith([aStoredAttachment()]);
  const file = path.join(folder, 'nowhere', 'report.csv');
  const ended = await commandLine(['trash', '--site', url, ...PAGE, '--yes', '--csv', file]);
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toMatch(/cannot be written to .*report\.csv \(ENOENT\)\. Nothing was done/);
  expect(requests.some(({ method }) => isDelete(method))).toBe(false);
});
