import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AgeRule } from '../../../src/cleanup/choosing/selection';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';
import { boundOf } from '../language/words';
import { ActDialog } from './act-dialog';
import { DialogNotes } from './dialog-notes';

type Props = {
  readonly count: number;
  readonly sizeBytes: number;
  /** `null`: what the run before has moved to the trash. */
  readonly rule: AgeRule | null;
  /** Files that were moved to the trash but are not in the list of it. */
  readonly notListedCount: number;
  /** What was chosen, once more. */
  readonly approved: ReactNode;
  /** What can never be shown on the page again. */
  readonly warning?: ReactNode;
  /** What Confluence denies, said where the number is asked for. */
  readonly denial?: ReactNode;
  readonly isDenied?: boolean;
  /** What is to be expected of the run. */
  readonly forecast: ReactNode;
  readonly isSpaceChecked: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** The only step that cannot be undone, and so the only one that asks for typing. */
export function PurgeDialog(props: Props) {
  const { count, sizeBytes, rule, notListedCount, approved, warning } = props;
  const { forecast, denial, isDenied = false, isSpaceChecked, onConfirm, onCancel } = props;
  const formats = useFormats();
  const { text, rich } = useTranslate();
  const [typed, setTyped] = useState('');
  const what = { count, size: formats.size(sizeBytes) };
  const isConfirmed = [String(count), formats.count(count)].includes(typed.trim());
  return (
    <ActDialog
      act="purge"
      {...{ count, onCancel }}
      onConfirm={isConfirmed && !isDenied ? onConfirm : null}
    >
      <p>
        {rule === null
          ? rich('purge-dialog.explanation-of-run', what)
          : rich('purge-dialog.explanation', { ...what, ...boundOf(rule, formats) })}
      </p>
      {approved}
      {warning}
      {forecast}
      <DialogNotes act="purge" isSpaceChecked={isSpaceChecked} />
      {notListedCount > 0 && (
        <SectionMessage appearance="information">
          <p>{text('purge-dialog.not-listed', { count: notListedCount })}</p>
        </SectionMessage>
      )}
      {denial}
      <label className="label confirm-label" htmlFor="confirm-count">
        {text('purge-dialog.type-count', { count: String(count) })}
      </label>
      <Textfield
        id="confirm-count"
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        isDisabled={isDenied}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
    </ActDialog>
  );
}
