/**
 * The same letter can be written in several ways, and in two cases, and a space in many: macOS puts
 * a narrow one before AM and PM, editors write ones that do not break. A person sees no difference.
 */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
