import path from 'node:path';
import { uiBytes } from '../../bench/bytes/ui-bytes';

const { initialScripts, everything } = uiBytes(path.resolve(__dirname, '../../static/build'));

it('sends at most 160 KiB of gzipped scripts before the first picture', () => {
  expect(initialScripts.gzipped).toBeLessThanOrEqual(160 * 1_024);
});

it('keeps what is seldom needed for later', () => {
  expect(initialScripts.plain).toBeLessThan(everything.plain);
  // React alone is larger: had the imports not been followed, this would show it.
  expect(initialScripts.plain).toBeGreaterThan(200_000);
});
