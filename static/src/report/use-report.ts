import type { Content } from '../../../src/contract';
import { useFormats } from '../language/formats';
import { usePlatform } from '../platform/platform';
import type { DownloadReport } from './report-download';
import type { AfterChoosing } from '../after-choosing';
import { useTranslate } from '../language/translate';
import { usePeople } from '../reading/people';

/** How to download a report on the content; `null` until its code has come. */
export function useReport(content: Content, { part }: AfterChoosing): DownloadReport | null {
  const { accountId, siteUrl } = usePlatform();
  const { names: people } = usePeople();
  const formats = useFormats();
  const translate = useTranslate();
  if (part === null) return null;
  return (topic) => {
    const reader = { formats, translate, people, siteUrl, nowMs: Date.now() };
    part.downloadReport({ ...topic, content, accountId }, reader);
  };
}
