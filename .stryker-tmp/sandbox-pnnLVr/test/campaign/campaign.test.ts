// @ts-nocheck
import { campaign } from './campaign';

// The short version; `npm run campaign` lives through many more, on any seed.
it('promises 1 to 6 hold in every generated story of faults, limits and other people’s doings', async () => {
  const result = await campaign({ schedules: 600, seed: 7 });
  expect(result.violations).toEqual([]);
  expect(result.schedules).toBe(600);
  expect(result.acts).toBeGreaterThan(1_000);
}, 180_000);
