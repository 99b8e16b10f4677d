import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AgeRule } from '../../../src/cleanup/choosing/selection';
import { useFormats } from '../language/formats';
import { useTranslate } from '../language/translate';
import { boundOf } from '../language/words';
import { ActDialog } from './act-dialog';

type Props = {
  readonly count: number;
  readonly sizeBytes: number;
  /** `null`: what the run before has moved to the trash. */
  readonly rule: AgeRule | null;
  /** Confluence denies it, as the children say. */
  readonly isDenied?: boolean;
  /** What was chosen once more, what would break, and what is to be expected. */
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** The only step that cannot be undone, and so the only one that asks for typing. */
export function PurgeDialog(props: Props) {
  const { count, sizeBytes, rule, isDenied = false, children, onConfirm, onCancel } = props;
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
      {children}
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
