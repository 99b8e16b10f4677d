import { ENDING_MS } from '../../src/batch/time-budget';
import type { Attachment } from '../../src/cleanup/attachments/attachment';
import { makeAttachmentsClient } from '../../src/confluence/clients/attachments-client';
import { makeSpaceClient } from '../../src/confluence/clients/space-client';
import type { SpaceClient } from '../../src/confluence/clients/space-client';
import type { ContentsPage, Space } from '../../src/confluence/wire/content-wire';
import { FIRST_PACE } from '../../src/confluence/pacing/pace';
import { makePacedRequest } from '../../src/confluence/pacing/paced-request';
import { Pacer } from '../../src/confluence/pacing/pacer';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import type { CleanupCalls, Reply } from '../../src/contract';
import { makeHandlers } from '../../src/resolver/handlers';
import { replyWith } from '../../src/resolver/replies';
import { readCredentials } from '../arguments';
import type { Terminal } from './terminal';

/** The engine on one site, as the account that the environment names. */
export type SiteSession = {
  readonly siteUrl: string;
  readonly request: RequestConfluence;
  readonly callsOn: (contentId: string) => CleanupCalls;
  /** `null` where there is no such attachment, or none that this account may see. */
  /** `null` where there is no such space, or none that this account may see. */
  readonly findSpace: (key: string) => Promise<Reply<Space | null>>;
  /** One result page of the pages or blog posts of a space, without their bodies. */
  readonly listContents: (
    of: Omit<Parameters<SpaceClient['listContents']>[0], 'withBodies'>,
  ) => Promise<Reply<ContentsPage>>;
  readonly readAttachment: (attachmentId: string) => Promise<Reply<Attachment | null>>;
};

// As on Forge, though nothing ends a call here: a longer wait becomes a pause that can be seen, and
// the run driver takes a call that is silent for longer for lost. Ctrl-C ends it, which no Stop of a
// browser can: no file is begun any more.
const CALL_MS = 25_000;

/** @throws {UsageError} When the environment names no account. */
export function openSession(siteUrl: string, terminal: Terminal): SiteSession {
  const request = terminal.requestTo({ siteUrl, ...readCredentials(terminal.env) });
  const newInvocation = () => {
    const endsAtMs = terminal.clock.now() + CALL_MS;
    const mostMs = () => (terminal.interruption.signal.aborted ? ENDING_MS : CALL_MS);
    const remainingMs = () => Math.min(mostMs(), endsAtMs - terminal.clock.now());
    return { request, ...terminal.clock, random: terminal.random, remainingMs };
  };
  const reporting = reportBugsTo(terminal);
  const pacedRequest = () => {
    const invocation = newInvocation();
    const pacer = new Pacer(FIRST_PACE, invocation);
    return makePacedRequest({ ...invocation, timeLeftMs: invocation.remainingMs }, pacer);
  };

  return {
    siteUrl,
    request,

    callsOn(contentId) {
      const context = { extension: { content: { id: contentId } } };
      const handlers = () => makeHandlers(newInvocation());
      return {
        describeContent: () =>
          reporting(() => handlers().describeContent({ payload: undefined, context })),
        listAttachments: (payload) =>
          reporting(() => handlers().listAttachments({ payload, context })),
        readUsage: (payload) => reporting(() => handlers().readUsage({ payload, context })),
        readComments: (payload) => reporting(() => handlers().readComments({ payload, context })),
        readSpace: (payload) => reporting(() => handlers().readSpace({ payload, context })),
        namePeople: (payload) => reporting(() => handlers().namePeople({ payload, context })),
        previewAttachment: (payload) =>
          reporting(() => handlers().previewAttachment({ payload, context })),
        checkRights: (payload) => reporting(() => handlers().checkRights({ payload, context })),
        trashBatch: (payload) => reporting(() => handlers().trashBatch({ payload, context })),
        purgeBatch: (payload) => reporting(() => handlers().purgeBatch({ payload, context })),
      };
    },

    findSpace: (key) => replyWith(() => makeSpaceClient(pacedRequest()).findSpace(key)),

    listContents: (of) =>
      replyWith(() => makeSpaceClient(pacedRequest()).listContents({ ...of, withBodies: false })),

    readAttachment: (attachmentId) =>
      replyWith(() => makeAttachmentsClient(pacedRequest()).read(attachmentId)),
  };
}

/** The run driver takes whatever is thrown for a lost answer; here it can only be a bug of ours. */
function reportBugsTo({ say }: Terminal) {
  return async <Value>(call: () => Value | Promise<Value>): Promise<Value> => {
    try {
      return await call();
    } catch (error) {
      say(`This is a bug; please report it.\n${error instanceof Error ? (error.stack ?? '') : ''}`);
      throw error;
    }
  };
}
