/** Whose files are asked about, and how a body names that page or blog post. */
import { comparable } from '../cleanup/attachments/comparable';
import { textsIn } from './texts/texts';

/** The page or blog post whose files are asked about. */
export type Owner = {
  readonly contentId: string;
  readonly title: string;
};

/** What a body is read for: which files of the owner it refers to. */
export type Asked = Owner & {
  /**
   * Whether the body is the owner's: its text, its draft, a comment on it. What names a file and no
   * page means there a file of the owner; in any other body it means one of somebody else.
   */
  readonly isOwnBody: boolean;
};

/** The id of a page or blog post in an address of it, or as Confluence writes it elsewhere. */
const CONTENT_IN_ADDRESS =
  /(?:\/pages\/(?:[a-z][\w-]*\/)?|\/blog\/(?:\d+\/){3}|\b(?:pageId|contentId)[=-])(\d+)/gi;

/** What Confluence makes of an `ri:page` with white space around it. With a name, it means a file. */
const WRITTEN_PAGE = /ResourceIdentifier\[(?!.*\bfilename=)/;

/** In doubt they are the same: also where only the case differs. */
export function isSameTitle(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/**
 * Whether an `ri:page` or the like means the owner. One that tells neither id nor title may mean it.
 * So may one of its title in any space: a space has aliases beside its key, which nobody here knows.
 */
export function isNamedBy(attributes: Readonly<Record<string, string>>, owner: Owner): boolean {
  const { 'ri:content-id': id, 'ri:content-title': title = owner.title } = attributes;
  if (id !== undefined) return id === owner.contentId;
  return isSameTitle(title, owner.title);
}

/**
 * Whether a text as a whole, or one in its JSON, is the owner's id, its title, `space:title` or an
 * address of it.
 */
export function isNamedIn(text: string, owner: Owner): boolean {
  return textsIn(text).some((one) => {
    const written = comparable(one.trim());
    const title = comparable(owner.title);
    const ids = Array.from(one.matchAll(CONTENT_IN_ADDRESS), ([, id]) => id);
    return (
      [written, ...ids].includes(owner.contentId) ||
      written === title ||
      written.endsWith(`:${title}`) ||
      (WRITTEN_PAGE.test(one) && occursIn(one, owner))
    );
  });
}

/** Whether its title or its id occurs anywhere in the text. */
export function occursIn(text: string, { contentId, title }: Owner): boolean {
  return text.includes(contentId) || comparable(text).includes(comparable(title));
}
