import { useSyncExternalStore } from 'react';

/** As in table.css. */
const NARROW = '(max-width: 560px)';

/** Whether the app's frame is too narrow for a row to be one line. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
