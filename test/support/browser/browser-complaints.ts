/** What a browser complains about while a test runs: errors, and what the policy refused. */
import type { BrowserContext } from 'playwright-core';

const PREFIX = 'refused by the policy: ';

/** The one thing that Forge's policy may refuse: the calendar's emotion cache makes an empty style. */
const EMPTY_STYLE = `${PREFIX}style-src-elem <style data-emotion="css" data-s=""></style>`;

const complaints: string[] = [];

/** Listens on every page and frame that the context will open. */
export async function listenForComplaints(context: BrowserContext): Promise<void> {
  await context.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, target }) => {
      const html = target instanceof Element ? target.outerHTML : '';
      console.error(`${prefix}${violatedDirective} ${html}`);
    });
  }, PREFIX);
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    // The browser's own words for what the listener above reports with its element.
    const isTwin = message.text().includes('violates the following Content Security Policy');
    if (message.type() === 'error' && !isTwin) complaints.push(message.text());
  });
}

/** What came up so far and must not; forgets it. */
export function unexpectedComplaints(): readonly string[] {
  return complaints.splice(0).filter((complaint) => complaint !== EMPTY_STYLE);
}
