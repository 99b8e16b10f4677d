/** Over HTTP, what needs a list of that length; all else stands in `read-list-in-parts.test.ts`. */
import { readList } from '../../../src/run/reading/read-list';
import { aPileOf } from '../../support/data/attachments';
import { callsTo } from '../../support/run/function-calls';
import { SimulatedClock } from '../../support/simulated-clock';
import { closeConfluences, confluenceWith } from '../../support/confluence/with-confluence';

afterEach(closeConfluences);

it('reads to the end, and tells how far it is', async () => {
  const clock = new SimulatedClock();
  const confluence = await confluenceWith(aPileOf(5_000));
  const progress: number[] = [];
  const list = await readList(callsTo(confluence, { clock }), {
    contentKind: 'page',
    status: 'current',
    wait: clock.wait,
    signal: new AbortController().signal,
    onProgress: (count) => {
      progress.push(count);
    },
  });
  expect(list.kind === 'complete' && list.attachments.length).toBe(5_000);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(5_000);
});
