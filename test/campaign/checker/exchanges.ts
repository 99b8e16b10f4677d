/** What the checker can tell of a request and its answer. */
export type Seen = Record<string, unknown> & {
  readonly version?: { readonly number?: number; readonly createdAt?: string };
};

export const isPublishedBody = (path: string) =>
  /\/\d+\?body-format=storage/.test(path) && !path.includes('get-draft');
export const isCommentList = (path: string) => /-comments[/?]/.test(path);
/** `status` where the path is that of a list of attachments. */
export const listedStatusIn = (path: string) =>
  /\/attachments\?.*\bstatus=(\w+)/.exec(path)?.[1] ?? null;
export const isSpaceList = (path: string) => path.includes('/spaces/');
export const bare = (id: string) => id.replace(/^att/, '');
export const idIn = (path: string) => /\/attachments\/(?:att)?(\d+)/.exec(path)?.[1] ?? null;

export function parse(text: string): Seen | null {
  try {
    return JSON.parse(text) as Seen;
  } catch {
    return null;
  }
}

const isTextOrAbsent = (value: unknown) =>
  value === undefined || value === null || typeof value === 'string';
const isCountOrAbsent = (value: unknown) =>
  value === undefined || value === null || (Number.isInteger(value) && Number(value) >= 0);

/** Whether an attachment is as the published document describes it. */
export function isWellFormed({ version, ...seen }: Seen): boolean {
  if (version !== undefined && (typeof version !== 'object' || Array.isArray(version)))
    return false;
  const { number, ...texts }: Record<string, unknown> = version ?? {};
  const { title, status, createdAt, mediaType, fileId, pageId, blogPostId, customContentId } = seen;
  return (
    [number, seen.fileSize].every(isCountOrAbsent) &&
    [texts.createdAt, texts.authorId, title, status, createdAt, mediaType, fileId].every(
      isTextOrAbsent,
    ) &&
    [pageId, blogPostId, customContentId].every(
      (id) => isTextOrAbsent(id) && /^\d+$/.test(String(id ?? 0)),
    )
  );
}
