import { makeResolver } from '@forge/resolver';
import { PEOPLE } from '../../local/confluence/people';
import type { PersonName } from '../../local/confluence/people';
import { RECIPE_PAGE } from '../../local/confluence/seed-contents';
import { makeSiteRequest } from '../../local/site-request';
import type { CleanupCalls, CleanupContract } from '../../src/contract';
import { makeHandlers } from '../../src/resolver/handlers';
import type { Invocation } from '../../src/resolver/handlers';

type Options = Partial<Omit<Invocation, 'request'>> & {
  readonly person?: PersonName;
  readonly contentId?: string;
};

/** The function's handlers over real HTTP, through Forge's own resolver; waits take no time. */
export function callsTo(confluence: { readonly url: string }, options: Options = {}): CleanupCalls {
  const call = rawCallTo(confluence, options);
  return {
    describeContent: () => call('describeContent', {}),
    listAttachments: (request) => call('listAttachments', request),
    trashBatch: (request) => call('trashBatch', request),
    purgeBatch: (request) => call('purgeBatch', request),
  };
}

/** The same, for requests that the contract would not let through. */
export function rawCallTo(confluence: { readonly url: string }, options: Options = {}) {
  const { person = 'admin', contentId = RECIPE_PAGE.id, ...invocation } = options;
  const definitions = makeResolver<CleanupContract>(
    makeHandlers({
      request: makeSiteRequest({ siteUrl: confluence.url, ...PEOPLE[person] }),
      remainingMs: () => 25_000,
      now: () => Date.parse('2026-01-01T00:00:00Z'),
      wait: () => Promise.resolve(),
      random: () => 0.5,
      ...invocation,
    }),
  );
  const context = { extension: { content: { id: contentId } } };
  return async <Reply>(functionKey: string, payload: unknown): Promise<Reply> =>
    (await definitions({ call: { functionKey, payload }, context })) as Reply;
}
