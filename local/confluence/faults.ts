/** What can go wrong with one request to the embedded Confluence. */
import type { Refusal } from './rate-limits';

/** What is to go wrong with one request. */
export type Fault =
  /** Answered so, and nothing else happens. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The request takes its effect (or not), but the caller never gets the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Takes effect after a while, and is answered then; what was asked for before it is served. */
  | { readonly kind: 'slow'; readonly extraMs: number }
  /** A read is answered with how things were so many changes ago. */
  | { readonly kind: 'stale'; readonly changesAgo: number }
  /**
   * A field of one entry of the answer has this value: of the entry with that number, counted
   * modulo their number, or of the one attachment that was read.
   */
  | {
      readonly kind: 'odd-field';
      readonly entry: number;
      readonly field: readonly string[];
      readonly value: unknown;
    };

/** What answers in place of the routes; `null`: the routes do. */
export function answerInstead(
  refusal: Refusal | null,
  fault: Fault | null,
): Response | 'reset' | null {
  if (refusal !== null) return new Response('', { status: 429, headers: refusal.headers });
  if (fault?.kind === 'answer') {
    return new Response(fault.body ?? '', { status: fault.status, headers: fault.headers ?? {} });
  }
  return fault?.kind === 'reset' && fault.when === 'before' ? 'reset' : null;
}

/** What becomes of the routes' own answer on its way. */
export async function spoiled(response: Response, fault: Fault): Promise<Response | 'reset'> {
  if (fault.kind === 'reset') return 'reset';
  if (fault.kind !== 'odd-field' || response.status !== 200) return response;
  const body: unknown = await response.json();
  const { headers } = response;
  return new Response(JSON.stringify(withOddField(body, fault)), { status: 200, headers });
}

function withOddField(body: unknown, fault: Extract<Fault, { kind: 'odd-field' }>): unknown {
  if (!isObject(body)) return body;
  const { field, value } = fault;
  if (!Array.isArray(body.results)) return withField(body, field, value);
  const chosen = fault.entry % body.results.length;
  const results = body.results.map((entry: unknown, index) =>
    index === chosen ? withField(entry, field, value) : entry,
  );
  return { ...body, results };
}

function withField(entry: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const fields = isObject(entry) ? entry : {};
  return { ...fields, [name]: withField(fields[name], rest, value) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
