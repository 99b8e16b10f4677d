import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';

/** What is looked at, and where it stands: its name, and the button beside it. */
export type Looked = {
  readonly attachment: Attachment;
  readonly place: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  /** Then what is seen is said as well. */
  readonly isByKey: boolean;
};

/** What the rows of a table do to open and close the preview. */
export type Look = {
  readonly onPoint: (attachment: Attachment, name: Element) => void;
  readonly onLeave: () => void;
  readonly onKey: (attachment: Attachment, event: KeyboardEvent) => void;
};

/** Shorter, and moving over the table would ask for every row on the way. */
const POINTING_MS = 450;
/** The button beside the name stays free. */
const DOWNLOAD_PX = 28;
/** Long enough to move from the name into the preview. */
const LEAVING_MS = 200;

/** One preview for all rows of a table; it opens after a moment of pointing, or at once by a key. */
export function useFilePreview() {
  const [looked, setLooked] = useState<Looked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>();
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const { look, stay, close } = useMemo(() => {
    const after = (waitMs: number, next: () => Looked | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setLooked(next());
      }, waitMs);
    };
    const stay = () => {
      clearTimeout(timer.current);
    };
    const close = () => {
      stay();
      setLooked(null);
    };
    const look: Look = {
      onPoint: (attachment, name) => {
        after(POINTING_MS, () => lookedAt(attachment, name, false));
      },
      onLeave: () => {
        after(LEAVING_MS, () => null);
      },
      onKey: (attachment, event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        const row = event.currentTarget.closest('[role="row"]');
        const name = row?.querySelector<HTMLElement>('button.file-name');
        if (!name) return;
        stay();
        if (event.altKey) {
          setLooked((before) =>
            before?.attachment === attachment ? null : lookedAt(attachment, name, true),
          );
        } else if (event.shiftKey) {
          row?.querySelector<HTMLElement>('button.file-download')?.click();
        } else name.click();
      },
    };
    return { look, stay, close };
  }, []);
  return { looked, look, stay, close };
}

function lookedAt(attachment: Attachment, name: Element, isByKey: boolean): Looked | null {
  // Its row may have been scrolled out of the page meanwhile.
  if (!name.isConnected) return null;
  const { left, top, width, height } = name.getBoundingClientRect();
  return { attachment, place: { left, top, width: width + DOWNLOAD_PX, height }, isByKey };
}
