import { aPileOf } from '../../../support/data/attachments';
import { commandLine, documentIn } from '../../../support/command-line';
import { SimulatedClock } from '../../../support/simulated-clock';
import {
  closeConfluences,
  confluenceWith,
  isDelete,
} from '../../../support/confluence/with-confluence';

afterEach(closeConfluences);

const FILES = 300;
const MINUTE_MS = 60_000;

/** A site that answers every `DELETE` so, and does nothing. */
async function trashOn(status: number, args: readonly string[] = []) {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  const confluence = await confluenceWith(aPileOf(FILES), {
    clock,
    faultFor: ({ method }) => (isDelete(method) ? { kind: 'answer', status } : null),
  });
  const page = ['--site', confluence.url, '--page', '13008897', '--before', '2025-06-01'];
  const ended = await commandLine(['trash', ...page, '--yes', '--json', ...args], { clock });
  return { ended, totals: documentIn(ended).totals, tookMs: clock.now() - startMs };
}

it.each([200, 202, 500, 400])(
  'promise 6: stops after a few files where %i is answered and nothing happens, and says so',
  async (status) => {
    const { ended, totals, tookMs } = await trashOn(status);
    expect(ended.stderr).toBe(
      `Stopped: Confluence answered ${String(status)} to the last deletions, and the files are still ` +
        'there. Look at one of them in Confluence, or add --try-all to try the rest.',
    );
    expect(ended.exitCode).toBe(1);
    expect(totals).toMatchObject({ listed: FILES, trashed: 0 });
    expect(totals['not-reached']).toBeGreaterThan(FILES - 24);
    // What a batch of before sent may still arrive: those few files are tried anew first.
    expect(tookMs).toBeLessThan(4 * MINUTE_MS);
  },
);

it('tries all of them with --try-all', async () => {
  const { totals } = await trashOn(400, ['--try-all']);
  expect(totals).toMatchObject({ failed: FILES, 'not-reached': 0 });
});
