import type { Act } from '../../../src/cleanup/plan';

/** What a person should know before a run. */
export function SafetyNotes({ act }: { readonly act: Act }) {
  return (
    <ul className="notes">
      <li>
        To keep a copy, export the space first: it is the safe way to have these files elsewhere.
        {act === 'purge' && ' What is in the trash may be missing there: restore it before.'}
      </li>
      <li>
        Other pages that use these files are not looked at. Pictures and links there would break.
      </li>
      <li>
        Files in the trash can be restored by hand; permanent deletion cannot be undone and needs
        the permission of a space admin.
      </li>
    </ul>
  );
}
