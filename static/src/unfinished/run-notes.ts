import type { Act } from '../../../src/cleanup/plan';
import { readChoice, writeChoice } from './choice-note';
import type { ChosenBefore } from './choice-note';
import { readNote, writeNote } from './unfinished-run';
import type { UnfinishedRun } from './unfinished-run';

/**
 * Where this browser keeps the notes of unfinished runs: one for each page and act, as a purge may
 * follow a run that was stopped half-way, whose rest is still to be offered.
 */
export type RunNotes = {
  /** @returns Whether it is kept: a browser may refuse an app in a frame its storage. */
  readonly keep: (contentId: string, run: UnfinishedRun) => boolean;
  readonly read: (contentId: string) => readonly UnfinishedRun[];
  readonly forget: (contentId: string, act: Act) => void;
  /** What was chosen and not approved; one for each page. */
  readonly choice: {
    readonly keep: (contentId: string, chosen: ChosenBefore) => void;
    readonly read: (contentId: string) => ChosenBefore | null;
    readonly forget: (contentId: string) => void;
  };
};

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ACTS: readonly Act[] = ['trash', 'purge'];

/**
 * @param open Asked each time, and inside a `try`: where storage is blocked, `window.localStorage`
 *   itself throws.
 * @param siteId Two sites can have pages with the same id, a sandbox and its original do.
 */
export function makeRunNotes(open: () => Box, siteId: string): RunNotes {
  const keyOf = (contentId: string, act: Act) => `unfinished-run/${siteId}/${contentId}/${act}`;
  return {
    keep: (contentId, run) =>
      attempt(() => {
        const box = open();
        const key = keyOf(contentId, run.act);
        // First, so that an older note does not stand in for one that finds no room.
        box.removeItem(key);
        box.setItem(key, writeNote(run));
        return true;
      }, false),
    read: (contentId) =>
      ACTS.flatMap((act) => {
        const text = attempt(() => open().getItem(keyOf(contentId, act)), null);
        const run = text === null ? null : readNote(text);
        return run?.act === act ? [run] : [];
      }),
    forget: (contentId, act) => {
      attempt(() => {
        open().removeItem(keyOf(contentId, act));
      }, undefined);
    },
    choice: makeChoiceNotes(open, siteId),
  };
}

function makeChoiceNotes(open: () => Box, siteId: string): RunNotes['choice'] {
  const keyOf = (contentId: string) => `choice/${siteId}/${contentId}`;
  return {
    keep: (contentId, chosen) => {
      attempt(() => {
        open().setItem(keyOf(contentId), writeChoice(chosen));
      }, undefined);
    },
    read: (contentId) => {
      const text = attempt(() => open().getItem(keyOf(contentId)), null);
      return text === null ? null : readChoice(text);
    },
    forget: (contentId) => {
      attempt(() => {
        open().removeItem(keyOf(contentId));
      }, undefined);
    },
  };
}

function attempt<Value>(use: () => Value, otherwise: Value): Value {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
