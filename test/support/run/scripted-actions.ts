/** Dealings with Confluence that go as a script says, and tell in which order they came. */
import type { ActAnswer, FileActions } from '../../../src/batch/act-on-file';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';

type Read = Attachment | 'unreadable' | null;

export type Script = {
  /** What is read, one after the other. */
  readonly reads: readonly Read[];
  /** What is answered to each act; an error is thrown. */
  readonly answers?: readonly ActAnswer[];
  readonly contentIsReadable?: boolean;
};

/** Fails a test that asks for more than its script holds. */
export function scriptedActions({ reads, answers = [], contentIsReadable = true }: Script) {
  const log: string[] = [];
  const left = { reads: [...reads], answers: [...answers] };
  const next = <Value>(values: Value[], what: string): Value => {
    log.push(what);
    if (values.length === 0) throw new Error(`Nothing more was expected: ${log.join(', ')}.`);
    return values.splice(0, 1)[0] as Value;
  };
  const actions: FileActions = {
    read: (id) => Promise.resolve(next(left.reads, `read ${id}`)),
    act: (id, attempt) => {
      const what = attempt === 1 ? `act ${id}` : `act ${id} ${String(attempt)}`;
      return Promise.resolve(next(left.answers, what));
    },
    isContentReadable: () => {
      log.push('content');
      return Promise.resolve(contentIsReadable);
    },
    waitToRetry: (attempt) => {
      log.push(`wait ${String(attempt)}`);
      return Promise.resolve();
    },
  };
  return { actions, log };
}
