/** What stands in the cells of a table of files. */
import AudioIcon from '@atlaskit/icon/core/audio';
import DownloadIcon from '@atlaskit/icon/core/download';
import FileIcon from '@atlaskit/icon/core/file';
import ArchiveIcon from '@atlaskit/icon/core/archive-box';
import ImageIcon from '@atlaskit/icon/core/image';
import DiagramIcon from '@atlaskit/icon/core/data-flow';
import PageIcon from '@atlaskit/icon/core/page';
import VideoIcon from '@atlaskit/icon/core/video';
import Lozenge from '@atlaskit/lozenge';
import { attachmentPath, downloadPath } from '../../platform/attachment-path';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { fileKind } from '../../../../src/cleanup/attachments/file-kind';
import type { FileKind } from '../../../../src/cleanup/attachments/file-kind';
import type { ReadInstant } from '../../../../src/cleanup/attachments/instant';
import type { KeepReason, Mark } from '../../../../src/cleanup/choosing/selection';
import type { UsageLookup } from '../../../../src/cleanup/usage';
import { useFormats } from '../../language/formats';
import type { Look } from '../preview/use-file-preview';
import type { RowStop } from './use-row-stop';
import { usePlatform } from '../../platform/platform';
import { useTranslate } from '../../language/translate';
import { Uses } from '../uses/uses';

const ICONS: Readonly<Record<FileKind, typeof FileIcon>> = {
  image: ImageIcon,
  video: VideoIcon,
  audio: AudioIcon,
  document: PageIcon,
  diagram: DiagramIcon,
  archive: ArchiveIcon,
  other: FileIcon,
};

type NameProps = {
  readonly attachment: Attachment;
  readonly marks: readonly Mark[];
  /** `null`: something else of the row takes the focus, and Enter there opens the file. */
  readonly stop: RowStop | null;
  /** `null`: a list of what became of files, which is no place to look at them. */
  readonly look: Look | null;
};

/** The name leads to the file in Confluence, the button beside it to the bytes. */
export function FileName({ attachment, marks, stop, look }: NameProps) {
  const { text } = useTranslate();
  const { open } = usePlatform();
  const kind = fileKind(attachment);
  const Icon = ICONS[kind];
  const path = attachmentPath(attachment);
  return (
    <>
      <span className="file-icon">
        <Icon label={text(`filter.kind.${kind}`)} color="var(--ds-icon-subtle)" />
      </span>
      <button
        type="button"
        className="file-name"
        tabIndex={-1}
        {...stop}
        onKeyDown={(event) => {
          stop?.onKeyDown(event);
          look?.onKey(attachment, event);
        }}
        onMouseEnter={({ currentTarget }) => {
          look?.onPoint(attachment, currentTarget);
        }}
        onMouseLeave={look?.onLeave}
        dir="auto"
        aria-disabled={path === null}
        onClick={() => {
          if (path !== null) open(path);
        }}
      >
        {attachment.title}
      </button>
      {look !== null && <DownloadButton attachment={attachment} />}
      {marks.map((mark) => (
        <span key={mark} className="mark">
          <Lozenge appearance="moved">{text(`table.mark.${mark}`)}</Lozenge>
        </span>
      ))}
    </>
  );
}

function DownloadButton({ attachment }: { readonly attachment: Attachment }) {
  const { text } = useTranslate();
  const { open } = usePlatform();
  const path = downloadPath(attachment);
  if (path === null) return null;
  const label = text('file.download', { name: attachment.title });
  return (
    <button
      type="button"
      className="file-download"
      // Shift+Enter in its row does the same; one more stop in each row would be thousands.
      tabIndex={-1}
      title={label}
      onClick={() => {
        open(path);
      }}
    >
      <DownloadIcon label={label} size="small" />
    </button>
  );
}

/** Beside the number, a bar that makes the big ones stand out. */
export function FileSize({
  sizeBytes,
  largestBytes,
}: {
  readonly sizeBytes: number | null;
  readonly largestBytes: number;
}) {
  const formats = useFormats();
  if (sizeBytes === null) return '–';
  // By the root: among files of a few hundred MB, one of 1 MB would have no bar at all.
  const share = Math.sqrt(sizeBytes / Math.max(1, largestBytes));
  return (
    <>
      <span
        className="size-bar"
        aria-hidden
        style={{ width: `${String(Math.round(share * 28))}px` }}
      />
      {formats.size(sizeBytes)}
    </>
  );
}

/** To the minute, as people read dates; to the millisecond in UTC for whoever points at it. */
export function FileInstant({ instant }: { readonly instant: ReadInstant }) {
  const formats = useFormats();
  const { text } = useTranslate();
  if (typeof instant !== 'number') return <span>{text(`table.date.${instant}`)}</span>;
  return <span title={new Date(instant).toISOString()}>{formats.instant(instant)}</span>;
}

type ReasonProps = {
  readonly attachment: Attachment;
  readonly reasons: readonly KeepReason[];
  readonly usage: UsageLookup;
};

/** Why a file is kept: every reason, and of what is in use, how. */
export function KeepReasons({ attachment, reasons, usage }: ReasonProps) {
  const { text } = useTranslate();
  return (
    <span className="reasons">
      {reasons.map((reason) => (
        <span key={reason}>
          {text(`keep.${reason}`)}
          {reason === 'in-use' && usage !== 'unknown' && <Uses uses={usage(attachment)} />}
        </span>
      ))}
    </span>
  );
}
