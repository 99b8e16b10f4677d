import { useCallback, useEffect, useRef, useState } from 'react';
import { realClock } from '../../../src/clock';
import type { CleanupCalls, Content } from '../../../src/contract';
import { readSpace } from '../../../src/run/reading/read-space';
import type { SpaceFound } from '../../../src/run/reading/read-space';

type SpaceCheckState =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'reading'; readonly readSoFar: number }
  | { readonly kind: 'checked'; readonly found: SpaceFound };

export type SpaceCheck = {
  readonly state: SpaceCheckState;
  /** `null` where Confluence does not say in which space the content is. */
  readonly start: (() => void) | null;
  readonly cancel: () => void;
};

const NOT_CHECKED: SpaceCheckState = { kind: 'not-checked' };

/** Looks at the other pages and blog posts of the space, when a person asks for it. */
export function useSpaceCheck(calls: CleanupCalls, { kind, spaceId }: Content): SpaceCheck {
  const [state, setState] = useState<SpaceCheckState>(NOT_CHECKED);
  const reading = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    reading.current?.abort();
    setState(NOT_CHECKED);
  }, []);
  const start = useCallback(() => {
    const { signal } = (reading.current = new AbortController());
    const onProgress = (readSoFar: number) => {
      if (!signal.aborted) setState({ kind: 'reading', readSoFar });
    };
    onProgress(0);
    const asking = { contentKind: kind, onProgress, wait: realClock.wait, signal };
    void readSpace(calls, asking).then((found) => {
      if (found.kind === 'told' && !signal.aborted) setState({ kind: 'checked', found });
    });
  }, [calls, kind]);
  useEffect(() => () => reading.current?.abort(), []);
  return { state, start: spaceId === null ? null : start, cancel };
}
