/**
 * The port to Confluence, in the shape of Forge's own `requestConfluence`: the Forge entry passes
 * `asUser().requestConfluence`, the local app one over `fetch` and an API token.
 */
import type { Route } from '@forge/api';

export type ConfluenceResponse = {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
};

export type RequestInit = {
  readonly method: 'GET' | 'DELETE' | 'POST';
  readonly headers: Record<string, string>;
  /** JSON; of a `POST` only. */
  readonly body?: string;
  /** Of what Confluence answers with an address: whether to go there, where the stack can. */
  readonly redirect?: 'follow';
};

export type RequestConfluence = (path: Route, init: RequestInit) => Promise<ConfluenceResponse>;
