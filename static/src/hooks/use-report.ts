import type { Content } from '../../../src/contract';
import { useFormats } from '../formats';
import { usePlatform } from '../platform';
import type { DownloadReport } from '../report-download';
import type { AfterChoosing } from '../screens/after-choosing';
import { useTranslate } from '../translate';
import type { PeopleNames } from './use-people';

/** How to download a report on the content; `null` until its code has come. */
export function useReport(
  content: Content,
  people: PeopleNames,
  { part }: AfterChoosing,
): DownloadReport | null {
  const { accountId, siteUrl } = usePlatform();
  const formats = useFormats();
  const translate = useTranslate();
  if (part === null) return null;
  return (topic) => {
    const reader = { formats, translate, people, siteUrl, nowMs: Date.now() };
    part.downloadReport({ ...topic, content, accountId }, reader);
  };
}
