/** Ways to break how a file is judged. */
import type { Mutation } from './mutation';

export const JUDGING: readonly Mutation[] = [
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
    find: 'if (seen.status !== statusFor(act)) return statusReason(seen);',
    replace: '',
  },
  {
    name: 'a file updated exactly at the cutoff counts as older',
    file: 'src/cleanup/choosing/selection.ts',
    find: "return age < rule.beforeMs ? [] : ['not-older'];",
    replace: "return age <= rule.beforeMs ? [] : ['not-older'];",
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
    name: 'an odd entry goes',
    file: 'src/cleanup/choosing/selection.ts',
    find: "if (attachment.isUnreadable) return { kind: 'keep', reasons: ['unreadable-entry'] };",
    replace: '',
  },
  {
    name: 'an odd entry right before the act is not noticed',
    file: 'src/cleanup/plan.ts',
    find: "if (seen.isUnreadable) return 'unreadable-entry';",
    replace: '',
  },
];
