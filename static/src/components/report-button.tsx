import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { fetchReportCode } from '../report-download';
import { useTranslate } from '../translate';

type Props = { readonly label: string; readonly onDownload: () => Promise<void> };

/** Saves the report; says so where its code could not be fetched. */
export function ReportButton({ label, onDownload }: Props) {
  const { text } = useTranslate();
  const [isFailed, setIsFailed] = useState(false);
  // Whether it comes is asked again by the click.
  const prepare = () => void fetchReportCode().catch(() => undefined);
  return (
    <>
      <Button
        appearance="subtle"
        onMouseEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          setIsFailed(false);
          onDownload().catch(() => {
            setIsFailed(true);
          });
        }}
      >
        {label}
      </Button>
      {isFailed && (
        <span role="alert" className="hint-error">
          {text('report.failed')}
        </span>
      )}
    </>
  );
}
