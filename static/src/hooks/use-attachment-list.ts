import { useCallback, useEffect, useState } from 'react';
import type { Attachment, ContentKind, ListedStatus } from '../../../src/cleanup/attachment';
import { usageLookup } from '../../../src/cleanup/usage';
import type { UsageLookup } from '../../../src/cleanup/usage';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readUsage } from '../../../src/run/read-usage';
import { readList } from '../../../src/run/read-list';
import type { ListTrouble } from '../../../src/run/read-list';

export type ListState =
  | { readonly kind: 'reading'; readonly readSoFar: number }
  | {
      readonly kind: 'complete';
      readonly attachments: readonly Attachment[];
      readonly usage: UsageLookup;
    }
  | { readonly kind: 'failed'; readonly because: ListTrouble };

/** Reads a list when it is first shown, and again on `reload`. */
export function useAttachmentList(
  calls: CleanupCalls,
  contentKind: ContentKind,
  status: ListedStatus,
): { readonly list: ListState; readonly reload: () => void } {
  const [list, setList] = useState<ListState>({ kind: 'reading', readSoFar: 0 });
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const cancel = new AbortController();
    setList({ kind: 'reading', readSoFar: 0 });
    void readList(calls, {
      contentKind,
      status,
      wait: realClock.wait,
      signal: cancel.signal,
      onProgress: (readSoFar) => {
        if (!cancel.signal.aborted) setList({ kind: 'reading', readSoFar });
      },
    }).then(async (result) => {
      if (result.kind === 'complete') {
        const { signal } = cancel;
        const reading = await readUsage(calls, contentKind, { wait: realClock.wait, signal });
        const usage = reading.kind === 'known' ? usageLookup(reading.usage) : 'unknown';
        if (!signal.aborted) setList({ ...result, usage });
      } else if (!cancel.signal.aborted && result.kind !== 'cancelled') setList(result);
    });
    return () => {
      cancel.abort();
    };
  }, [calls, contentKind, status, reading]);

  const reload = useCallback(() => {
    setReading((count) => count + 1);
  }, []);
  return { list, reload };
}
