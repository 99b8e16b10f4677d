import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import { usageLookup } from '../../../src/cleanup/usage';
import { readComments } from '../../../src/run/reading/read-comments';
import { anAttachment } from './attachments';
import { storedComments } from './comments';
import type { TestComment, TestComments } from './comments';
import { callsTo } from '../run/function-calls';
import { SimulatedClock } from '../simulated-clock';
import { confluenceWith } from '../confluence/with-confluence';

export const plain = (id: number, replies: readonly TestComment[] = []) => ({
  id: String(id),
  body: '<p>Thanks.</p>',
  replies,
});

type Options = Omit<NonNullable<Parameters<typeof confluenceWith>[1]>, 'comments'>;

export const siteWith = (comments: TestComments, options: Options = {}) =>
  confluenceWith([], { comments: storedComments(comments), ...options });

/** Reads all comments on the recipe's page. */
export async function reading(
  site: EmbeddedConfluence,
  signal = new AbortController().signal,
  invocation: Parameters<typeof callsTo>[1] = {},
) {
  const clock = new SimulatedClock();
  const progress: number[] = [];
  const found = await readComments(callsTo(site, { clock, ...invocation }), {
    contentKind: 'page',
    onProgress: (count) => progress.push(count),
    wait: clock.wait,
    signal,
  });
  return { found, progress };
}

/** What is told of such comments, and whether a file of a name is then in use. */
export async function told(comments: TestComments, options: Options = {}) {
  const site = await siteWith(comments, options);
  const { found } = await reading(site);
  if (found.kind !== 'told') throw new Error('The reading was cancelled.');
  const usesOf = usageLookup({ sources: [found.source], listingMacros: [] });
  const isUsed = (title: string) => usesOf(anAttachment({ title, fileId: null })).length > 0;
  return { ...found, site, isUsed };
}
