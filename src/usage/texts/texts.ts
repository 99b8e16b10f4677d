const FILE_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Everything in a text that has the form of a `fileId`, in lower case. */
export function fileIdsIn(text: string): string[] {
  if (text.length < 36) return [];
  return Array.from(text.matchAll(FILE_ID), ([id]) => id.toLowerCase());
}

/** Every text and number of a value, also of the JSON that a text of it may hold. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...textsInJson(value)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function textsInJson(text: string): string[] {
  if (!/^\s*[[{"]/.test(text)) return [];
  try {
    return textsIn(JSON.parse(text));
  } catch {
    // No JSON, or nested too deep to be about files.
    return [];
  }
}
