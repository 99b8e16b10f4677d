import type { ApprovedFile, Plan } from '../../src/cleanup/plan';
import type { Rules } from '../../src/cleanup/selection';
import { isWellFormed } from './exchanges';
import type { Seen } from './exchanges';

type Grounds = {
  readonly plan: Plan;
  readonly approved: ApprovedFile;
  readonly contentId: string;
  /** What the page was last seen to show; `null` before the run has looked. */
  readonly page: string | null;
};

/** Why a `DELETE` of a file that was read so is not covered by what was approved. */
export function wrongsOfDelete(
  seen: Seen,
  { plan, approved, contentId, page }: Grounds,
): readonly string[] {
  const wanted = plan.act === 'purge' ? 'trashed' : 'current';
  const wrongs: readonly (readonly [boolean, string])[] = [
    [!isWellFormed(seen), 'a DELETE of a file with an odd entry'],
    [seen.status !== wanted, `a DELETE of a file last read as not ${wanted}`],
    [seen.pageId !== contentId, 'a DELETE of another page’s file'],
    [
      (seen.version?.number ?? null) !== approved.versionNumber,
      'a DELETE of another version than the approved one',
    ],
    [plan.rules === null && plan.act === 'trash', 'a trash without a rule'],
  ];
  return [
    ...wrongs.flatMap(([isWrong, what]) => (isWrong ? [what] : [])),
    ...(plan.rules === null ? [] : wrongsByRules(seen, plan.rules, approved, page)),
  ];
}

function wrongsByRules(
  seen: Seen,
  { age: { basis, beforeMs }, includeInUse }: Rules,
  { mayBeInUse }: ApprovedFile,
  page: string | null,
): readonly string[] {
  const date = basis === 'updated' ? seen.version?.createdAt : seen.createdAt;
  const isOlder = typeof date === 'string' && Date.parse(date) < beforeMs;
  const tooNew = isOlder ? [] : ['a DELETE of a file that is not older'];
  if (includeInUse && mayBeInUse) return tooNew;
  if (page === null) return [...tooNew, 'a DELETE without a look at what the page shows'];
  const isShown = page.includes(String(seen.title));
  return [...tooNew, ...(isShown ? ['a DELETE of a file that the page was seen to show'] : [])];
}
