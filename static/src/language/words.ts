/** What the closed lists of the core mean: each of their members has a message of its own. */
import type { Outcome } from '../../../src/cleanup/outcome';
import type { Plan } from '../../../src/cleanup/plan';
import type { AgeRule } from '../../../src/cleanup/choosing/selection';
import type { FoundUse, UsageSource } from '../../../src/cleanup/usage';
import type { RunState } from '../../../src/run/run-state';
import type { Formats } from './formats';
import type { Translate } from './translate';

/** What became of a file that is not where it was meant to go, and what to do about it. */
export function describeOutcome(
  { text }: Translate,
  outcome: Outcome,
  { act, contentKind }: Pick<Plan, 'act' | 'contentKind'>,
): string {
  switch (outcome.kind) {
    case 'trashed':
    case 'purged':
    case 'already-gone':
    case 'not-reached':
      return text(`outcome.${outcome.kind}`);
    case 'skipped':
      return text(`outcome.skipped.${outcome.because}`, { contentKind });
    case 'failed':
      return text(`outcome.failed.${outcome.because}`, { act });
  }
}

/** How far a run is. What is zero is left out, but what was done. */
export function countsInWords({ text }: Translate, counts: RunState['counts']): string {
  return (['done', 'failed', 'leftAlone', 'left'] as const)
    .filter((which) => which === 'done' || counts[which] > 0)
    .map((which) => text(`run.count.${which}`, { count: counts[which] }))
    .join(' · ');
}

/** Where a file is used; `null` where there is nothing to add: it is what the page shows. */
export function placeInWords({ text }: Translate, source: UsageSource): string | null {
  switch (source.kind) {
    case 'text':
    case 'header-image':
    case 'space':
      return null;
    case 'draft':
      return text('use.only-in-draft');
    case 'comment':
      return text('use.in-comment');
    case 'other-page':
      return text('use.on-page', { title: source.content.title });
  }
}

/** How a file is used, and where. */
export function useInWords(translate: Translate, { use, source }: FoundUse): string {
  const place = placeInWords(translate, source);
  return [translate.text(`use.${use}`), ...(place === null ? [] : [place])].join(' ');
}

/** The bound of a rule, for the messages that name it. */
export function boundOf({ basis, beforeMs }: AgeRule, formats: Formats) {
  return {
    basis,
    bound: formats.instantWithZone(beforeMs),
    timeZone: formats.timeZone,
    boundInUtc: new Date(beforeMs).toISOString(),
  };
}
