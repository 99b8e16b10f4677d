import { readCutoff } from '../../../src/cleanup/choosing/cutoff';
import type { CutoffReading, CutoffRefusal } from '../../../src/cleanup/choosing/cutoff';

export type TypedRefusal = CutoffRefusal | 'two-digit-year';
export type TypedReading =
  | Exclude<CutoffReading, { kind: 'refused' }>
  | { readonly kind: 'refused'; readonly because: TypedRefusal };

/** What a person typed, read; `canonical` means the same on any day, and in any language. */
export type TypedDate = { readonly reading: TypedReading; readonly canonical: string };
export type ReadDate = (typed: string, timeZone: string, nowMs: number) => TypedDate;

/** As long as the words of the person's language have not come. */
export const readPlainDate: ReadDate = (typed, timeZone, nowMs) => ({
  reading: readCutoff(typed, timeZone, nowMs),
  canonical: typed,
});
