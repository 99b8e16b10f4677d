import { writeFile } from 'node:fs/promises';
import type { RunState } from '../../../src/run/run-state';
import { reportCsv } from '../../../src/report/report-csv';
import { reportOn } from '../../../src/report/report-lines';
import type { ReportOn } from '../../../src/report/reported-files';
import { UsageError } from '../../usage-error';
import { matching } from '../options/choose';
import type { Chosen } from '../options/choose';
import type { Terminal } from '../terminal';

type On = Pick<ReportOn, 'content' | 'rules' | 'usage'> & Chosen;

/**
 * Writes the report of every attachment of the list. It is written before a run as well: then it is
 * known that it can be, and what was approved is known even if nobody comes back.
 *
 * @param file `null`: nobody asked for one.
 * @param run `null` before there is one.
 * @returns Why it could not be written, or `null`.
 */
export async function writeReport(
  file: string | null,
  { rows, ...on }: On,
  run: RunState | null,
  { env }: Terminal,
): Promise<string | null> {
  if (file === null) return null;
  // Confluence is not asked for the account's id; the e-mail address says who it was as well.
  const accountId = env.CONFLUENCE_EMAIL ?? '';
  const selectedIds = matching(rows).map(({ attachment }) => attachment.id);
  try {
    await writeFile(file, reportCsv(reportOn({ ...on, accountId, selectedIds, run })));
    return null;
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return `The report cannot be written to ${file} (${code}).`;
  }
}

/** @throws {UsageError} When it cannot be written, before anything was done. */
export async function writePreview(file: string | null, on: On, terminal: Terminal): Promise<void> {
  const trouble = await writeReport(file, on, null, terminal);
  if (trouble !== null) throw new UsageError(`${trouble} Nothing was done.`);
}
