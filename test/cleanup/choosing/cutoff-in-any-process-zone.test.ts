import { execFileSync } from 'node:child_process';
import path from 'node:path';

const CASES = [
  ['2023-10-29', 'Atlantic/Azores'],
  ['2026-03-29', 'Europe/Berlin'],
  ['2018-11-04', 'America/Sao_Paulo'],
  ['2024-02-29', 'Pacific/Kiritimati'],
  ['2011-12-31', 'Pacific/Apia'],
] as const;

const root = path.resolve(__dirname, '../../..');
const probe = `
  import { dateBeforeToday, startOfDayMs } from './src/cleanup/choosing/cutoff';
  const cases: [string, string][] = JSON.parse(process.env.CASES ?? '[]');
  const starts = cases.map(([date, zone]) => startOfDayMs(date, zone));
  const pick = dateBeforeToday({ unit: 'years', amount: 1 }, 'UTC', Date.parse('2024-02-29T23:59:00Z'));
  console.log(JSON.stringify({ starts, pick, offset: new Date(2024, 0, 1).getTimezoneOffset() }));
`;

/** What a fresh process whose own zone is `TZ` computes. */
function inProcessZone(TZ: string): { starts: number[]; pick: string; offset: number } {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [tsx, '--eval', probe], {
    cwd: root,
    env: { ...process.env, TZ, CASES: JSON.stringify(CASES) },
    encoding: 'utf8',
  });
  return JSON.parse(output) as ReturnType<typeof inProcessZone>;
}

it('computes the same cutoff whatever the zone of the process', () => {
  const zones = ['UTC', 'America/New_York', 'Atlantic/Azores', 'Pacific/Apia', 'Asia/Kathmandu'];
  const results = zones.map(inProcessZone);
  // The zones really took effect.
  expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThan(3);
  for (const { starts, pick } of results) {
    expect(pick).toBe('2023-02-28');
    expect(starts.map((ms) => new Date(ms).toISOString())).toEqual([
      '2023-10-29T00:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2018-11-04T03:00:00.000Z',
      '2024-02-28T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ]);
  }
});
