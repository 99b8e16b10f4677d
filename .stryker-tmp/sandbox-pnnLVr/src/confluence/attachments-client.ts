// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { route } from '@forge/api';
import type { Route } from '@forge/api';
import type { Attachment, ContentKind, ListedStatus } from '../cleanup/attachment';
import { bareAttachmentId } from '../cleanup/attachment';
import { readAttachment, readContent, readResultPage } from './attachment-wire';
import type { ResultPage } from './attachment-wire';
import { NotFoundError, UnreadableAnswerError } from './errors';
import type { PacedRequest } from './paced-request';

/** The largest result page that REST v2 gives; the default would be 50. */
export const RESULT_PAGE_SIZE = 250;
type ResultPageOf = {
  readonly contentKind: ContentKind;
  readonly contentId: string;
  readonly status: ListedStatus;
  readonly cursor: string | null;
};

/** REST v2's attachments endpoints. Every method throws the errors of `errors.ts`. */
export type AttachmentsClient = {
  /** `null` where there is no such content, or none that this person may see. */
  describeContent(kind: ContentKind, contentId: string): Promise<{
    readonly id: string;
    readonly title: string;
  } | null>;
  listResultPage(of: ResultPageOf): Promise<ResultPage>;
  /** `null` where there is no such attachment, or none that this person may see. */
  read(attachmentId: string): Promise<Attachment | null>;
  trash(attachmentId: string): Promise<void>;
  /** For good. Confluence does so only with what is in the trash. */
  purge(attachmentId: string): Promise<void>;
};
export function makeAttachmentsClient(request: PacedRequest): AttachmentsClient {
  if (stryMutAct_9fa48("648")) {
    {}
  } else {
    stryCov_9fa48("648");
    return stryMutAct_9fa48("649") ? {} : (stryCov_9fa48("649"), {
      describeContent: stryMutAct_9fa48("650") ? () => undefined : (stryCov_9fa48("650"), (kind, contentId) => nullWhenNotFound(async () => {
        if (stryMutAct_9fa48("651")) {
          {}
        } else {
          stryCov_9fa48("651");
          const path = contentRoute(kind, contentId);
          return readContent((await request(stryMutAct_9fa48("652") ? "" : (stryCov_9fa48("652"), 'GET'), path)).body, path.value);
        }
      })),
      async listResultPage(of) {
        if (stryMutAct_9fa48("653")) {
          {}
        } else {
          stryCov_9fa48("653");
          const path = resultPageRoute(of);
          return readResultPage((await request(stryMutAct_9fa48("654") ? "" : (stryCov_9fa48("654"), 'GET'), path)).body, path.value);
        }
      },
      read: stryMutAct_9fa48("655") ? () => undefined : (stryCov_9fa48("655"), attachmentId => nullWhenNotFound(async () => {
        if (stryMutAct_9fa48("656")) {
          {}
        } else {
          stryCov_9fa48("656");
          const path = stryMutAct_9fa48("657") ? route`` : (stryCov_9fa48("657"), route`/wiki/api/v2/attachments/${attachmentId}`);
          const attachment = readAttachment((await request(stryMutAct_9fa48("658") ? "" : (stryCov_9fa48("658"), 'GET'), path)).body, path.value);
          if (stryMutAct_9fa48("661") ? bareAttachmentId(attachment.id) === bareAttachmentId(attachmentId) : stryMutAct_9fa48("660") ? false : stryMutAct_9fa48("659") ? true : (stryCov_9fa48("659", "660", "661"), bareAttachmentId(attachment.id) !== bareAttachmentId(attachmentId))) {
            if (stryMutAct_9fa48("662")) {
              {}
            } else {
              stryCov_9fa48("662");
              throw new UnreadableAnswerError(stryMutAct_9fa48("663") ? `` : (stryCov_9fa48("663"), `${path.value} described ${attachment.id}.`), 200);
            }
          }
          return attachment;
        }
      })),
      async trash(attachmentId) {
        if (stryMutAct_9fa48("664")) {
          {}
        } else {
          stryCov_9fa48("664");
          const path = stryMutAct_9fa48("665") ? route`` : (stryCov_9fa48("665"), route`/wiki/api/v2/attachments/${attachmentId}`);
          expectNoContent(await request(stryMutAct_9fa48("666") ? "" : (stryCov_9fa48("666"), 'DELETE'), path), path);
        }
      },
      async purge(attachmentId) {
        if (stryMutAct_9fa48("667")) {
          {}
        } else {
          stryCov_9fa48("667");
          const path = stryMutAct_9fa48("668") ? route`` : (stryCov_9fa48("668"), route`/wiki/api/v2/attachments/${attachmentId}?purge=true`);
          expectNoContent(await request(stryMutAct_9fa48("669") ? "" : (stryCov_9fa48("669"), 'DELETE'), path), path);
        }
      }
    });
  }
}
function contentRoute(kind: ContentKind, contentId: string): Route {
  if (stryMutAct_9fa48("670")) {
    {}
  } else {
    stryCov_9fa48("670");
    return (stryMutAct_9fa48("673") ? kind !== 'page' : stryMutAct_9fa48("672") ? false : stryMutAct_9fa48("671") ? true : (stryCov_9fa48("671", "672", "673"), kind === (stryMutAct_9fa48("674") ? "" : (stryCov_9fa48("674"), 'page')))) ? stryMutAct_9fa48("675") ? route`` : (stryCov_9fa48("675"), route`/wiki/api/v2/pages/${contentId}`) : stryMutAct_9fa48("676") ? route`` : (stryCov_9fa48("676"), route`/wiki/api/v2/blogposts/${contentId}`);
  }
}

// The status is always named: left out, Confluence lists current and archived attachments.
function resultPageRoute({
  contentKind,
  contentId,
  status,
  cursor
}: ResultPageOf): Route {
  if (stryMutAct_9fa48("677")) {
    {}
  } else {
    stryCov_9fa48("677");
    const query = new URLSearchParams(stryMutAct_9fa48("678") ? {} : (stryCov_9fa48("678"), {
      status,
      limit: String(RESULT_PAGE_SIZE)
    }));
    if (stryMutAct_9fa48("681") ? cursor === null : stryMutAct_9fa48("680") ? false : stryMutAct_9fa48("679") ? true : (stryCov_9fa48("679", "680", "681"), cursor !== null)) query.set(stryMutAct_9fa48("682") ? "" : (stryCov_9fa48("682"), 'cursor'), cursor);
    return (stryMutAct_9fa48("685") ? contentKind !== 'page' : stryMutAct_9fa48("684") ? false : stryMutAct_9fa48("683") ? true : (stryCov_9fa48("683", "684", "685"), contentKind === (stryMutAct_9fa48("686") ? "" : (stryCov_9fa48("686"), 'page')))) ? stryMutAct_9fa48("687") ? route`` : (stryCov_9fa48("687"), route`/wiki/api/v2/pages/${contentId}/attachments?${query}`) : stryMutAct_9fa48("688") ? route`` : (stryCov_9fa48("688"), route`/wiki/api/v2/blogposts/${contentId}/attachments?${query}`);
  }
}
async function nullWhenNotFound<Value>(read: () => Promise<Value>): Promise<Value | null> {
  if (stryMutAct_9fa48("689")) {
    {}
  } else {
    stryCov_9fa48("689");
    try {
      if (stryMutAct_9fa48("690")) {
        {}
      } else {
        stryCov_9fa48("690");
        return await read();
      }
    } catch (error) {
      if (stryMutAct_9fa48("691")) {
        {}
      } else {
        stryCov_9fa48("691");
        if (stryMutAct_9fa48("693") ? false : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693"), error instanceof NotFoundError)) return null;
        throw error;
      }
    }
  }
}

/** 204 is the only success that is documented; after any other answer nobody knows what happened. */
function expectNoContent({
  status
}: {
  readonly status: number;
}, path: Route): void {
  if (stryMutAct_9fa48("694")) {
    {}
  } else {
    stryCov_9fa48("694");
    if (stryMutAct_9fa48("697") ? status === 204 : stryMutAct_9fa48("696") ? false : stryMutAct_9fa48("695") ? true : (stryCov_9fa48("695", "696", "697"), status !== 204)) {
      if (stryMutAct_9fa48("698")) {
        {}
      } else {
        stryCov_9fa48("698");
        throw new UnreadableAnswerError(stryMutAct_9fa48("699") ? `` : (stryCov_9fa48("699"), `DELETE ${path.value} answered ${String(status)}.`), status);
      }
    }
  }
}