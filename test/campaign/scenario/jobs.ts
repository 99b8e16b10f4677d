/** What the people of a scenario set out to do. */
import { judge } from '../../../src/cleanup/choosing/judgement';
import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import { planOf, planToPurge, purgeable } from '../../../src/cleanup/plan';
import type { Plan } from '../../../src/cleanup/plan';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import type { Usage } from '../../../src/cleanup/usage';
import { doneBy } from '../../../src/run/run-state';
import type { RunState } from '../../../src/run/run-state';
import type { BrowserSession } from './browser-session';
import { olderOnPage, shownOnPage } from '../generated/generated-world';
import type { TroubledSite } from './troubled-site';
import type { Checker } from '../checker/checker';

/** Trashes what is older, and purges that, as far as the troubles let it. */
export async function troubledJob(session: BrowserSession, rules: Rules, purgesToo: boolean) {
  const files = await session.list('current');
  const usage = await session.usage();
  if (files === null || usage === null) return;
  const trashed = await session.run(planToTrash(files, usage, rules));
  if (trashed === null || !purgesToo) return;
  const trash = await session.list('trashed');
  if (trash !== null) await session.run(planToPurgeOf(doneBy(trashed, files), trash));
}

/** The faults have stopped, and somebody opens the app again: the job must end well. */
export async function finalJob(
  session: BrowserSession,
  site: TroubledSite,
  rules: Rules,
  checker: Checker,
) {
  const usage = await session.usage();
  if (!usage?.content) {
    checker.object('the usage', 'is not known though all is well');
    return;
  }
  const files = await session.list('current');
  const shown = shownOnPage(site.store, site);
  const trashed = await finish(session, checker, files, (listed) => {
    const plan = planToTrash(listed, usage, rules);
    judgeUses(plan, site, shown, checker);
    return plan;
  });
  const left = olderOnPage(site.store, rules, shown);
  if (left.length > 0) checker.object(left.join(' '), 'still there though all is well');
  if (trashed === null || files === null) return;
  await finish(session, checker, await session.list('trashed'), (trash) => {
    const plan = planToPurgeOf(doneBy(trashed, files), trash);
    if (plan.files.length !== trashed.counts.done)
      checker.object('trash', 'lacks what was trashed');
    return plan;
  });
}

/** Whatever the page and its comments show is known to be in use. */
function judgeUses(plan: Plan, { store }: TroubledSite, shown: string, checker: Checker): void {
  for (const { id, mayBeInUse } of plan.files) {
    const title = store.attachment(id.replace('att', ''))?.title ?? '';
    if (!mayBeInUse && shown.includes(`"${title}"`)) checker.object(id, 'is taken for unused');
  }
}

async function finish(
  session: BrowserSession,
  checker: Checker,
  files: readonly Attachment[] | null,
  planFor: (files: readonly Attachment[]) => Plan,
): Promise<RunState | null> {
  if (files === null) {
    checker.object('the list', 'is not complete though all is well');
    return null;
  }
  const ended = await session.run(planFor(files));
  if (ended?.counts.done !== ended?.plan.files.length) {
    checker.object('the run', `has not done all though all is well: ${ended?.trouble ?? ''}`);
  }
  return ended;
}

function planToTrash(files: readonly Attachment[], usage: Usage, rules: Rules): Plan {
  const { matches } = judge(files, rules, 'current', usage.lookup);
  const chosen = matches.map(({ attachment }) => attachment);
  return planOf({ act: 'trash', contentKind: 'page', rules }, chosen, usage);
}

function planToPurgeOf(trashed: readonly Attachment[], trash: readonly Attachment[]): Plan {
  return planToPurge('page', purgeable(trashed, trash).files);
}
