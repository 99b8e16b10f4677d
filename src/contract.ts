/**
 * The bridge between a run (browser or command line) and the function: every call, request and
 * reply. Plain JSON: `null` and never `undefined`, epoch milliseconds and never `Date`.
 *
 * The id of the page is in none of them: it comes from the invocation's context.
 */
import type { Attachment, ContentKind, ListedStatus } from './cleanup/attachments/attachment';
import type { FileOutcome } from './cleanup/outcome';
import type { Act, ApprovedFile, Plan } from './cleanup/plan';
import type { ContentUsage, OtherContent, Reference } from './cleanup/usage';
import type { Pace } from './confluence/pacing/pace';

export type CleanupErrorCode =
  | 'bad-request'
  | 'content-not-found'
  | 'signed-out'
  | 'not-permitted'
  | 'list-expired'
  | 'unreadable-answer'
  | 'rate-limited'
  | 'confluence-trouble';

type CleanupError = {
  readonly code: CleanupErrorCode;
  /** A sentence for logs and the curious; screens choose their words by `code`. */
  readonly message: string;
  /** How long Confluence asks to wait, where it does. */
  readonly retryAfterMs: number | null;
};

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CleanupError };

/** The page or blog post that the ••• menu was opened on. */
export type Content = {
  readonly id: string;
  readonly kind: ContentKind;
  readonly title: string;
  /** `null` where Confluence does not say: then nothing can be asked about its space. */
  readonly spaceId: string | null;
};

export type ListRequest = {
  readonly contentKind: ContentKind;
  readonly status: ListedStatus;
  /** Where the last part ended; `null` for the first one. */
  readonly cursor: string | null;
};

/** Several of Confluence's result pages. The list is complete when `nextCursor` is `null`. */
export type ListPart = {
  readonly attachments: readonly Attachment[];
  readonly nextCursor: string | null;
  /** What one result page took on average, ms. */
  readonly requestMs: number;
};

export type UsageRequest = { readonly contentKind: ContentKind };

/** A list of comments on the content, and from where its reading goes on. */
export type CommentList = {
  readonly of: 'footer' | 'inline';
  /** Whose replies they are; `null` for comments that are no replies. */
  readonly parentId: string | null;
  /** Where the last result page ended; `null` for the first one. */
  readonly cursor: string | null;
};

export type CommentsRequest = {
  readonly contentKind: ContentKind;
  /** From 1 to 100. */
  readonly lists: readonly CommentList[];
};

/** What came of one of the lists that were asked for. */
export type ReadCommentList = {
  readonly list: CommentList;
} & (
  | {
      readonly result: 'read';
      /** Each may have replies, which are a list of their own. */
      readonly commentIds: readonly string[];
      /** Comments whose body could not be read, or that have no id to ask for their replies by. */
      readonly unreadableIds: readonly string[];
      /** The list is complete when it is `null`. */
      readonly nextCursor: string | null;
    }
  /** Confluence no longer knows the cursor: the list has to be read from its start. */
  | { readonly result: 'expired' }
  | { readonly result: 'unreadable' }
);

export type CommentsPart = {
  /** Lists of the request that are not among these were not reached. */
  readonly lists: readonly ReadCommentList[];
  /** Of all comments that were read, each once. */
  readonly references: readonly Reference[];
  readonly listingMacros: readonly string[];
};

/** In the space of the content, as Confluence says it for each request. */
export type SpaceRequest = {
  readonly contentKind: ContentKind;
  /** What is listed. */
  readonly of: ContentKind;
  /** Where the last part ended; `null` for the first one. */
  readonly cursor: string | null;
};

/** Several result pages of a list of the space. It is complete when `nextCursor` is `null`. */
export type SpacePart = {
  /** Those that refer to files of the content. */
  readonly users: readonly {
    readonly content: OtherContent;
    readonly references: readonly Reference[];
  }[];
  readonly listingMacros: readonly string[];
  /** All that were listed, but the content itself. */
  readonly contentIds: readonly string[];
  /** Those of them whose body or id could not be read. */
  readonly unreadableIds: readonly string[];
  readonly nextCursor: string | null;
};

/** Account ids, at most 250 and each once. */
export type PeopleRequest = { readonly accountIds: readonly string[] };

/** Who is not known any more is left out. */
type People = readonly { readonly accountId: string; readonly name: string }[];

/** A file that somebody looks at. */
export type PreviewRequest = { readonly id: string };

export type Preview = {
  /**
   * For an `img`: the bytes of a small picture as a data URL, or an address on Atlassian's media
   * host. `null`: there is none, or none that may be shown.
   */
  readonly pictureUrl: string | null;
  /** What its latest version says of itself; `null` where that is nothing. */
  readonly comment: string | null;
};
/** Some files that stand for a list, from 1 to 10: "delete own" differs from file to file. */
export type RightsRequest = { readonly act: Act; readonly attachmentIds: readonly string[] };

/** Whether Confluence denies the act for each of them. Where it does not say so, nobody knows. */
type Rights = { readonly areAllDenied: boolean };

/** An approved file, and whether an earlier invocation with it was lost or left it in doubt. */
export type SentFile = ApprovedFile & {
  /** What is done already may be our own work. */
  readonly mayBeDone: boolean;
};

/** When so many files have failed that a person should be asked; `null`: try them all. */
export type StopAfter = {
  /** Files without permission, if none has succeeded. */
  readonly refusals: number | null;
  /** Files that failed in any other way, one after the other. */
  readonly failures: number | null;
};

/** Some of a plan's files. The call says which act was approved for them. */
export type BatchRequest = Pick<Plan, 'contentKind' | 'rules'> & {
  readonly files: readonly SentFile[];
  readonly stopAfter: StopAfter;
  /** As the last batch came back with it; `null` for the first one. */
  readonly pace: Pace | null;
};

/** Why a batch ended before its last file, where it did. */
export type BatchEnd =
  | 'all-handled'
  | 'out-of-time'
  /** These two ask for a wait. */
  | 'rate-limited'
  | 'confluence-trouble'
  /** These two are `stopAfter`'s. */
  | 'refused'
  | 'keeps-failing'
  | 'signed-out';

export type BatchResult = {
  /** Exactly one for each file of the request; `not-reached` for those after an early end. */
  readonly outcomes: readonly FileOutcome[];
  readonly end: BatchEnd;
  /** Send the next batch no sooner. `null`: no wait is due. */
  readonly resumeAfterMs: number | null;
  /**
   * The HTTP status of the last answer to an act that failed, for `keeps-failing`; `null` where
   * none came.
   */
  readonly failureStatus: number | null;
  /** What was learned of how hard Confluence may be asked; goes with the next batch. */
  readonly pace: Pace;
};

// A type, not an interface: only types fit the constraint of makeResolver and makeInvoke.
export type CleanupContract = {
  describeContent: () => Reply<Content>;
  listAttachments: (request: ListRequest) => Reply<ListPart>;
  /** What the content refers to; read again by the function before each batch. */
  readUsage: (request: UsageRequest) => Reply<ContentUsage>;
  /** What comments on the content refer to: a part of their lists, as many as the time allows. */
  readComments: (request: CommentsRequest) => Reply<CommentsPart>;
  /** What other pages or blog posts of the space refer to: a part of their list. */
  readSpace: (request: SpaceRequest) => Reply<SpacePart>;
  namePeople: (request: PeopleRequest) => Reply<People>;
  /** Of a file of the content. */
  previewAttachment: (request: PreviewRequest) => Reply<Preview>;
  checkRights: (request: RightsRequest) => Reply<Rights>;
  trashBatch: (request: BatchRequest) => Reply<BatchResult>;
  purgeBatch: (request: BatchRequest) => Reply<BatchResult>;
};

/** The contract as a caller sees it: over the bridge, or straight at the handlers. */
export type CleanupCalls = {
  readonly [Key in keyof CleanupContract]: (
    ...request: Parameters<CleanupContract[Key]>
  ) => Promise<ReturnType<CleanupContract[Key]>>;
};
