import { seedWorld } from '../../../local/confluence/seed/seed';
import { applyCutoff, moveToTrash, SEED_MS } from '../../support/app/app-page';
import { aStoredAttachment } from '../../support/data/attachments';
import { inBrowser } from '../../support/browser/in-browser';

const { open } = inBrowser();

it('says before each run how long it takes', async () => {
  const { screen } = await open();
  const sentence = screen.getByRole('dialog').getByText('This takes about 1 second.');
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Move 3 files to trash' }).click();
  await sentence.waitFor();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await sentence.waitFor({ state: 'detached' });
  await moveToTrash(screen, 'Move 3 files to trash');
  await screen.getByRole('button', { name: 'Delete 3 files permanently' }).click();
  await sentence.waitFor();
});

it('says so where a run takes more points than there are in an hour', async () => {
  const attachments = Array.from({ length: 21_667 }, (_, index) =>
    aStoredAttachment({ id: String(500_000 + index) }),
  );
  const { screen } = await open({ world: { ...seedWorld(SEED_MS), attachments } });
  await applyCutoff(screen, '2025-01-01');
  await screen.getByRole('button', { name: 'Move 21,667 files to trash' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByText('65,001 points. Confluence grants this app at most 65,000').waitFor();
  await dialog.getByText('goes on by itself').waitFor();
});
