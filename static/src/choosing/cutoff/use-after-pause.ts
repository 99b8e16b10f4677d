import { useEffect } from 'react';

/** Shorter than it takes to look up from the keyboard, longer than between two letters. */
const TYPING_PAUSE_MS = 400;

/** Acts once nothing has been rendered for a moment, as while nothing is typed. */
export function useAfterPause(isWanted: boolean, act: () => void): void {
  // No dependencies: what it does must be what the last render knows.
  useEffect(() => {
    if (!isWanted) return undefined;
    const pause = setTimeout(act, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  });
}
