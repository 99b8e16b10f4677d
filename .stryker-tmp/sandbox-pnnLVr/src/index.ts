/** Forge entry: binds the current user's requests and the invocation's clock; nothing else. */
// @ts-nocheck

import { asUser, getAppContext } from '@forge/api';
import { makeResolver } from '@forge/resolver';
import { realClock } from './clock';
import type { CleanupContract } from './contract';
import { makeHandlers } from './resolver/handlers';

export const handler = makeResolver<CleanupContract>(
  makeHandlers({
    request: (path, init) => asUser().requestConfluence(path, init),
    remainingMs: () => getAppContext().invocationRemainingTimeInMillis(),
    ...realClock,
    random: Math.random,
  }),
);
