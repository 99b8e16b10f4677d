/** The recipe's example, to the letter: its four scripts as four commands. */
import { seedWorld } from '../../../../local/confluence/seed/seed';
import type { EmbeddedConfluence } from '../../../../local/confluence/embedded-confluence';
import { startEmbeddedConfluence } from '../../../../local/confluence/embedded-confluence';
import { commandLine, documentIn } from '../../../support/command-line';
import { recordExchange } from '../../../support/confluence/documented-exchanges';

const PAGE = ['--page', '13008897'];
const BEFORE = ['--before', '2024-01-15T12:57:55.347Z'];

let confluence: EmbeddedConfluence;
const at = (command: string, ...args: string[]) =>
  commandLine([command, '--site', confluence.url, ...args]);
const statusOf = (id: string) => confluence.store.attachment(id)?.status ?? 'gone';

beforeAll(async () => {
  const world = seedWorld(Date.parse('2026-01-01'), 10);
  confluence = await startEmbeddedConfluence({ world, onExchange: recordExchange });
});
afterAll(() => confluence.close());

it('lists the three files with id, title, status, version and date', async () => {
  const { exitCode, stdout } = await at('list', ...PAGE);
  expect(exitCode).toBe(0);
  const rows = stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' , '));
  expect(rows).toContain(
    'att13008914 , Screenshot 2023-10-27 at 20.19.09.png , current , 1 , 2024-01-15T12:57:54.721Z , 1.5MB',
  );
  expect(rows.filter((row) => row.startsWith('att'))).toHaveLength(3);
});

it('shows what would go, and why the third one stays, before anything goes', async () => {
  const { exitCode, stdout } = await at('trash', ...PAGE, ...BEFORE);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/2 files would be moved to the trash\. 1 file is kept: 1 not older\./);
  expect(stdout).toContain(
    `npm run --silent cli -- trash --site ${confluence.url} --page 13008897 ` +
      '--before 2024-01-15T12:57:55.347Z --yes --max 2',
  );
  expect(statusOf('13008914')).toBe('current');
});

it('trashes the first and the third, and not the one of that very instant', async () => {
  const ended = await at('trash', ...PAGE, ...BEFORE, '--yes', '--json');
  expect(ended.exitCode).toBe(0);
  expect(
    documentIn(ended).results.map(({ id, decision, reason, outcome }) => [
      id,
      decision,
      reason,
      outcome,
    ]),
  ).toEqual([
    ['att13008914', 'match', null, 'trashed'],
    ['att13041683', 'keep', 'not-older', null],
    ['att13074433', 'match', null, 'trashed'],
  ]);
  expect(statusOf('13008914')).toBe('trashed');
  expect(statusOf('13041683')).toBe('current');
  expect(statusOf('13074433')).toBe('trashed');
});

it('shows that it is trashed', async () => {
  const { exitCode, stdout } = await at('show', '--attachment', 'att13074433');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^status +trashed$/m);
});

it('purges the one that was named, and leaves the other in the trash', async () => {
  const dry = await at('purge', '--attachment', 'att13074433');
  expect(dry.stdout).toMatch(/purge --site \S+ --attachment att13074433 --yes$/);
  expect(statusOf('13074433')).toBe('trashed');
  const { exitCode, stdout } = await at('purge', '--attachment', 'att13074433', '--yes');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^att13074433 .* purged$/m);
  expect(statusOf('13074433')).toBe('gone');
  expect(statusOf('13008914')).toBe('trashed');
});

it('says where it looked when there is no such attachment any more', async () => {
  const { exitCode, stderr } = await at('show', '--attachment', 'att13074433');
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/no attachment att13074433, you may not see it, or the credentials/);
});
