import type { Attachment } from '../../../src/cleanup/attachments/attachment';
import type { Rules } from '../../../src/cleanup/choosing/selection';
import { usageOf } from '../../../src/cleanup/usage';
import type { ContentUsage, Usage } from '../../../src/cleanup/usage';
import { unreadableSources, withSources } from '../../../src/cleanup/usage-sources';
import type { Content } from '../../../src/contract';
import { readSpace } from '../../../src/run/reading/read-space';
import { readUsage } from '../../../src/run/reading/read-usage';
import type { RunTrouble } from '../../../src/run/run-state';
import { SiteError } from '../../usage-error';
import { readingProgress } from '../printing/progress';
import type { SiteSession } from '../site-session';
import type { Terminal } from '../terminal';
import { TROUBLE_SENTENCES } from '../words';

type Listed = { readonly content: Content; readonly attachments: readonly Attachment[] };
type Wanted = { readonly rules: Rules | null; readonly checksSpace: boolean };

/** @throws {SiteError} When what is in use could not be read, and matters. */
export async function readUses(
  session: SiteSession,
  { content, attachments }: Listed,
  wanted: Wanted,
  terminal: Terminal,
): Promise<Usage> {
  const own = await readOwn(session, content, terminal);
  if (typeof own === 'string') return unknownBecause(own, 'What the page refers to', wanted);
  const all = wanted.checksSpace ? await addSpace(own, session, content, terminal) : own;
  if (typeof all === 'string') return unknownBecause(all, 'The rest of the space', wanted, own);
  if (wanted.rules !== null) noteDoubts(all).forEach(terminal.say);
  return usageOf(all, attachments);
}

async function readOwn(
  session: SiteSession,
  content: Content,
  { clock, interruption, progressOn }: Terminal,
): Promise<ContentUsage | RunTrouble> {
  const progress = readingProgress(progressOn, 'comments');
  const reading = await readUsage(session.callsOn(content.id), content.kind, {
    onProgress: progress.show,
    wait: clock.wait,
    signal: interruption.signal,
  });
  progress.end();
  if (reading.kind === 'cancelled') throw stopped();
  return reading.kind === 'known' ? reading.usage : reading.because;
}

async function addSpace(
  own: ContentUsage,
  session: SiteSession,
  { id, kind }: Content,
  { clock, interruption, progressOn, say }: Terminal,
): Promise<ContentUsage | RunTrouble> {
  const progress = readingProgress(progressOn, 'pages');
  const found = await readSpace(session.callsOn(id), {
    contentKind: kind,
    onProgress: progress.show,
    wait: clock.wait,
    signal: interruption.signal,
  });
  progress.end();
  if (found.kind === 'cancelled') throw stopped();
  if (found.because !== null) return found.because;
  const unread =
    found.unreadableCount === 0 ? '' : ` ${String(found.unreadableCount)} could not be read.`;
  say(`Looked at ${String(found.readCount)} other pages and blog posts of the space.${unread}`);
  return withSources(own, found);
}

function stopped(): SiteError {
  return new SiteError('Stopped while it was read what is in use. Nothing was done.');
}

/** @param known What is known all the same. */
function unknownBecause(
  trouble: RunTrouble,
  what: string,
  { rules }: Wanted,
  known: ContentUsage | null = null,
): Usage {
  if (rules === null || rules.includeInUse) return usageOf(known);
  throw new SiteError(
    `${what} could not be read, so nothing was done. ${TROUBLE_SENTENCES[trouble]} ` +
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
