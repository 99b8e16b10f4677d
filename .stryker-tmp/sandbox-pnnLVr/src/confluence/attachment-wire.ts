/**
 * Confluence's JSON for attachments and pages, checked at run time and turned into what the core
 * works with. The published document promises no field of a response, so each is optional here.
 */
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
import { array, type, is, number, optional, string, unknown, nullable } from 'superstruct';
import type { Infer } from 'superstruct';
import type { Attachment } from '../cleanup/attachment';
import { readInstant } from '../cleanup/instant';
import { UnreadableAnswerError } from './errors';
const WireVersion = type(stryMutAct_9fa48("584") ? {} : (stryCov_9fa48("584"), {
  number: optional(nullable(number())),
  createdAt: unknown()
}));

// `type` and not `object`: fields that Confluence adds later must not break the app.
const WireAttachment = type(stryMutAct_9fa48("585") ? {} : (stryCov_9fa48("585"), {
  id: string(),
  status: optional(nullable(string())),
  title: optional(nullable(string())),
  createdAt: unknown(),
  version: optional(nullable(WireVersion)),
  fileSize: optional(nullable(number())),
  mediaType: optional(nullable(string())),
  pageId: optional(nullable(string())),
  blogPostId: optional(nullable(string())),
  customContentId: optional(nullable(string()))
}));
const WireResultPage = type(stryMutAct_9fa48("586") ? {} : (stryCov_9fa48("586"), {
  results: array(WireAttachment),
  _links: optional(nullable(type(stryMutAct_9fa48("587") ? {} : (stryCov_9fa48("587"), {
    next: optional(nullable(string()))
  }))))
}));
const WireContent = type(stryMutAct_9fa48("588") ? {} : (stryCov_9fa48("588"), {
  id: string(),
  title: optional(nullable(string()))
}));
export type ResultPage = {
  readonly attachments: readonly Attachment[];
  readonly nextCursor: string | null;
};

/** @throws {UnreadableAnswerError} When it is not a result page, or does not say how it goes on. */
export function readResultPage(body: string, what: string): ResultPage {
  if (stryMutAct_9fa48("589")) {
    {}
  } else {
    stryCov_9fa48("589");
    const page = parseJson(body, what);
    if (stryMutAct_9fa48("592") ? false : stryMutAct_9fa48("591") ? true : stryMutAct_9fa48("590") ? is(page, WireResultPage) : (stryCov_9fa48("590", "591", "592"), !is(page, WireResultPage))) throw unreadable(what, stryMutAct_9fa48("593") ? "" : (stryCov_9fa48("593"), 'not a page of results'));
    const next = stryMutAct_9fa48("594") ? page._links?.next && null : (stryCov_9fa48("594"), (stryMutAct_9fa48("595") ? page._links.next : (stryCov_9fa48("595"), page._links?.next)) ?? null);
    return stryMutAct_9fa48("596") ? {} : (stryCov_9fa48("596"), {
      attachments: page.results.map(toAttachment),
      nextCursor: (stryMutAct_9fa48("599") ? next !== null : stryMutAct_9fa48("598") ? false : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598", "599"), next === null)) ? null : cursorOf(next, what)
    });
  }
}

/** @throws {UnreadableAnswerError} When it is not an attachment. */
export function readAttachment(body: string, what: string): Attachment {
  if (stryMutAct_9fa48("600")) {
    {}
  } else {
    stryCov_9fa48("600");
    const attachment = parseJson(body, what);
    if (stryMutAct_9fa48("603") ? false : stryMutAct_9fa48("602") ? true : stryMutAct_9fa48("601") ? is(attachment, WireAttachment) : (stryCov_9fa48("601", "602", "603"), !is(attachment, WireAttachment))) throw unreadable(what, stryMutAct_9fa48("604") ? "" : (stryCov_9fa48("604"), 'not an attachment'));
    return toAttachment(attachment);
  }
}

/** @throws {UnreadableAnswerError} When it is not a page or blog post. */
export function readContent(body: string, what: string): {
  id: string;
  title: string;
} {
  if (stryMutAct_9fa48("605")) {
    {}
  } else {
    stryCov_9fa48("605");
    const content = parseJson(body, what);
    if (stryMutAct_9fa48("608") ? false : stryMutAct_9fa48("607") ? true : stryMutAct_9fa48("606") ? is(content, WireContent) : (stryCov_9fa48("606", "607", "608"), !is(content, WireContent))) throw unreadable(what, stryMutAct_9fa48("609") ? "" : (stryCov_9fa48("609"), 'not a page or blog post'));
    return stryMutAct_9fa48("610") ? {} : (stryCov_9fa48("610"), {
      id: content.id,
      title: stryMutAct_9fa48("611") ? content.title && '' : (stryCov_9fa48("611"), content.title ?? (stryMutAct_9fa48("612") ? "Stryker was here!" : (stryCov_9fa48("612"), '')))
    });
  }
}
function toAttachment(wire: Infer<typeof WireAttachment>): Attachment {
  if (stryMutAct_9fa48("613")) {
    {}
  } else {
    stryCov_9fa48("613");
    return stryMutAct_9fa48("614") ? {} : (stryCov_9fa48("614"), {
      id: wire.id,
      title: stryMutAct_9fa48("615") ? wire.title && '' : (stryCov_9fa48("615"), wire.title ?? (stryMutAct_9fa48("616") ? "Stryker was here!" : (stryCov_9fa48("616"), ''))),
      status: stryMutAct_9fa48("617") ? wire.status && '' : (stryCov_9fa48("617"), wire.status ?? (stryMutAct_9fa48("618") ? "Stryker was here!" : (stryCov_9fa48("618"), ''))),
      contentId: stryMutAct_9fa48("619") ? (wire.pageId ?? wire.blogPostId ?? wire.customContentId) && null : (stryCov_9fa48("619"), (stryMutAct_9fa48("620") ? (wire.pageId ?? wire.blogPostId) && wire.customContentId : (stryCov_9fa48("620"), (stryMutAct_9fa48("621") ? wire.pageId && wire.blogPostId : (stryCov_9fa48("621"), wire.pageId ?? wire.blogPostId)) ?? wire.customContentId)) ?? null),
      uploadedAt: readInstant(wire.createdAt),
      updatedAt: readInstant(stryMutAct_9fa48("622") ? wire.version.createdAt : (stryCov_9fa48("622"), wire.version?.createdAt)),
      versionNumber: stryMutAct_9fa48("623") ? wire.version?.number && null : (stryCov_9fa48("623"), (stryMutAct_9fa48("624") ? wire.version.number : (stryCov_9fa48("624"), wire.version?.number)) ?? null),
      sizeBytes: stryMutAct_9fa48("625") ? wire.fileSize && null : (stryCov_9fa48("625"), wire.fileSize ?? null),
      mediaType: stryMutAct_9fa48("626") ? wire.mediaType && null : (stryCov_9fa48("626"), wire.mediaType ?? null)
    });
  }
}

/**
 * REST v2 spells the cursor inside `_links.next`, a path relative to the site. It need not be the
 * last parameter and may end in `=`: read by a URL parser, decoded, and put into a path of our own.
 */
function cursorOf(next: string, what: string): string {
  if (stryMutAct_9fa48("627")) {
    {}
  } else {
    stryCov_9fa48("627");
    const url = URL.canParse(next, stryMutAct_9fa48("628") ? "" : (stryCov_9fa48("628"), 'https://site.invalid')) ? new URL(next, stryMutAct_9fa48("629") ? "" : (stryCov_9fa48("629"), 'https://site.invalid')) : null;
    // Base64 knows `+` and no space; a URL parser reads an unescaped `+` as a space.
    const cursor = (stryMutAct_9fa48("630") ? url?.searchParams.get('cursor') && '' : (stryCov_9fa48("630"), (stryMutAct_9fa48("631") ? url.searchParams.get('cursor') : (stryCov_9fa48("631"), url?.searchParams.get(stryMutAct_9fa48("632") ? "" : (stryCov_9fa48("632"), 'cursor')))) ?? (stryMutAct_9fa48("633") ? "Stryker was here!" : (stryCov_9fa48("633"), '')))).replaceAll(stryMutAct_9fa48("634") ? "" : (stryCov_9fa48("634"), ' '), stryMutAct_9fa48("635") ? "" : (stryCov_9fa48("635"), '+'));
    if (stryMutAct_9fa48("638") ? cursor !== '' : stryMutAct_9fa48("637") ? false : stryMutAct_9fa48("636") ? true : (stryCov_9fa48("636", "637", "638"), cursor === (stryMutAct_9fa48("639") ? "Stryker was here!" : (stryCov_9fa48("639"), '')))) throw unreadable(what, stryMutAct_9fa48("640") ? "" : (stryCov_9fa48("640"), 'a link to the next page without a cursor'));
    return cursor;
  }
}
function parseJson(body: string, what: string): unknown {
  if (stryMutAct_9fa48("641")) {
    {}
  } else {
    stryCov_9fa48("641");
    try {
      if (stryMutAct_9fa48("642")) {
        {}
      } else {
        stryCov_9fa48("642");
        return JSON.parse(body);
      }
    } catch (cause) {
      if (stryMutAct_9fa48("643")) {
        {}
      } else {
        stryCov_9fa48("643");
        throw unreadable(what, stryMutAct_9fa48("644") ? "" : (stryCov_9fa48("644"), 'not JSON'), cause);
      }
    }
  }
}
function unreadable(what: string, why: string, cause?: unknown): UnreadableAnswerError {
  if (stryMutAct_9fa48("645")) {
    {}
  } else {
    stryCov_9fa48("645");
    return new UnreadableAnswerError(stryMutAct_9fa48("646") ? `` : (stryCov_9fa48("646"), `The answer to ${what} is ${why}.`), 200, stryMutAct_9fa48("647") ? {} : (stryCov_9fa48("647"), {
      cause
    }));
  }
}