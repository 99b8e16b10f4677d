import bytes from 'bytes';
import { Option } from 'commander';
import type { Command } from 'commander';
import { FILE_KINDS } from '../../../src/cleanup/attachments/file-kind';
import type { FileKind } from '../../../src/cleanup/attachments/file-kind';
import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import type { Filters } from '../../../src/cleanup/choosing/filters';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { readCount } from '../../arguments';
import { UsageError } from '../../usage-error';
import { readAgeRule } from './cutoff-option';
import type { CutoffOptions } from './cutoff-option';
import type { Part } from './shell-command';

type FilterOptions = {
  readonly nameContains?: string;
  readonly kind?: readonly FileKind[];
  readonly notKind?: readonly FileKind[];
  readonly minSize?: number;
  readonly author?: string;
  readonly keepNewest?: number;
  readonly includeInUse?: boolean;
};

export type RuleOptions = FilterOptions & CutoffOptions;

/** By the names that commander gives them. */
export const RULE_OPTIONS: readonly (keyof RuleOptions)[] = [
  'before',
  'olderThan',
  'by',
  'timeZone',
  'nameContains',
  'kind',
  'notKind',
  'minSize',
  'author',
  'keepNewest',
  'includeInUse',
];

const SIZE = /^\d+(?:\.\d+)?(?:B|KB|MB|GB|TB)?$/i;
/** The most characters that the engine takes. */
const LONGEST_TEXT = { nameContains: 255, author: 128 };

/** All options by which files are chosen; `--before` is the command's own. */
export function withRules(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--older-than <age>',
        'in place of --before: 90d, 12w, 6m or 2y before today, by the calendar in --time-zone',
      ).conflicts('before'),
    )
    .addOption(
      new Option('--by <date>', 'the date that counts: of the latest version or the first upload')
        .choices(['updated', 'uploaded'])
        .default('updated'),
    )
    .option('--time-zone <name>', 'where a date begins, such as Europe/Berlin (default: here)')
    .option('--name-contains <text>', 'only files with it in their name, in any case', (text) =>
      readText(text, '--name-contains', LONGEST_TEXT.nameContains),
    )
    .addOption(
      new Option('--kind <kinds>', `only such files, such as image,video: ${FILE_KINDS.join(', ')}`)
        .argParser((text) => readKinds(text, '--kind'))
        .conflicts('notKind'),
    )
    .option('--not-kind <kinds>', 'all files but such ones', (text) =>
      readKinds(text, '--not-kind'),
    )
    .option(
      '--min-size <size>',
      'only files so big: 500000, 500KB, 1.5MB, 2GB; 1 KB is 1,024 bytes, as on the screen',
      readSize,
    )
    .option('--author <account-id>', 'only files whose latest version is theirs', (text) =>
      readText(text, '--author', LONGEST_TEXT.author),
    )
    .option('--keep-newest <n>', 'keep so many of the newest, whatever their age', readCount)
    .option('--include-in-use', 'also files that the page itself shows or links to');
}

/**
 * What the options say, or `null` without a cutoff: then nothing is decided.
 *
 * @throws {UsageError} When they name no instant, or choose without a cutoff.
 */
export function readRules(options: RuleOptions, nowMs: number): Rules | null {
  const { before, olderThan, includeInUse = false } = options;
  const chooses = includeInUse || Object.keys(filterOptions(filtersIn(options))).length > 0;
  const hasCutoff = before !== undefined || olderThan !== undefined;
  return hasCutoff || chooses ? requireRules(options, nowMs) : null;
}

/** @throws {UsageError} When they name no instant. */
export function requireRules(options: RuleOptions, nowMs: number): Rules {
  const { includeInUse = false } = options;
  return { age: readAgeRule(options, nowMs), filters: filtersIn(options), includeInUse };
}

/** The same rules as options: what they choose is chosen again. */
export function rulesAsOptions({ age, filters, includeInUse }: Rules): Part[] {
  return [
    ['before', new Date(age.beforeMs).toISOString()],
    ...(age.basis === 'updated' ? [] : [['by', age.basis] as const]),
    ...Object.entries(filterOptions(filters)),
    ...(includeInUse ? ['--include-in-use'] : []),
  ];
}

function filtersIn(options: FilterOptions): Filters {
  const { nameContains, minSize, author, keepNewest } = options;
  return {
    nameContains: nameContains ?? NO_FILTERS.nameContains,
    kinds: kindsIn(options),
    minSizeBytes: minSize ?? NO_FILTERS.minSizeBytes,
    authorId: author ?? NO_FILTERS.authorId,
    keepNewest: keepNewest ?? NO_FILTERS.keepNewest,
  };
}

function filterOptions(filters: Filters): Readonly<Record<string, string>> {
  const { nameContains, kinds, minSizeBytes, authorId, keepNewest } = filters;
  return {
    ...(nameContains === '' ? {} : { 'name-contains': nameContains }),
    ...(kinds === null ? {} : { kind: kinds.join(',') }),
    ...(minSizeBytes === 0 ? {} : { 'min-size': String(minSizeBytes) }),
    ...(authorId === null ? {} : { author: authorId }),
    ...(keepNewest === 0 ? {} : { 'keep-newest': String(keepNewest) }),
  };
}

function kindsIn({ kind, notKind }: FilterOptions): Filters['kinds'] {
  if (notKind === undefined) return kind ?? NO_FILTERS.kinds;
  return FILE_KINDS.filter((one) => !notKind.includes(one));
}

/** @throws {UsageError} When one of them is no kind, or `--not-kind` leaves none. */
function readKinds(text: string, option: '--kind' | '--not-kind'): readonly FileKind[] {
  const names = new Set(text.split(',').map((name) => name.trim()));
  const kinds = FILE_KINDS.filter((kind) => names.has(kind));
  const isAll = option === '--not-kind' && kinds.length === FILE_KINDS.length;
  if (kinds.length === names.size && !isAll) return kinds;
  throw new UsageError(
    `${option} takes some of ${FILE_KINDS.join(', ')}, with commas between them.`,
  );
}

/** @throws {UsageError} When it is not a size. */
export function readSize(text: string): number {
  const size = SIZE.test(text) ? bytes.parse(text) : null;
  if (size !== null && Number.isSafeInteger(size)) return size;
  throw new UsageError(`"${text}" is not a size. Give it like 500000, 500KB, 1.5MB or 2GB.`);
}

function readText(text: string, option: string, longest: number): string {
  if (text !== '' && text.length <= longest) return text;
  throw new UsageError(`${option} takes from 1 to ${String(longest)} characters.`);
}
