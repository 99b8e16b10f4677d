import { LARGE_PAGE } from '../../../local/confluence/seed/seed-contents';
import { applyCutoff, unfoldCutoff } from '../../support/app/app-page';
import { axeFindings } from '../../support/app/axe-findings';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

it('takes the cutoff from a click on the timeline, and moves it by the arrow keys', async () => {
  const { screen } = await open({ contentId: LARGE_PAGE.id });
  const slider = screen.getByRole('slider', { name: 'Cutoff on the timeline' });
  await slider.click({ position: { x: 100, y: 30 } });
  const field = screen.getByLabel('Cutoff date', { exact: true });
  await screen.getByRole('button', { name: /^Move [\d,]+ files to trash$/ }).waitFor();
  const clicked = await field.inputValue();
  expect(clicked).toMatch(/^\d{4}-\d{2}-01$/);

  await applyCutoff(screen, '2023-12-15');
  await unfoldCutoff(screen);
  await slider.press('ArrowRight');
  await screen.getByText('Jan 1, 2024, 12:00 AM').first().waitFor();
  await slider.press('ArrowLeft');
  await screen.getByText('Dec 1, 2023, 12:00 AM').first().waitFor();
  expect(await field.inputValue()).toBe('2023-12-01');
  await slider.press('PageDown');
  await screen.getByText('Dec 1, 2022, 12:00 AM').first().waitFor();
  await slider.press('PageUp');
  await screen.getByText('Dec 1, 2023, 12:00 AM').first().waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toMatch(
    /^Dec 1, 2023.* files would go\. Nov 2023: \d+ files/,
  );
  // What a pointer is told by a tooltip is seen by whoever moves it by keys as well.
  await slider
    .getByText(/^Nov 2023: \d+ files/)
    .last()
    .waitFor();
});

it.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  const { screen, page } = await open(
    { contentId: LARGE_PAGE.id },
    { colorScheme, reducedMotion: 'reduce', viewport: { width: 320, height: 800 } },
  );
  await applyCutoff(screen, '2024-01-01');
  await unfoldCutoff(screen);
  await screen.getByRole('slider').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const isTooWide = await screen
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isTooWide).toBe(false);
});
