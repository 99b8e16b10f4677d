/**
 * Holds every exchange of every test with the embedded Confluence, or with the plain server, against
 * Atlassian's published document, where that is at hand (see openapi.ts). after-each-test.ts asks
 * after each test.
 */
import type { Exchange } from '../../../local/confluence/confluence-service';
import { OPENAPI_PATH } from './openapi-path';

const exchanges: Exchange[] = [];

/** For `onExchange` of an embedded Confluence. */
export function recordExchange(exchange: Exchange): void {
  exchanges.push(exchange);
}

/** What of the exchanges recorded so far does not fit the document; forgets them. */
export async function undocumentedExchanges(): Promise<readonly string[]> {
  const recorded = exchanges.splice(0);
  if (OPENAPI_PATH === null || recorded.length === 0) return [];
  // Loaded only here: most test files exchange nothing.
  const { makeOpenApiCheck } = await import('./openapi');
  const check = await makeOpenApiCheck(OPENAPI_PATH);
  return [...new Set(recorded.flatMap(check))];
}
