import type { Later } from '../hooks/use-later';

/**
 * What follows on choosing: the dialogs, the run, its result and the report. They come together, so
 * that whoever sees the dialog has the run as well, whatever becomes of the connection.
 */
export async function fetchAfterChoosing() {
  const [{ ApprovalDialog }, { RunScreen }, { ResultScreen }, { downloadReport }] =
    await Promise.all([
      import('../components/approval-dialog'),
      import('./run-screen'),
      import('./result-screen'),
      import('../report-download'),
    ]);
  return { ApprovalDialog, RunScreen, ResultScreen, downloadReport };
}

export type AfterChoosing = Later<Awaited<ReturnType<typeof fetchAfterChoosing>>>;
