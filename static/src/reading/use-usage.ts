import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Attachment, ContentKind } from '../../../src/cleanup/attachments/attachment';
import { usageOf } from '../../../src/cleanup/usage';
import type { ContentUsage } from '../../../src/cleanup/usage';
import { withSources } from '../../../src/cleanup/usage-sources';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readUsage } from '../../../src/run/reading/read-usage';
import type { SpaceCheck } from './use-space-check';

/**
 * Reads it when it is first asked for, and again on `reloadUsage`; `null` until it is known how it went.
 * What a check of the space finds is added to it.
 *
 * @param files All of the content's, once they are listed.
 */
export function useUsage(
  calls: CleanupCalls,
  contentKind: ContentKind,
  { state }: SpaceCheck,
  files: readonly Attachment[],
) {
  const [own, setOwn] = useState<ContentUsage | null | 'reading'>('reading');
  const [commentsRead, setCommentsRead] = useState(0);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const asking = { onProgress: setCommentsRead, wait: realClock.wait, signal };
    void readUsage(calls, contentKind, asking).then((found) => {
      if (found.kind === 'cancelled' || signal.aborted) return;
      setOwn(found.kind === 'known' ? found.usage : null);
    });
    return () => {
      cancel.abort();
    };
  }, [calls, contentKind, reading]);

  const space = state.kind === 'checked' ? state.found : null;
  const usage = useMemo(() => {
    if (own === 'reading') return null;
    return usageOf(own !== null && space !== null ? withSources(own, space) : own, files);
  }, [own, space, files]);
  const reloadUsage = useCallback(() => {
    setReading((count) => count + 1);
  }, []);
  return { usage, commentsRead, reloadUsage };
}
