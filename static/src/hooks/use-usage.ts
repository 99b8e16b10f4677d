import { useCallback, useEffect, useState } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachment';
import { usageLookup } from '../../../src/cleanup/usage';
import type { ContentUsage, UsageLookup } from '../../../src/cleanup/usage';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { readUsage } from '../../../src/run/read-usage';

/** What the page refers to, as far as it is known. */
export type Usage = {
  readonly lookup: UsageLookup;
  /** `null`: it could not be read. */
  readonly content: ContentUsage | null;
};

/** Reads it when it is first asked for, and again on `reload`; `null` until it is known how it went. */
export function useUsage(calls: CleanupCalls, contentKind: ContentKind) {
  const [usage, setUsage] = useState<Usage | null>(null);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const cancel = new AbortController();
    const { signal } = cancel;
    void readUsage(calls, contentKind, { wait: realClock.wait, signal }).then((found) => {
      if (signal.aborted) return;
      setUsage(
        found.kind === 'known'
          ? { lookup: usageLookup(found.usage), content: found.usage }
          : { lookup: 'unknown', content: null },
      );
    });
    return () => {
      cancel.abort();
    };
  }, [calls, contentKind, reading]);

  const reload = useCallback(() => {
    setReading((count) => count + 1);
  }, []);
  return { usage, reload };
}
