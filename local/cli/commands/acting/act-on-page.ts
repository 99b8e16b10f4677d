import { planOf, statusFor } from '../../../../src/cleanup/plan';
import { UsageError } from '../../../usage-error';
import { choose, matching } from '../../options/choose';
import type { FileRow } from '../../options/choose';
import { writePreview, writeReport } from '../../printing/csv-report';
import { EXIT } from '../../exit-codes';
import type { ExitCode } from '../../exit-codes';
import { readPage } from '../../reading/read-page';
import type { ActOrder } from './act-order';
import { printedResult } from '../../printing/printed-result';
import { exitCodeOf, runPlan } from './run-plan';
import { openSession } from '../../site-session';
import type { Terminal } from '../../terminal';

/** Why the files that were found may not be acted on, or `null`. */
export type Guard = (found: number) => string | null;

/**
 * Lists the page, decides, and - with `--yes` - acts.
 *
 * @throws {UsageError} When the guard forbids what was found, after it was shown.
 */
export async function actOnPage(
  order: ActOrder,
  guard: Guard,
  terminal: Terminal,
): Promise<ExitCode> {
  const { act, rules } = order;
  const session = openSession(order.siteUrl, terminal);
  const status = statusFor(act);
  const { checksSpace } = order;
  const page = await readPage(session, order.pageId, { status, rules, checksSpace }, terminal);
  const { content, requestMs } = page;
  const usage = page.usage.lookup;
  const { includeMarked } = order;
  const chosen = choose(page.attachments, { status, rules, usage, includeMarked });
  const { rows } = chosen;
  const report = { content, rules, usage, ...chosen };
  await writePreview(order.csv, report, terminal);
  const found = matching(rows);
  const forbidden = guard(found.length);
  const print = (done: readonly FileRow[], dryRun: boolean) => {
    terminal.print(printedResult(done, { order, content, requestMs, dryRun, terminal }));
  };
  if (!order.yes || forbidden !== null) {
    print(rows, true);
    if (forbidden !== null) throw new UsageError(`${forbidden} Nothing was done.`);
    return EXIT.done;
  }
  const plan = planOf(
    { act, contentKind: content.kind, rules },
    found.map(({ attachment }) => attachment),
    page.usage,
  );
  const terms = { calls: session.callsOn(content.id), triesAll: order.triesAll };
  const ended = await runPlan(plan, terms, terminal);
  print(
    rows.map((row) => ({ ...row, outcome: ended.outcomes.get(row.attachment.id) ?? null })),
    false,
  );
  const trouble = await writeReport(order.csv, report, ended, terminal);
  if (trouble !== null) terminal.say(trouble);
  return trouble === null ? exitCodeOf(ended) : EXIT.incomplete;
}
