/** What the embedded Confluence holds: pages, blog posts, their attachments and their comments. */
import type { ContentKind } from '../../src/cleanup/attachments/attachment';

export type StoredSpace = { readonly id: string; readonly key: string; readonly name: string };

/** The space of the samples. */
export const DEMO_SPACE: StoredSpace = { id: '65001', key: 'DEMO', name: 'Demo space' };

export type StoredContent = {
  readonly id: string;
  readonly kind: ContentKind;
  readonly spaceId: string;
  readonly title: string;
  /** Left out: current. What is in the trash is not to be seen, nor are its attachments. */
  readonly status?: 'current' | 'archived' | 'trashed';
  /** Confluence's storage format. */
  readonly body: string;
  /** What somebody has written and not published; `null`: there is no draft of its own. */
  readonly draftBody: string | null;
  /** Content properties, such as the one that names the header image. */
  readonly properties: Readonly<Record<string, unknown>>;
};

export type StoredAttachment = {
  /** Without the prefix `att`. */
  readonly id: string;
  readonly contentId: string;
  readonly title: string;
  readonly status: 'current' | 'archived' | 'trashed';
  readonly mediaType: string;
  readonly fileId: string;
  readonly sizeBytes: number;
  /** `null`: a migrated attachment for which Confluence has no date. */
  readonly createdAt: string | null;
  /** `null`: a migrated attachment for which Confluence has no version. */
  readonly version: StoredVersion | null;
};

type StoredVersion = {
  readonly number: number;
  readonly createdAt: string | null;
  readonly authorId: string;
  readonly message: string;
};

export type StoredComment = {
  readonly id: string;
  /** The page or blog post that it is on. */
  readonly contentId: string;
  readonly of: 'footer' | 'inline';
  /** The comment that it replies to; `null` for the first one of a thread. */
  readonly parentId: string | null;
  /** Of an inline comment; a reply has that of its thread. */
  readonly resolution: 'open' | 'reopened' | 'resolved' | 'dangling';
  /** Confluence's storage format; `null`: the answer comes without a body. */
  readonly body: string | null;
  readonly createdAt: string;
  /** Somebody whom the site need not know any more. */
  readonly authorId: string;
};

export type World = {
  readonly contents: readonly StoredContent[];
  readonly attachments: readonly StoredAttachment[];
  readonly comments: readonly StoredComment[];
  /** Left out: the space of the samples. */
  readonly spaces?: readonly StoredSpace[];
};
