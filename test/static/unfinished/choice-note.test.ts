import { NO_FILTERS } from '../../../src/cleanup/choosing/filters';
import { readChoice, writeChoice } from '../../../static/src/unfinished/choice-note';
import type { ChosenBefore } from '../../../static/src/unfinished/choice-note';

const chosen: ChosenBefore = {
  view: 'current',
  cutoffText: '2024-01-01',
  basis: 'uploaded',
  ticks: { base: 'unmarked', byHand: new Map([['3', false]]) },
  filters: { filters: { ...NO_FILTERS, kinds: ['image'] }, includeInUse: true },
};
const written = JSON.parse(writeChoice(chosen)) as Record<string, unknown>;

it('promise 6: reads back what was chosen', () => {
  expect(readChoice(writeChoice(chosen))).toEqual(chosen);
});

it('promise 5: ticks nothing in the trash that was not ticked one by one', () => {
  const inTrash = readChoice(JSON.stringify({ ...written, view: 'trashed' }));
  expect(inTrash).toMatchObject({ view: 'trashed', ticks: { base: 'none' } });
});

it.each([
  ['nothing', ''],
  ['no object', 'null'],
  ['an unknown view', JSON.stringify({ ...written, view: 'archived' })],
  ['no choice', JSON.stringify({ view: 'current' })],
])('offers nothing for %s', (_, text) => {
  expect(readChoice(text)).toBeNull();
});
