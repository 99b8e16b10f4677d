/** Ways to break how a file is acted on, and what is told of it. */
import type { Mutation } from './mutation';

export const ACTING: readonly Mutation[] = [
  {
    name: 'nothing is checked again before it is acted on',
    file: 'src/batch/act-on-file.ts',
    find: "return because === null ? null : { kind: 'skipped', because };",
    replace: 'return null;',
  },
  {
    name: 'a 404 is taken for success',
    file: 'src/resolver/batch-actions.ts',
    find: "if (error instanceof NotFoundError) return 'not-found';",
    replace: "if (error instanceof NotFoundError) return 'done';",
  },
  {
    name: 'a lost answer is taken for success',
    file: 'src/resolver/batch-actions.ts',
    find: "if (error instanceof LostAnswerError || error instanceof UnreadableAnswerError) return 'lost';",
    replace:
      "if (error instanceof LostAnswerError || error instanceof UnreadableAnswerError) return 'done';",
  },
  {
    name: 'a trash or purge is tried again without settling the first try',
    file: 'src/batch/act-on-file.ts',
    find: 'const answer = await actions.act(approved.id, attempt);',
    replace:
      "let answer = await actions.act(approved.id, attempt);\n    if (answer === 'lost') answer = await actions.act(approved.id, attempt);",
  },
  {
    name: 'what was never tried is taken for our own work later',
    file: 'src/batch/act-on-file.ts',
    find: "return history === 'untouched' ? 'not-readable' : 'unknown';",
    replace: "return 'unknown';",
  },
  {
    name: 'files in doubt are called not reached',
    file: 'src/batch/run-batch.ts',
    find: "return isInDoubt ? { kind: 'failed', because: 'unknown' } : { kind: 'not-reached' };",
    replace: "return { kind: 'not-reached' };",
  },
  {
    name: 'gone is said though the page itself cannot be seen, or a file is still there',
    file: 'src/batch/act-on-file.ts',
    find: "return failed(answer === 'refused' ? 'refused' : 'not-permitted');",
    replace: "return { kind: 'already-gone' };",
  },
  {
    name: 'what the page shows is not read again before a batch',
    file: 'src/batch/run-batch.ts',
    find: 'return await actions.readUsage();',
    replace: 'return () => [];',
  },
  {
    name: 'comments are not read again when a run begins',
    file: 'src/run/run-driver.ts',
    find: 'let areCommentsChecked = false;',
    replace: 'let areCommentsChecked = true;',
  },
  {
    name: 'comments that cannot be read any more are taken for none',
    file: 'src/run/comment-check.ts',
    find: "if (unreadableSources(comments).has('comment') && wereAllRead) {",
    replace: "if (unreadableSources(comments).has('comment') && !wereAllRead && false) {",
  },
  {
    name: 'what a comment has come to use is acted on',
    file: 'src/run/comment-check.ts',
    find: 'files.filter((file) => usesOf(file).length > 0)',
    replace: 'files.filter(() => false)',
  },
  {
    name: 'an odd entry after a lost answer is said to be left alone',
    file: 'src/batch/act-on-file.ts',
    find: "if (seen.isUnreadable && history === 'answer-lost') return failed('unknown');",
    replace: '',
  },
  {
    name: 'gone is said while a page that was in the trash comes back',
    file: 'src/batch/act-on-file.ts',
    find: 'const isGone = (await actions.isContentReadable()) && (await actions.read(id)) === null;',
    replace: 'const isGone = await actions.isContentReadable();',
  },
  {
    name: 'usage that cannot be read is taken for none',
    file: 'src/resolver/batch-actions.ts',
    find: "throw new BatchInterruption('confluence-trouble', backoffMs(1, random()), { cause: error });",
    replace: 'return () => [];',
  },
  {
    name: 'a run goes on for hours where file after file fails',
    file: 'src/batch/batch-progress.ts',
    find: "this.endEarly('keeps-failing', null);",
    replace: '',
  },
];
