import type { Later } from '../hooks/use-later';

/**
 * What follows on choosing: the dialogs, the run, its result and the report. They come together, so
 * that whoever sees the dialog has the run as well, whatever becomes of the connection.
 */
export async function fetchAfterChoosing() {
  const [dialog, running, result, report, keeping, kept] = await Promise.all([
    import('../components/approval-dialog'),
    import('./run-screen'),
    import('./result-screen'),
    import('../report-download'),
    import('../kept-report'),
    import('../components/kept-report-button'),
  ]);
  return {
    ApprovalDialog: dialog.ApprovalDialog,
    RunScreen: running.RunScreen,
    ResultScreen: result.ResultScreen,
    downloadReport: report.downloadReport,
    ...{ keepReport: keeping.keepReport, forgetReport: keeping.forgetReport },
    KeptReportButton: kept.KeptReportButton,
  };
}

export type AfterChoosing = Later<Awaited<ReturnType<typeof fetchAfterChoosing>>>;
