/** What a note in the browser's storage must be: anybody can write there. Pure. */
import { FILE_KINDS } from '../../../src/cleanup/attachments/file-kind';
import type { Filters } from '../../../src/cleanup/choosing/filters';
import type { FilterChoice } from '../choosing/filters/use-filters';
import type { TickChoice } from '../choosing/ticks/use-ticks';
import type { Choice } from './unfinished-run';

/** A choice as it is written: JSON knows no maps. */
export type WrittenChoice = Omit<Choice, 'ticks'> & {
  readonly base: TickChoice['base'];
  readonly byHand: readonly (readonly [id: string, isTicked: boolean])[];
};

/** The latest instant that a `Date` can hold. */
export const LATEST_MS = 8.64e15;

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// By hand: the validator that the function uses would cost the screen more than these lines.
export function isChoice(value: Partial<Record<keyof WrittenChoice, unknown>>): boolean {
  const { cutoffText, basis, base, byHand, filters } = value;
  return (
    typeof cutoffText === 'string' &&
    (basis === 'updated' || basis === 'uploaded') &&
    (base === 'unmarked' || base === 'none') &&
    Array.isArray(byHand) &&
    byHand.every(isTick) &&
    isFilterChoice(filters)
  );
}

export function choiceIn({ cutoffText, basis, base, byHand, filters }: WrittenChoice): Choice {
  const ticks = { base, byHand: new Map(byHand) };
  return { cutoffText, basis, ticks, filters: known(filters) };
}

/** A filter that this version does not know would make the function refuse the whole run. */
function known({ filters, includeInUse }: FilterChoice): FilterChoice {
  const { nameContains, kinds, minSizeBytes, authorId, keepNewest } = filters;
  return {
    filters: { nameContains, kinds, minSizeBytes, authorId, keepNewest },
    includeInUse,
  };
}

function isFilterChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { filters, includeInUse }: Partial<Record<keyof FilterChoice, unknown>> = value;
  if (typeof includeInUse !== 'boolean') return false;
  if (typeof filters !== 'object' || filters === null) return false;
  const given = filters as Readonly<Record<string, unknown>>;
  return Object.entries(FILTER_CHECKS).every(([name, isRight]) => isRight(given[name]));
}

// The bounds are those of the function, which refuses everything else.
const FILTER_CHECKS: Readonly<Record<keyof Filters, (value: unknown) => boolean>> = {
  nameContains: (value) => isText(value, 0, 255),
  kinds: (value) => value === null || areKinds(value),
  minSizeBytes: isAmount,
  authorId: (value) => value === null || isText(value, 1, 128),
  keepNewest: isAmount,
};

function areKinds(value: unknown): boolean {
  const isKind = (one: unknown) => FILE_KINDS.some((kind) => kind === one);
  return Array.isArray(value) && isCount(value.length, FILE_KINDS.length) && value.every(isKind);
}

function isTick(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'boolean'
  );
}

function isText(value: unknown, min: number, max: number): boolean {
  return typeof value === 'string' && value.length >= min && value.length <= max;
}

export function isAmount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isCount(value: unknown, max: number): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= max;
}
