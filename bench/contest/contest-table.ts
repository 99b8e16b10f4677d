import { BURST_PER_SECOND, MOST_DELETES_AT_ONCE, SLOW_DELETE_MS } from './contest';
import type { Contest, LimitName } from './contest';

const LIMIT_NAMES: Readonly<Record<LimitName, string>> = {
  none: 'none',
  burst: `${String(BURST_PER_SECOND)} requests/s`,
  quota: 'hourly points run out',
  conflicts: `over ${String(MOST_DELETES_AT_ONCE)} deletes conflict`,
  slow: `deletes of ${String(SLOW_DELETE_MS)} ms`,
};

const COLUMNS: readonly (readonly [string, (row: Contest) => string])[] = [
  ['files', ({ files }) => count(files)],
  ['limit', ({ limit }) => LIMIT_NAMES[limit]],
  ['time', ({ time }) => time],
  ['loop', ({ loop }) => seconds(loop.wallMs)],
  ['app', ({ app }) => seconds(app.wallMs)],
  ['times as fast', ({ loop, app }) => (loop.wallMs / app.wallMs).toFixed(2)],
  ['trashed by loop', ({ loop }) => count(loop.trashed)],
  ['by app', ({ app }) => count(app.trashed)],
  ['requests of loop', ({ loop }) => count(loop.requests)],
  ['of app', ({ app }) => count(app.requests)],
  ['refused: loop', ({ loop }) => share(loop.refused, loop.requests)],
  ['app', ({ app }) => share(app.refused, app.requests)],
  ['conflicts', ({ app, files }) => share(app.conflicts, files)],
  ['most in flight', ({ app }) => count(app.mostInFlight)],
  // Listing a page's files costs a point each, and one a request.
  ['points/file beyond the list', ({ files, app }) => ((app.points - files) / files).toFixed(2)],
  [
    'of what the limit allows',
    ({ limit, app }) =>
      limit === 'burst'
        ? (app.wallMs / ((app.requests * 1_000) / BURST_PER_SECOND)).toFixed(2)
        : '–',
  ],
  ['invocations', ({ app }) => count(app.invocations)],
  ['over the bridge', ({ app }) => `${count(Math.round(app.bridgeBytes / 1_024))} KiB`],
];

/** In Markdown. */
export function contestTable(contests: readonly Contest[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(([header]) => header)),
    line(COLUMNS.map(() => '---:')),
    ...contests.map((row) => line(COLUMNS.map(([, cell]) => cell(row)))),
  ].join('\n');
}

function count(amount: number): string {
  return amount.toLocaleString('en-US');
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
