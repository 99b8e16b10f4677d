import { useCallback, useEffect, useState } from 'react';
import type { ContentKind, ListedStatus } from '../../../src/cleanup/attachments/attachment';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readList } from '../../../src/run/reading/read-list';
import type { ListReading } from '../../../src/run/reading/read-list';

export type ListState =
  | { readonly kind: 'reading'; readonly readSoFar: number }
  | Exclude<ListReading, { kind: 'cancelled' }>;

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
    }).then((result) => {
      if (!cancel.signal.aborted && result.kind !== 'cancelled') setList(result);
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
