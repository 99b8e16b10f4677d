import { useCallback, useEffect, useState } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import { usageOf } from '../../../src/cleanup/usage';
import type { Usage } from '../../../src/cleanup/usage';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readUsage } from '../../../src/run/read-usage';

/** Reads it when it is first asked for, and again on `reload`; `null` until it is known how it went. */
export function useUsage(calls: CleanupCalls, contentKind: ContentKind) {
  const [usage, setUsage] = useState<Usage | null>(null);
  const [commentsRead, setCommentsRead] = useState(0);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const asking = { onProgress: setCommentsRead, wait: realClock.wait, signal };
    void readUsage(calls, contentKind, asking).then((found) => {
      if (found.kind === 'cancelled' || signal.aborted) return;
      setUsage(usageOf(found.kind === 'known' ? found.usage : null));
    });
    return () => {
      cancel.abort();
    };
  }, [calls, contentKind, reading]);

  const reload = useCallback(() => {
    setReading((count) => count + 1);
  }, []);
  return { usage, commentsRead, reload };
}
