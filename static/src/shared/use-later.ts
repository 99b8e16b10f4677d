import { useEffect, useState } from 'react';

export type Later<Part> = {
  /** `null` until its code has come. */
  readonly part: Part | null;
  /**
   * Whether it did not come, as happens without a connection. Many browsers remember that, and do
   * not ask again before the app is opened anew (whatwg/html#6768).
   */
  readonly isFailed: boolean;
};

/** A part that has come is there for whoever wants it next, from the first drawing on. */
const fetchedParts = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * A part of the app that is not needed for the first picture. It is fetched in the first quiet
 * moment in which it is wanted, so that it is there when a person asks for it, and once there it is
 * drawn in the same moment: React's own `lazy` would draw a gap first, and take the whole app away
 * on a failure.
 *
 * @param fetchPart The same function at each rendering.
 */
export function useLater<Part>(fetchPart: () => Promise<Part>, isWanted = true): Later<Part> {
  const [part, setPart] = useState(() => (fetchedParts.get(fetchPart) ?? null) as Part | null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || fetchedParts.has(fetchPart)) return undefined;
    return whenIdle(() => {
      fetchPart().then(
        (fetched) => {
          fetchedParts.set(fetchPart, fetched);
          // A part may be a function, which the setter would call.
          setPart(() => fetched);
          setIsFailed(false);
        },
        () => {
          setIsFailed(true);
        },
      );
    });
  }, [fetchPart, isWanted]);
  return { part, isFailed };
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
