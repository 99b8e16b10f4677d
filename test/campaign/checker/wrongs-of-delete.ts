import type { ApprovedFile, Plan } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { isWellFormed } from './exchanges';
import type { Seen } from './exchanges';
import type { PageSeen } from './page-seen';

type Grounds = {
  readonly plan: Plan;
  readonly approved: ApprovedFile;
  readonly contentId: string;
  readonly page: PageSeen;
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
    ...(plan.rules === null ? [] : wrongsByRules(seen, plan.rules, approved, plan, page)),
  ];
}

function wrongsByRules(
  seen: Seen,
  { age: { basis, beforeMs }, includeInUse }: Rules,
  { mayBeInUse }: ApprovedFile,
  { commentCheck }: Plan,
  page: PageSeen,
): readonly string[] {
  const date = basis === 'updated' ? seen.version?.createdAt : seen.createdAt;
  const isOlder = typeof date === 'string' && Date.parse(date) < beforeMs;
  const tooNew = isOlder ? [] : ['a DELETE of a file that is not older'];
  if (includeInUse && mayBeInUse) return tooNew;
  const mustKnowComments = commentCheck?.wereAllRead !== false;
  const title = String(seen.title);
  const wrongs: readonly (readonly [boolean, string])[] = [
    [!page.isTextKnown, 'a DELETE without a look at what the page shows'],
    [page.showsInText(title), 'a DELETE of a file that the page was seen to show'],
    [mustKnowComments && !page.areCommentsKnown, 'a DELETE without a look at the comments'],
    [page.showsInComment(title), 'a DELETE of a file that a comment was seen to show'],
  ];
  return [...tooNew, ...wrongs.flatMap(([isWrong, what]) => (isWrong ? [what] : []))];
}
