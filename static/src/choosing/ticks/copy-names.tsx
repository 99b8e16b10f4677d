import { useState } from 'react';
import type { Attachment } from '../../../../src/cleanup/attachments/attachment';
import { useTranslate } from '../../language/translate';

type Copied = { readonly files: readonly Attachment[]; readonly isDone: boolean };

/** Puts the names of the files on the clipboard, one a line. */
export function CopyNames({ files }: { readonly files: readonly Attachment[] }) {
  const { text } = useTranslate();
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = () => {
    setCopied({ files, isDone: copyText(files.map(({ title }) => title).join('\n')) });
  };
  return (
    <>
      <button type="button" className="text-link" disabled={files.length === 0} onClick={copy}>
        {text('choose.copy-names')}
      </button>
      <span role="status" className="subtle">
        {/* Not beside another selection than the one that was copied. */}
        {copied?.files === files &&
          (copied.isDone
            ? text('choose.copied', { count: files.length })
            : text('choose.not-copied'))}
      </span>
    </>
  );
}

/** As a selection: the Clipboard API needs a permission that a frame is not given. */
function copyText(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies in a frame
  const isDone = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}
