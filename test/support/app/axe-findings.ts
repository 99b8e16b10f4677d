import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds inside the app's frame, as `rule: element`. */
export async function axeFindings(page: Page): Promise<string[]> {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('The app is not open.');
  await frame.evaluate(colorsHaveSettled);
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() => {
    const { axe: inFrame } = globalThis as unknown as { readonly axe: typeof axe };
    // What is right need not be told: that takes longer than to find it out.
    return inFrame.run({ resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A change of theme or of focus takes its time, and axe would see colours that nobody chose. */
async function colorsHaveSettled(): Promise<void> {
  const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}
