import type {
  ContentUsage,
  FoundUse,
  Reference,
  SourceReading,
  Use,
} from '../../../src/cleanup/usage';

export const inText = (use: Use): FoundUse => ({ use, source: { kind: 'text' } });
export const inComment = (use: Use): FoundUse => ({ use, source: { kind: 'comment' } });
export const onOtherPage = (use: Use): FoundUse => ({
  use,
  source: { kind: 'other-page', content: { id: '9', kind: 'page', title: 'Onboarding' } },
});
export const inDraft = (use: Use): FoundUse => ({ use, source: { kind: 'draft' } });

/** Of a content with text, without a draft, whose properties could be read. */
export function usageWith(
  references: readonly Reference[],
  parts: { readonly draft?: Partial<SourceReading>; readonly listingMacros?: string[] } = {},
): ContentUsage {
  return {
    sources: [
      { source: { kind: 'text' }, state: 'read', references },
      { source: { kind: 'header-image' }, state: 'read', references: [] },
      { source: { kind: 'draft' }, state: 'none', references: [], ...parts.draft },
    ],
    listingMacros: parts.listingMacros ?? [],
  };
}
