/** What the witness can tell of a request and its answer. */
export type Seen = Record<string, unknown> & {
  readonly version?: { readonly number?: number; readonly createdAt?: string };
};

export const isPublishedBody = (path: string) =>
  path.includes('body-format=storage') && !path.includes('get-draft');
export const bare = (id: string) => id.replace(/^att/, '');
export const idIn = (path: string) => /\/attachments\/(?:att)?(\d+)/.exec(path)?.[1] ?? null;

export function parse(text: string): Seen | null {
  try {
    return JSON.parse(text) as Seen;
  } catch {
    return null;
  }
}
