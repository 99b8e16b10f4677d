import type { Later } from './shared/use-later';

/**
 * What follows on choosing: the dialogs, the run, its result and the report. They come together, so
 * that whoever sees the dialog has the run as well, whatever becomes of the connection.
 */
export async function fetchAfterChoosing() {
  const [dialog, running, result, report, keeping, kept] = await Promise.all([
    import('./approving/approval-dialog'),
    import('./running/run-screen'),
    import('./result/result-screen'),
    import('./report/report-download'),
    import('./unfinished/kept-report'),
    import('./coming-back/kept-report-button'),
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
