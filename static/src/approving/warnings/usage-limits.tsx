import type { ContentKind, ListedStatus } from '../../../../src/cleanup/attachments/attachment';
import type { ContentUsage } from '../../../../src/cleanup/usage';
import { unreadableSources } from '../../../../src/cleanup/usage-sources';
import { useTranslate } from '../../language/translate';

type Props = {
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  readonly content: ContentUsage;
};

/** What no single file tells: galleries, and what could not be looked at. */
export function UsageLimits({ contentKind, status, content }: Props) {
  const { text } = useTranslate();
  const { listingMacros } = content;
  const unreadable = unreadableSources(content);
  const comments = unreadable.get('comment');
  const sentences = [
    // What is in the trash is in no gallery any more.
    ...(listingMacros.length > 0 && status === 'current'
      ? [text('usage.listing', { contentKind })]
      : []),
    ...(unreadable.has('draft') ? [text('usage.draft-unreadable')] : []),
    ...(unreadable.has('header-image') ? [text('usage.header-unreadable')] : []),
    ...(unreadable.has('space') ? [text('usage.space-unreadable')] : []),
    ...(comments === undefined ? [] : [text(`usage.comments-${comments}`)]),
  ];
  return sentences.length === 0 ? null : <p className="subtle">{sentences.join(' ')}</p>;
}
