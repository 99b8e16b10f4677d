import { useCallback, useSyncExternalStore } from 'react';

/** Whether the app's frame is too narrow for a row to be one line. As in table.css. */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 560px)');
}

/** Whether it is so low that a dialog's text would have no room between its title and its buttons. */
export function useIsLow(): boolean {
  return useMedia('(max-height: 480px)');
}

function useMedia(query: string): boolean {
  const listen = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => {
        media.removeEventListener('change', onChange);
      };
    },
    [query],
  );
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
