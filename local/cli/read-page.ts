import type { Attachment, ListedStatus } from '../../src/cleanup/attachment';
import type { Rules } from '../../src/cleanup/selection';
import { unreadableSources, usageOf } from '../../src/cleanup/usage';
import type { ContentUsage, Usage } from '../../src/cleanup/usage';
import type { Content } from '../../src/contract';
import { readUsage } from '../../src/run/read-usage';
import { SiteError } from '../usage-error';
import { findContent } from './find-content';
import { commentsProgress } from './progress';
import { readAttachments } from './read-attachments';
import type { SiteSession } from './site-session';
import type { Terminal } from './terminal';
import { TROUBLE_SENTENCES } from './words';

/** A page or blog post with all that is decided by. */
export type PageReading = {
  readonly content: Content;
  readonly attachments: readonly Attachment[];
  readonly usage: Usage;
};

/**
 * @param wanted Which of its attachments, and by which rules they are going to be judged.
 * @throws {SiteError} When anything that is decided by could not be read.
 */
export async function readPage(
  session: SiteSession,
  pageId: string,
  wanted: { readonly status: ListedStatus; readonly rules: Rules | null },
  terminal: Terminal,
): Promise<PageReading> {
  const content = await findContent(session, pageId, terminal);
  const attachments = await readAttachments(session, content, wanted.status, terminal);
  const usage = await readUses(session, content, wanted.rules, terminal);
  return { content, attachments, usage };
}

async function readUses(
  session: SiteSession,
  content: Content,
  rules: Rules | null,
  { clock, interruption, say, progressOn }: Terminal,
): Promise<Usage> {
  const progress = commentsProgress(progressOn);
  const reading = await readUsage(session.callsOn(content.id), content.kind, {
    onProgress: progress.show,
    wait: clock.wait,
    signal: interruption.signal,
  });
  progress.end();
  if (reading.kind === 'cancelled') {
    throw new SiteError('Stopped while it was read what is in use. Nothing was done.');
  }
  if (reading.kind === 'known') {
    if (rules !== null) noteDoubts(reading.usage).forEach(say);
    return usageOf(reading.usage);
  }
  if (rules === null || rules.includeInUse) return usageOf(null);
  throw new SiteError(
    `What the page refers to could not be read, so nothing was done. ${TROUBLE_SENTENCES[reading.because]} ` +
      'With --include-in-use it does not matter.',
  );
}

/** What a person should know before files go that seem to be in no use. */
function noteDoubts(usage: ContentUsage): string[] {
  const { listingMacros } = usage;
  const unreadable = unreadableSources(usage);
  const comments = unreadable.get('comment');
  return [
    ...(listingMacros.length === 0
      ? []
      : [
          `Note: the page shows its files by ${listingMacros.join(', ')}; what goes, goes from there.`,
        ]),
    ...(unreadable.has('draft')
      ? ['Note: there may be a draft that this account may not read, with files in it.']
      : []),
    ...(unreadable.has('header-image')
      ? ['Note: whether a file is the header image could not be read.']
      : []),
    ...(comments === undefined ? [] : [COMMENT_NOTES[comments]]),
  ];
}

const COMMENT_NOTES = {
  unreadable: 'Note: some comments could not be read; they may show files.',
  'scope-missing':
    'Note: Confluence does not let this account’s API token read comments, which may show files.',
} as const;
