import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { realClock } from '../../../src/clock';
import type { CleanupCalls } from '../../../src/contract';
import { askUntilAnswered } from '../../../src/run/reading/ask-function';
import { NOBODY } from './people';
import type { People } from './people';

/** As many as Confluence names at once. */
const AT_ONCE = 250;

/** The people of all lists. No list waits for them: they come when they come. */
export function useNamedPeople(calls: CleanupCalls): People {
  const [names, setNames] = useState(NOBODY);
  const asked = useRef(new Set<string>());
  const cancel = useRef<AbortController | null>(null);
  useEffect(() => () => cancel.current?.abort(), []);

  const nameAuthorsOf = useCallback(
    (attachments: readonly Attachment[]) => {
      cancel.current ??= new AbortController();
      const { signal } = cancel.current;
      const ids = new Set(attachments.flatMap(({ authorId }) => authorId ?? []));
      const unknown = [...ids].filter((id) => !asked.current.has(id));
      const ask = async () => {
        for (let start = 0; start < unknown.length; start += AT_ONCE) {
          const accountIds = unknown.slice(start, start + AT_ONCE);
          const asking = { wait: realClock.wait, signal };
          const reply = await askUntilAnswered(() => calls.namePeople({ accountIds }), asking);
          if (signal.aborted || reply?.ok !== true) return;
          for (const id of accountIds) asked.current.add(id);
          const found = reply.value.map(({ accountId, name }) => [accountId, name] as const);
          setNames((before) => new Map([...before, ...found]));
        }
      };
      void ask();
    },
    [calls],
  );
  return useMemo(() => ({ names, nameAuthorsOf }), [names, nameAuthorsOf]);
}
