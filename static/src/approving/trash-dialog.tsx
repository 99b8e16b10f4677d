import type { ReactNode } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import type { AgeRule } from '../../../src/cleanup/choosing/selection';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';
import { boundOf } from '../language/words';
import { ActDialog } from './act-dialog';

type Props = {
  readonly contentKind: ContentKind;
  readonly count: number;
  readonly sizeBytes: number;
  readonly rule: AgeRule;
  /** What was chosen once more, what would break, and what is to be expected. */
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function TrashDialog(props: Props) {
  const { contentKind, count, sizeBytes, rule, children, onConfirm, onCancel } = props;
  const formats = useFormats();
  const { rich } = useTranslate();
  const what = { count, size: formats.size(sizeBytes), contentKind };
  return (
    <ActDialog act="trash" {...{ count, onConfirm, onCancel }}>
      <p>{rich('trash-dialog.explanation', { ...what, ...boundOf(rule, formats) })}</p>
      {children}
    </ActDialog>
  );
}
