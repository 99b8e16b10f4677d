import { APP_STATES } from '../../support/app/app-states';
import { axeFindings } from '../../support/app/axe-findings';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

it.each(APP_STATES)('axe finds nothing on $name, light or dark', async ({ options, reach }) => {
  const app = await open(options, { colorScheme: 'light', reducedMotion: 'reduce' });
  await reach(app);
  // Away from what was clicked: Atlaskit's colours of a selected button under the pointer are weak.
  await app.page.mouse.move(0, 0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme });
    await app.screen.locator(`html[data-color-mode=${colorScheme}]`).waitFor();
    expect([colorScheme, await axeFindings(app.page)]).toEqual([colorScheme, []]);
  }
});
