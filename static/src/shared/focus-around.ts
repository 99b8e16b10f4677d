/**
 * Before a button goes away with what it is part of: its focus passes to the app as a whole, from
 * where Tab leads on, and not to nowhere.
 */
export function focusAround(button: Element): void {
  button.closest('main')?.focus({ preventScroll: true });
}
