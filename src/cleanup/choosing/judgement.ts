import type { Attachment, ListedStatus } from '../attachments/attachment';
import { dateThatCounts, decide } from './selection';
import type { Decision, KeepReason, Mark, Rules } from './selection';
import type { UsageLookup } from '../usage';

export type Match = { readonly attachment: Attachment; readonly marks: readonly Mark[] };
export type Kept = { readonly attachment: Attachment; readonly reasons: readonly KeepReason[] };

/** A whole list, judged: what would go, and why the rest is kept. Both in the list's order. */
export type Judgement = {
  readonly matches: readonly Match[];
  readonly kept: readonly Kept[];
  /**
   * Files by reason, each file once, so that they add up: under `in-use` or `usage-unknown` those
   * that nothing else keeps, which are the ones that including what is in use would let go.
   */
  readonly keptBy: ReadonlyMap<KeepReason, number>;
};

export function judge(
  attachments: readonly Attachment[],
  rules: Rules | null,
  status: ListedStatus,
  usage: UsageLookup,
): Judgement {
  const matches: Match[] = [];
  const kept: Kept[] = [];
  const keptBy = new Map<KeepReason, number>();
  const newest = rules === null ? new Set() : newestOf(attachments, rules);
  for (const attachment of attachments) {
    const decision = decide(attachment, rules, status, usage);
    const reasons = [...reasonsOf(decision), ...(newest.has(attachment) ? NEWEST : [])];
    if (decision.kind === 'match' && reasons.length === 0) {
      matches.push({ attachment, marks: decision.marks });
    } else {
      kept.push({ attachment, reasons });
      const counted = reasons.find((reason) => !IN_USE.includes(reason)) ?? reasons[0];
      if (counted !== undefined) keptBy.set(counted, (keptBy.get(counted) ?? 0) + 1);
    }
  }
  return { matches, kept, keptBy };
}

const NEWEST: readonly KeepReason[] = ['among-newest'];
const IN_USE: readonly KeepReason[] = ['in-use', 'usage-unknown'];

function reasonsOf(decision: Decision): readonly KeepReason[] {
  return decision.kind === 'match' ? [] : decision.reasons;
}

/**
 * The newest files of the whole list by the date that counts, whatever else the filters say. What
 * has no date, or an odd entry, is kept anyway, and takes none of the places. Of files with the very same date as the
 * last one of them, all are kept.
 */
function newestOf(
  attachments: readonly Attachment[],
  { age, filters: { keepNewest } }: Rules,
): ReadonlySet<Attachment> {
  if (keepNewest <= 0) return new Set();
  const dated = attachments.flatMap((attachment) => {
    const date = dateThatCounts(attachment, age.basis);
    const isDated = typeof date === 'number' && !attachment.isUnreadable;
    return isDated ? [{ attachment, date }] : [];
  });
  const newestFirst = dated.map(({ date }) => date).sort((one, other) => other - one);
  const oldestKept = newestFirst[Math.min(keepNewest, newestFirst.length) - 1] ?? Infinity;
  return new Set(
    dated.filter(({ date }) => date >= oldestKept).map(({ attachment }) => attachment),
  );
}
