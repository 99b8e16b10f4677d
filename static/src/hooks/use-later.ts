import { useCallback, useEffect, useState } from 'react';

export type Later<Part> = {
  /** `null` until its code has come. */
  readonly part: Part | null;
  /** Whether the last try to get it has failed, as it does without a connection. */
  readonly isFailed: boolean;
  readonly load: () => void;
};

/**
 * A part of the app that is not needed for the first picture. It is fetched in the first quiet
 * moment after it, so that it is there when a person asks for it, and once there it is drawn in the
 * same moment: React's own `lazy` would draw a gap first, and take the whole app away on a failure.
 *
 * @param fetchPart The same function at each rendering.
 */
export function useLater<Part>(fetchPart: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<Part | null>(null);
  const [isFailed, setIsFailed] = useState(false);

  const load = useCallback(() => {
    setIsFailed(false);
    fetchPart().then(
      (fetched) => {
        // A part may be a function, which the setter would call.
        setPart(() => fetched);
      },
      () => {
        setIsFailed(true);
      },
    );
  }, [fetchPart]);

  useEffect(() => whenIdle(load), [load]);
  return { part, isFailed, load };
}

/** Longer than the first picture takes; a busy browser need not be waited for any longer. */
const PATIENCE_MS = 2_000;

/** @returns How to call it off. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const request = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => {
    cancelIdleCallback(request);
  };
}
