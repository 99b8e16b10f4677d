import { useEffect, useRef, useState } from 'react';
import type { Stop } from '../../../src/cleanup/choosing/timeline';

/** Judging a long list takes a moment; a drag over many months would pile such moments up. */
const PAUSE_MS = 120;

/**
 * A marker that moves at once, while the cutoff follows it at a pace that the list can keep.
 *
 * @returns Where the marker is ahead of the cutoff, or `null`; and how to move it.
 */
export function useAhead(onCutoff: (date: string) => void) {
  const [ahead, setAhead] = useState<Stop | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<Stop | null>(null);
  const latest = useRef(onCutoff);
  useEffect(() => {
    latest.current = onCutoff;
  }, [onCutoff]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );

  const send = (stop: Stop) => {
    waiting.current = null;
    latest.current(stop.date);
    timer.current = setTimeout(() => {
      timer.current = null;
      if (waiting.current === null) setAhead(null);
      else send(waiting.current);
    }, PAUSE_MS);
  };
  const moveTo = (stop: Stop) => {
    setAhead(stop);
    if (timer.current === null) send(stop);
    else waiting.current = stop;
  };
  return { ahead, moveTo };
}
