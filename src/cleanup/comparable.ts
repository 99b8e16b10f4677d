/** The same letter can be written in several ways, and in two cases; a person sees no difference. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
