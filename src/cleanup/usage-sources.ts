import type { ContentUsage, UsageSource } from './usage';

/** What was known, and what other sources add to it. */
export function withSources(
  { sources, listingMacros }: ContentUsage,
  added: ContentUsage,
): ContentUsage {
  return {
    sources: [...sources, ...added.sources],
    listingMacros: [...new Set([...listingMacros, ...added.listingMacros])],
  };
}

/** The kinds of sources of which something could not be read, and how each came to that. */
export function unreadableSources({
  sources,
}: ContentUsage): ReadonlyMap<UsageSource['kind'], 'unreadable' | 'scope-missing'> {
  return new Map(
    sources.flatMap(({ source: { kind }, state }) =>
      state === 'unreadable' || state === 'scope-missing' ? [[kind, state] as const] : [],
    ),
  );
}

/** Whether other pages of the space were looked at, as far as they could be read. */
export function isSpaceChecked(content: ContentUsage | null): boolean {
  return content?.sources.some(({ source }) => source.kind === 'space') ?? false;
}
