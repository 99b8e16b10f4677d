/** What the closed lists of the core mean: each of their members has a message of its own. */
import type { Outcome } from '../../src/cleanup/outcome';
import type { Plan } from '../../src/cleanup/plan';
import type { AgeRule } from '../../src/cleanup/selection';
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

/** The bound of a rule, for the messages that name it. */
export function boundOf({ basis, beforeMs }: AgeRule, formats: Formats) {
  return {
    basis,
    bound: formats.instantWithZone(beforeMs),
    timeZone: formats.timeZone,
    boundInUtc: new Date(beforeMs).toISOString(),
  };
}
