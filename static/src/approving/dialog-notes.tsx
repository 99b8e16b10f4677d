import type { Act } from '../../../src/cleanup/plan';
import { useTranslate } from '../language/translate';
import { SafetyNotes } from './warnings/safety-notes';

type Props = { readonly act: Act; readonly isSpaceChecked: boolean };

/** What is good to know before a run: folded, unless it can never be undone. */
export function DialogNotes({ act, isSpaceChecked }: Props) {
  const { text } = useTranslate();
  return (
    <details className="dialog-notes" open={act === 'purge'}>
      <summary>{text('approval.more')}</summary>
      {act === 'trash' && <p>{text('trash-dialog.how')}</p>}
      <SafetyNotes act={act} isSpaceChecked={isSpaceChecked} />
    </details>
  );
}
