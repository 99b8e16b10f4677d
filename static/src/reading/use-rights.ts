import { useEffect, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { Act } from '../../../src/cleanup/plan';
import { standInsFor } from '../../../src/cleanup/choosing/stand-ins';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { askUntilAnswered } from '../../../src/run/reading/ask-function';
import { usePlatform } from '../platform/platform';

/** Whether this person may act. What nobody knows is not denied: trying will tell. */
export type Rights = {
  readonly isDenied: boolean;
  readonly tryAnyway: () => void;
};

/** Asks once for each list. Nothing waits for the answer. */
export function useRights(calls: CleanupCalls, act: Act, files: readonly Attachment[]): Rights {
  const { accountId } = usePlatform();
  const [deniedOf, setDeniedOf] = useState<readonly Attachment[] | null>(null);

  useEffect(() => {
    const attachmentIds = standInsFor(files, accountId);
    if (attachmentIds.length === 0) return;
    const cancel = new AbortController();
    const { signal } = cancel;
    const asking = { wait: realClock.wait, signal };
    void askUntilAnswered(() => calls.checkRights({ act, attachmentIds }), asking).then((reply) => {
      if (signal.aborted || reply?.ok !== true) return;
      setDeniedOf(reply.value.areAllDenied ? files : null);
    });
    return () => {
      cancel.abort();
    };
  }, [calls, act, files, accountId]);

  return {
    isDenied: deniedOf === files,
    tryAnyway: () => {
      setDeniedOf(null);
    },
  };
}
