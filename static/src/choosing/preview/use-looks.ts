import { createContext, useContext, useMemo } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import type { CleanupCalls, Preview } from '../../../../src/contract';

/** What there is to see of a file; `null` where that cannot be had now. */
export type LookAt = (file: Attachment) => Promise<Preview | null>;

/** A picture has some 30 KB, and half a megabyte at most. */
const MOST_REMEMBERED = 60;

const LooksContext = createContext<LookAt | null>(null);
export const LooksProvider = LooksContext.Provider;

export function useLookAt(): LookAt {
  const lookAt = useContext(LooksContext);
  if (lookAt === null) throw new Error('There is no LooksProvider around this component.');
  return lookAt;
}

/** Asks for each file once, as long as it stays the same. */
export function useLooks(calls: CleanupCalls): LookAt {
  return useMemo(() => rememberLooks(calls), [calls]);
}

export function rememberLooks(calls: Pick<CleanupCalls, 'previewAttachment'>): LookAt {
  const looks = new Map<string, Promise<Preview | null>>();
  return (file) => {
    const key = `${file.id} ${String(file.versionNumber)} ${file.status}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const look = ask(calls, file).then((preview) => {
      // Without an answer, the next look asks again.
      if (preview === null) looks.delete(key);
      return preview;
    });
    looks.set(key, look);
    const [oldest] = looks.keys();
    if (looks.size > MOST_REMEMBERED && oldest !== undefined) looks.delete(oldest);
    return look;
  };
}

/** Once: nobody waits for a preview as they do for a list. */
async function ask(
  calls: Pick<CleanupCalls, 'previewAttachment'>,
  { id }: Attachment,
): Promise<Preview | null> {
  try {
    const reply = await calls.previewAttachment({ id });
    return reply.ok ? reply.value : null;
  } catch {
    return null;
  }
}
