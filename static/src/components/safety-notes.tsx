import type { Act } from '../../../src/cleanup/plan';
import { useTranslate } from '../translate';

/** What a person should know before a run. */
export function SafetyNotes({ act }: { readonly act: Act }) {
  const { text } = useTranslate();
  return (
    <ul className="notes">
      <li>{text(`safety.export.${act}`)}</li>
      <li>{text('safety.other-pages')}</li>
      <li>{text(`safety.finality.${act}`)}</li>
    </ul>
  );
}
