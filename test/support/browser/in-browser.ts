import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { EmbeddedApp, EmbeddedAppOptions } from '../../../local/app-on-embedded';
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { blankPage, closePages, openApp, startApp } from '../app/app-page';
import type { OpenedApp } from '../app/app-page';
import { launchBrowser } from './browser';

export type AppInBrowser = OpenedApp & { readonly confluence: EmbeddedConfluence };

/** One browser for the tests of a file; what a test opens ends with it. */
export function inBrowser() {
  let browser: Browser;
  const apps: EmbeddedApp[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    // The pages first, or they would complain that their server is gone.
    await closePages();
    await Promise.all(apps.splice(0).map((app) => app.close()));
  });
  afterAll(() => browser.close());

  return {
    /** A blank page; its complaints count like the app's. */
    blankPage: (options?: BrowserContextOptions): Promise<Page> => blankPage(browser, options),

    /** The app of a server that the test has started itself. */
    openAt: (url: string): Promise<OpenedApp> => openApp(browser, url),

    /** The app on an embedded Confluence, opened from the ••• menu. */
    open: async (
      appOptions: Partial<EmbeddedAppOptions> = {},
      contextOptions: BrowserContextOptions = {},
    ): Promise<AppInBrowser> => {
      const app = await startApp(appOptions);
      apps.push(app);
      const opened = await openApp(browser, app.url, contextOptions);
      return { ...opened, confluence: app.confluence };
    },
  };
}
