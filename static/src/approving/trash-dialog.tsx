import type { ReactNode } from 'react';
import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import type { AgeRule } from '../../../src/cleanup/choosing/selection';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';
import { boundOf } from '../language/words';
import { ActDialog } from './act-dialog';
import { DialogNotes } from './dialog-notes';

type Props = {
  readonly contentKind: ContentKind;
  readonly count: number;
  readonly sizeBytes: number;
  readonly rule: AgeRule;
  /** What was chosen, once more. */
  readonly approved: ReactNode;
  /** What would break. */
  readonly warning: ReactNode;
  /** What is to be expected of the run. */
  readonly forecast: ReactNode;
  readonly isSpaceChecked: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function TrashDialog(props: Props) {
  const { contentKind, count, sizeBytes, rule, approved, warning } = props;
  const { forecast, isSpaceChecked, onConfirm, onCancel } = props;
  const formats = useFormats();
  const { rich } = useTranslate();
  const what = { count, size: formats.size(sizeBytes), contentKind };
  return (
    <ActDialog act="trash" {...{ count, onConfirm, onCancel }}>
      <p>{rich('trash-dialog.explanation', { ...what, ...boundOf(rule, formats) })}</p>
      {approved}
      {warning}
      {forecast}
      <DialogNotes act="trash" isSpaceChecked={isSpaceChecked} />
    </ActDialog>
  );
}
