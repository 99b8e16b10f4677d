import Button from '@atlaskit/button/default/button';
import { useEffect, useState } from 'react';
import { isReportKept, readReport } from '../unfinished/kept-report';
import type { ReportPlace } from '../unfinished/kept-report';
import type { DownloadReport } from '../report/report-download';
import { useTranslate } from '../language/translate';

type Props = ReportPlace & { readonly onDownload: DownloadReport };

/** The report of what a closed window had done; nothing, where this browser keeps none. */
export function KeptReportButton({ siteId, contentId, act, startedAt, onDownload }: Props) {
  const { text } = useTranslate();
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    isReportKept({ siteId, contentId, act, startedAt }).then(setIsKept, () => undefined);
  }, [siteId, contentId, act, startedAt]);
  if (!isKept) return null;
  const download = async () => {
    const topic = await readReport({ siteId, contentId, act, startedAt });
    if (topic === null) setIsKept(false);
    else onDownload(topic);
  };
  return (
    <Button
      appearance="subtle"
      onClick={() => {
        void download();
      }}
    >
      {text('report.download')}
    </Button>
  );
}
