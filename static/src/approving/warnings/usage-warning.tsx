import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import type {
  Attachment,
  ContentKind,
  ListedStatus,
} from '../../../../src/cleanup/attachments/attachment';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import { useTranslate } from '../../language/translate';
import { breaksOf } from '../../choosing/uses/usage-counts';

type Props = {
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  /** That go, or would. */
  readonly files: readonly Attachment[];
  readonly lookup: UsageLookup;
};

/** What would break, by kind, where that is known; and where it is not, that it is not. */
export function UsageWarning({ contentKind, status, files, lookup }: Props) {
  const { text } = useTranslate();
  const breaks = useMemo(() => breaksOf(files, lookup), [files, lookup]);
  const isUnknown = lookup === 'unknown' && files.length > 0;
  if (!isUnknown && breaks.files === 0) return null;
  const kinds = (['images', 'links', 'comments', 'pages'] as const)
    .filter((kind) => breaks[kind] > 0)
    .map((kind) => text(`usage.breaks.${kind}`, { contentKind, count: breaks[kind] }));
  return (
    <SectionMessage appearance="warning">
      <p role="status">
        {isUnknown
          ? text('usage.unknown-included', { contentKind, files: files.length })
          : [text(`usage.breaks.${status}`, breaks), ...(status === 'current' ? kinds : [])].join(
              ' ',
            )}
      </p>
    </SectionMessage>
  );
}
