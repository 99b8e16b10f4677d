import type { Quirks } from '../quirks';
import type { StoredAttachment } from '../world';

/** Where a file stands in a list; it stays known when the file is gone. */
export type Place = {
  readonly key: number;
  /** Decides between equal keys. */
  readonly id: string;
};

export type PlaceOf = (file: StoredAttachment) => Place;

/** Before every date that there is. */
const NO_DATE_MS = -8.64e15;

/** @param sort As REST v2 spells it; left out, the list comes in the order of the quirk. */
export function placesFor(sort: string | undefined, order: Quirks['listOrder']): PlaceOf {
  const keyOf = keyFor(sort ?? '') ?? KEYS[order];
  return (file) => ({ key: keyOf(file), id: file.id });
}

export function comparePlaces(a: Place, b: Place): number {
  return a.key - b.key || Number(a.id) - Number(b.id);
}

const KEYS: Readonly<Record<Quirks['listOrder'], (file: StoredAttachment) => number>> = {
  'by-id': () => 0,
  'newest-first': (file) => -modifiedMs(file),
  // Knuth's multiplicative hash: the same in every run, and unlike any order of ids or dates.
  shuffled: ({ id }) => Math.imul(Number(id), 2_654_435_761) >>> 0,
};

function keyFor(sort: string): ((file: StoredAttachment) => number) | null {
  switch (sort) {
    case 'created-date':
      return createdMs;
    case '-created-date':
      return (file) => -createdMs(file);
    case 'modified-date':
      return modifiedMs;
    case '-modified-date':
      return (file) => -modifiedMs(file);
    default:
      return null;
  }
}

function createdMs({ createdAt }: StoredAttachment): number {
  return createdAt === null ? NO_DATE_MS : Date.parse(createdAt);
}

function modifiedMs({ version }: StoredAttachment): number {
  const createdAt = version?.createdAt ?? null;
  return createdAt === null ? NO_DATE_MS : Date.parse(createdAt);
}
