/** Before the first test in a browser: finds or brings one, or says once that there is none. */
import { findBrowser } from './find-browser';

export default async function requireBrowser(): Promise<void> {
  await findBrowser();
}
