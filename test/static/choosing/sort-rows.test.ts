import fc from 'fast-check';
import { judge } from '../../../src/cleanup/choosing/judgement';
import type { Match } from '../../../src/cleanup/choosing/judgement';
import {
  nextSort,
  rowsInOrder,
  sortedPositions,
} from '../../../static/src/choosing/table/sort-rows';
import type { Sort, SortColumn, WordOf } from '../../../static/src/choosing/table/sort-rows';
import { anAttachment, nothingInUse } from '../../support/data/attachments';
import { anyList, anyRule } from '../../support/data/arbitraries';

const NAMES = new Map([
  ['embedded-admin', 'Zoe'],
  ['embedded-editor', 'Adam'],
]);

const wordOf: WordOf = ({ authorId }) => NAMES.get(authorId ?? '') ?? '';

const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom('name', 'size', 'updated', 'uploaded', 'version', 'author', 'reason'),
  direction: fc.constantFrom('ascending', 'descending'),
});

it('gives the same order as sorting the matches alone, and loses none', () => {
  fc.assert(
    fc.property(anyList, anyRule, anySort, (files, rule, sort) => {
      const { matches } = judge(files, rule, 'current', nothingInUse);
      const ordered = rowsInOrder(matches, files, sortedPositions(files, sort, 'en', wordOf));
      const alone = matches.map(({ attachment }) => attachment);
      expect(ordered).toEqual(
        sortedPositions(alone, sort, 'en', wordOf).map((position) => matches[position]),
      );
      expect(new Set(ordered)).toEqual(new Set(matches));
    }),
  );
});

describe('the order', () => {
  const files = [
    anAttachment({ id: 'att1', title: 'run 10.log', sizeBytes: 5 }),
    anAttachment({ id: 'att2', title: 'Run 9.log', sizeBytes: null }),
    anAttachment({ id: 'att3', title: 'Übersicht.pdf', sizeBytes: 5 }),
    anAttachment({ id: 'att4', title: 'test.pdf', sizeBytes: 1 }),
  ];
  const idsBy = (column: SortColumn, direction: Sort['direction']) =>
    rowsInOrder(
      files.map((attachment): Match => ({ attachment, marks: [] })),
      files,
      sortedPositions(files, { column, direction }, 'de', wordOf),
    ).map(({ attachment }) => attachment.id);

  it('of names is the one of the person’s language, with numbers as numbers', () => {
    expect(idsBy('name', 'ascending')).toEqual(['att2', 'att1', 'att4', 'att3']);
  });

  it('puts what has no value first when ascending', () => {
    expect(idsBy('size', 'ascending')).toEqual(['att2', 'att4', 'att1', 'att3']);
  });

  it('leaves equals as they were listed, both ways', () => {
    expect(idsBy('size', 'descending')).toEqual(['att1', 'att3', 'att4', 'att2']);
  });
});

it('turns the order of a column round, and begins another one in ascending order, or with the largest', () => {
  const byName: Sort = { column: 'name', direction: 'ascending' };
  const turned = nextSort(byName, 'name');
  expect(turned).toEqual({ column: 'name', direction: 'descending' });
  expect(nextSort(turned, 'name')).toEqual(byName);
  expect(nextSort(turned, 'version')).toEqual({ column: 'version', direction: 'ascending' });
  const largestFirst: Sort = { column: 'size', direction: 'descending' };
  expect(nextSort(turned, 'size')).toEqual(largestFirst);
  expect(nextSort(largestFirst, 'size')).toEqual({ column: 'size', direction: 'ascending' });
});
