import { useEffect } from 'react';

/**
 * Has the browser ask before the tab is closed or another page is opened. The close button of
 * Confluence's own dialog takes the frame away without asking anybody; no app can hear it.
 */
export function useLeaveWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isOn]);
}
