/** What can go wrong with one request to the embedded Confluence. */
import type { Refusal } from './rate-limits';

/** What the service answers, before it becomes an HTTP response or stays in this process. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The connection is reset when this much of the text has come. */
  readonly isCutOff?: boolean;
};

/** What is to go wrong with one request. */
export type Fault =
  /** Answered so, and nothing else happens. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
      /** Then `Retry-After` is an HTTP date, so many seconds ahead by the site's clock. */
      readonly retryAtSeconds?: number;
    }
  /** The request takes its effect (or not), but the caller never gets the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Takes effect after a while, and is answered then; what was asked for before it is served. */
  | { readonly kind: 'slow'; readonly extraMs: number }
  /** A read is answered with how things were so many changes ago. */
  | { readonly kind: 'stale'; readonly changesAgo: number }
  /** Only so many thousandths of the body come: then it ends, or the connection is reset. */
  | { readonly kind: 'cut-off'; readonly perMille: number; readonly by: 'end' | 'reset' }
  /** The first entry of a result page comes once more at its end. */
  | { readonly kind: 'repeated-entry' }
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

/**
 * What answers in place of the routes; `null`: the routes do.
 *
 * @param siteNowMs Epoch ms, by the clock of the site.
 */
export function answerInstead(
  refusal: Refusal | null,
  fault: Fault | null,
  siteNowMs: number,
): Answered | 'reset' | null {
  const date = new Date(siteNowMs).toUTCString();
  if (refusal !== null)
    return { status: 429, headers: { ...refusal.headers, Date: date }, text: '' };
  if (fault?.kind === 'answer') {
    const { status, body = '', headers, retryAtSeconds } = fault;
    const retryAt =
      retryAtSeconds === undefined
        ? {}
        : { 'Retry-After': new Date(siteNowMs + retryAtSeconds * 1_000).toUTCString() };
    return { status, headers: { ...headers, ...retryAt, Date: date }, text: body };
  }
  return fault?.kind === 'reset' && fault.when === 'before' ? 'reset' : null;
}

/** What becomes of the routes' own answer on its way. */
export function spoiled(answered: Answered, fault: Fault): Answered | 'reset' {
  if (fault.kind === 'reset') return 'reset';
  if (fault.kind === 'cut-off') return cutOff(answered, fault);
  if (answered.status !== 200) return answered;
  if (fault.kind === 'repeated-entry') return changed(answered, withRepeatedEntry);
  if (fault.kind === 'odd-field') return changed(answered, (body) => withOddField(body, fault));
  return answered;
}

function changed(answered: Answered, change: (body: unknown) => unknown): Answered {
  return { ...answered, text: JSON.stringify(change(JSON.parse(answered.text))) };
}

function cutOff(
  answered: Answered,
  { perMille, by }: Extract<Fault, { kind: 'cut-off' }>,
): Answered {
  const text = answered.text.slice(0, Math.floor((answered.text.length * perMille) / 1_000));
  return { ...answered, text, isCutOff: by === 'reset' };
}

function withRepeatedEntry(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body.results)) return body;
  const results: readonly unknown[] = body.results;
  return { ...body, results: [...results, ...results.slice(0, 1)] };
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
