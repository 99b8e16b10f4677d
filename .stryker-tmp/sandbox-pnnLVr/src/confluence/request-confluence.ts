/**
 * The port to Confluence, in the shape of Forge's own `requestConfluence`: the Forge entry passes
 * `asUser().requestConfluence`, the local app one over `fetch` and an API token.
 */
// @ts-nocheck

import type { Route } from '@forge/api';
export type ConfluenceResponse = {
  readonly status: number;
  readonly headers: {
    get(name: string): string | null;
  };
  text(): Promise<string>;
};
export type RequestConfluence = (path: Route, init: {
  readonly method: 'GET' | 'DELETE';
  readonly headers: Record<string, string>;
}) => Promise<ConfluenceResponse>;