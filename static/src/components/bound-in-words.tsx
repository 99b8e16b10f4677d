import type { AgeRule } from '../../../src/cleanup/selection';
import { useFormats } from '../formats';

/** "last updated before Jan 1, 2024, 12:00 AM GMT+1 (Europe/Berlin; in UTC 2023-12-31T23:00…)". */
export function BoundInWords({ rule }: { readonly rule: AgeRule }) {
  const formats = useFormats();
  return (
    <>
      {rule.basis === 'updated' ? 'last updated' : 'first uploaded'} before{' '}
      <strong>{formats.instantWithZone(rule.beforeMs)}</strong>{' '}
      <span className="subtle">
        ({formats.timeZone}; in UTC <code>{new Date(rule.beforeMs).toISOString()}</code>)
      </span>
    </>
  );
}
