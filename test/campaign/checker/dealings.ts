import type { Seen } from './exchanges';

/** What one run did to one file. */
export type Dealings = {
  /** The last successful read, until a `DELETE` has used it up. */
  seen: Seen | null;
  /** When it was answered, epoch ms. */
  seenAtMs: number;
  /** The number of that read, in the order of sending. */
  seenInRead: number;
  /** Reads that did not find it. */
  missed: number;
  /** `DELETE`s that may have had an effect, for all that the app can have heard. */
  sent: number;
  /** The same, but for those that were answered late: the app may have heard it, or not. */
  surelyInDoubt: number;
  /** That took effect. */
  effects: number;
};

export function noDealings(): Dealings {
  return {
    seen: null,
    seenAtMs: 0,
    seenInRead: -1,
    missed: 0,
    sent: 0,
    surelyInDoubt: 0,
    effects: 0,
  };
}
