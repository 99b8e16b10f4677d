/**
 * `npm run campaign:mutations`: breaks the engine on purpose, one way at a time, and shows that the
 * campaign notices. A campaign that cannot fail would prove nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Mutation = {
  readonly name: string;
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly find: string;
  readonly replace: string;
};

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'nothing is checked again before it is acted on',
    file: 'src/batch/act-on-file.ts',
    find: "return because === null ? null : { kind: 'skipped', because };",
    replace: 'return null;',
  },
  {
    name: 'a file that has moved to another page is not noticed',
    file: 'src/cleanup/plan.ts',
    find: "if (seen.contentId !== contentId) return 'not-on-this-page';",
    replace: '',
  },
  {
    name: 'a new version is not noticed',
    file: 'src/cleanup/plan.ts',
    find: "if (seen.versionNumber !== approved.versionNumber) return 'changed';",
    replace: '',
  },
  {
    name: 'what is not in the trash is purged',
    file: 'src/cleanup/plan.ts',
    find: 'if (seen.status !== statusFor(act)) return statusReason(seen, act);',
    replace: '',
  },
  {
    name: 'a file updated exactly at the cutoff counts as older',
    file: 'src/cleanup/selection.ts',
    find: "return age < rule.beforeMs ? [] : ['not-older'];",
    replace: "return age <= rule.beforeMs ? [] : ['not-older'];",
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
    name: 'a DELETE is repeated after a 5xx',
    file: 'src/confluence/retry-policy.ts',
    find: "return method !== 'DELETE' && (httpStatus",
    replace: "return method !== 'PUT' && (httpStatus",
  },
  {
    name: 'a DELETE that a limit turned away is sent again without another read',
    file: 'src/confluence/paced-request.ts',
    find: "if (method === 'DELETE') throw new LookAgainError(`${what} was turned away.`, httpStatus);",
    replace: '',
  },
  {
    name: 'a DELETE is sent however long ago its file was read',
    file: 'src/confluence/paced-request.ts',
    find: 'startedAtMs - look.readAtMs > freshForMs(pacer.pace)',
    replace: 'startedAtMs < look.readAtMs',
  },
  {
    name: 'what was never tried is taken for our own work later',
    file: 'src/batch/act-on-file.ts',
    find: "return history === 'untouched' ? 'not-readable' : 'unknown';",
    replace: "return 'unknown';",
  },
  {
    name: 'an outcome is counted twice',
    file: 'src/run/run-state.ts',
    find: 'counts[column]++;',
    replace: 'counts[column] += 2;',
  },
  {
    name: 'a failed result page is taken for the end of the list',
    file: 'src/run/read-list.ts',
    find: "return { kind: 'failed', because: reply.error.code };",
    replace: 'break;',
  },
  {
    name: 'the list ends at its first result page',
    file: 'src/confluence/attachment-wire.ts',
    find: 'nextCursor: next === null ? null : cursorOf(next, what),',
    replace: 'nextCursor: null,',
  },
  {
    name: 'files of a lost invocation are called untouched',
    file: 'src/run/waiting-line.ts',
    find: '.filter(({ mayBeDone }) => mayBeDone)',
    replace: '.filter(() => false)',
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
    name: 'what is put to use since is trashed all the same',
    file: 'src/cleanup/plan.ts',
    find: 'const decision = decide(seen, { ...rules, includeInUse }, statusFor(act), usage);',
    replace: 'const decision = decide(seen, rules, statusFor(act), () => []);',
  },
  {
    name: 'what is put to use since goes where files in use are included',
    file: 'src/cleanup/plan.ts',
    find: 'const includeInUse = rules.includeInUse && approved.mayBeInUse;',
    replace: 'const { includeInUse } = rules;',
  },
  {
    name: 'what the page shows is not read again before a batch',
    file: 'src/batch/run-batch.ts',
    find: 'return await actions.readUsage();',
    replace: 'return () => [];',
  },
  {
    name: 'usage that cannot be read is taken for none',
    file: 'src/resolver/batch-actions.ts',
    find: "throw new BatchInterruption('confluence-trouble', backoffMs(1, random()), { cause: error });",
    replace: 'return () => [];',
  },
];

const ROOT = path.resolve(__dirname, '../..');
const PARTS = ['src', 'local', 'test/campaign', 'test/support', 'manifest.yml', 'tsconfig.json'];
const SCHEDULES = '4000';
const TIMEOUT_MS = 300_000;

function isCaught({ name, file, find, replace }: Mutation): boolean {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutant-'));
  try {
    for (const part of PARTS) {
      cpSync(path.join(ROOT, part), path.join(copy, part), {
        recursive: true,
        // The tests' own browser, where there is one.
        filter: (source) => path.basename(source) !== 'node_modules',
      });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const code = readFileSync(path.join(copy, file), 'utf8');
    if (code.split(find).length !== 2) throw new Error(`"${name}" does not fit ${file} any more.`);
    writeFileSync(
      path.join(copy, file),
      code.replace(find, () => replace),
    );
    const { status, stdout } = spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), 'test/campaign/run.ts', '--schedules', SCHEDULES],
      { cwd: copy, timeout: TIMEOUT_MS, encoding: 'utf8' },
    );
    // Without an exit code it did not come to an end, which is noticed as well; with one, what was
    // noticed must be a violation, and not that the mutant cannot even start.
    return status === null || /violations [1-9]/.test(stdout);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

let missed = 0;
for (const mutation of MUTATIONS) {
  const caught = isCaught(mutation);
  if (!caught) missed += 1;
  console.log(`${caught ? 'caught' : 'MISSED'}  ${mutation.name}`);
}
console.log(`${String(MUTATIONS.length - missed)} of ${String(MUTATIONS.length)} caught`);
process.exitCode = missed === 0 ? 0 : 1;
