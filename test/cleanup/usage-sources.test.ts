import type { ContentUsage, SourceReading } from '../../src/cleanup/usage';
import { isSpaceChecked, unreadableSources } from '../../src/cleanup/usage-sources';
import { usageWith } from '../support/data/content-usage';

function withSource(kind: 'comment' | 'space', state: SourceReading['state']): ContentUsage {
  const { sources, listingMacros } = usageWith([]);
  return { sources: [...sources, { source: { kind }, state, references: [] }], listingMacros };
}

it('tells which kinds of sources could not be read, and why', () => {
  expect([...unreadableSources(withSource('comment', 'read'))]).toEqual([]);
  for (const state of ['unreadable', 'scope-missing'] as const) {
    expect([...unreadableSources(withSource('comment', state))]).toEqual([['comment', state]]);
  }
});

it('tells whether other pages of the space were looked at', () => {
  expect(isSpaceChecked(null)).toBe(false);
  expect(isSpaceChecked(usageWith([]))).toBe(false);
  expect(isSpaceChecked(withSource('space', 'unreadable'))).toBe(true);
});
