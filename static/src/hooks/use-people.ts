import { useEffect, useMemo, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachment';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { askUntilAnswered } from '../../../src/run/ask-function';

/** Names by account id; who is missing is not known to Confluence, or not yet to us. */
export type PeopleNames = ReadonlyMap<string, string>;

/** As many as Confluence names at once. */
const AT_ONCE = 250;
const NOBODY: PeopleNames = new Map();

/** The names of those who made the files. The list does not wait for them: they come when they come. */
export function usePeople(calls: CleanupCalls, attachments: readonly Attachment[]): PeopleNames {
  const [names, setNames] = useState(NOBODY);
  const ids = useMemo(
    () => [...new Set(attachments.flatMap(({ authorId }) => authorId ?? []))],
    [attachments],
  );

  useEffect(() => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const read = async () => {
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        const accountIds = ids.slice(start, start + AT_ONCE);
        const asking = { wait: realClock.wait, signal };
        const reply = await askUntilAnswered(() => calls.namePeople({ accountIds }), asking);
        if (signal.aborted || reply?.ok !== true) return;
        const found = reply.value.map(({ accountId, name }) => [accountId, name] as const);
        setNames((before) => new Map([...before, ...found]));
      }
    };
    void read();
    return () => {
      cancel.abort();
    };
  }, [calls, ids]);

  return names;
}
