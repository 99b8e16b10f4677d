import type { Later } from '../hooks/use-later';

/**
 * What follows on choosing: the dialogs, the run and its result. They come together, so that whoever
 * sees the dialog has the run as well, whatever becomes of the connection.
 */
export async function fetchAfterChoosing() {
  const [{ ApprovalDialog }, { RunScreen }, { ResultScreen }] = await Promise.all([
    import('../components/approval-dialog'),
    import('./run-screen'),
    import('./result-screen'),
  ]);
  return { ApprovalDialog, RunScreen, ResultScreen };
}

export type AfterChoosing = Later<Awaited<ReturnType<typeof fetchAfterChoosing>>>;
