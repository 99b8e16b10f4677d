import type { ReadInstant } from '../../../src/cleanup/attachments/instant';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Content } from '../../../src/contract';
import type { FileRow } from '../options/choose';

export type About = {
  readonly command: 'list' | 'show' | 'trash' | 'purge';
  readonly siteUrl: string;
  readonly content: Content | null;
  readonly rules: Rules | null;
  /** Nothing was done, nor was anything tried. */
  readonly dryRun: boolean;
};

type Total = 'listed' | 'matched' | 'kept' | NonNullable<FileRow['outcome']>['kind'];

/** What `--json` writes: every attachment that was read, and what became of it. */
export function jsonDocument(about: About, rows: readonly FileRow[]): string {
  const { command, siteUrl, content, rules, dryRun } = about;
  const document = {
    command,
    site: siteUrl,
    content,
    before: rules === null ? null : new Date(rules.age.beforeMs).toISOString(),
    by: rules?.age.basis ?? null,
    filters: rules?.filters ?? null,
    includeInUse: rules?.includeInUse ?? null,
    dryRun,
    results: rows.map(toResult),
    totals: totalsOf(rows),
  };
  return asciiControls(JSON.stringify(document, null, 2));
}

function toResult({ attachment, choice, uses, outcome }: FileRow) {
  return {
    id: attachment.id,
    title: attachment.title,
    status: attachment.status,
    version: attachment.versionNumber,
    updatedAt: isoOrNull(attachment.updatedAt),
    uploadedAt: isoOrNull(attachment.uploadedAt),
    sizeBytes: attachment.sizeBytes,
    mediaType: attachment.mediaType,
    decision: choice?.kind ?? null,
    reason: reasonOf({ choice, outcome }),
    uses: uses?.map(({ use, source: { kind, ...where } }) => ({ use, in: kind, ...where })) ?? null,
    outcome: outcome?.kind ?? null,
  };
}

/** Why it is kept, was left alone, or failed. */
function reasonOf({ choice, outcome }: Pick<FileRow, 'choice' | 'outcome'>): string | null {
  if (choice?.kind === 'keep') return choice.reasons.join(', ');
  return outcome !== null && 'because' in outcome ? outcome.because : null;
}

function isoOrNull(instant: ReadInstant): string | null {
  return typeof instant === 'number' ? new Date(instant).toISOString() : null;
}

function totalsOf(rows: readonly FileRow[]): Readonly<Record<Total, number>> {
  const totals: Record<Total, number> = {
    listed: rows.length,
    matched: 0,
    kept: 0,
    trashed: 0,
    purged: 0,
    'already-gone': 0,
    skipped: 0,
    failed: 0,
    'not-reached': 0,
  };
  for (const { choice, outcome } of rows) {
    if (choice !== null) totals[choice.kind === 'match' ? 'matched' : 'kept']++;
    if (outcome !== null) totals[outcome.kind]++;
  }
  return totals;
}

/** JSON leaves some characters as they are by which a file's name could talk to the terminal. */
export function asciiControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
