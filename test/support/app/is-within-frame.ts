import type { Locator } from 'playwright-core';

/** Whether all of the element is inside the app's frame, where alone it can be seen. */
export function isWithinFrame(element: Locator): Promise<boolean> {
  return element.evaluate((it) => {
    const { left, top, right, bottom } = it.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
}
