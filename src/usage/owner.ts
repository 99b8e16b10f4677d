/** Whose files are asked about, and how a body names that page or blog post. */
import { comparable } from '../cleanup/comparable';
import { textsIn } from './texts';

/** The page or blog post whose files are asked about. */
export type Owner = {
  readonly contentId: string;
  readonly title: string;
  /** `null` where nobody knows: then any space may be the one that it is in. */
  readonly spaceKey: string | null;
};

/** What a body is read for: which files of the owner it refers to. */
export type Asked = Owner & {
  /**
   * Whether the body is the owner's: its text, its draft, a comment on it. What names a file and no
   * page means there a file of the owner; in any other body it means one of somebody else.
   */
  readonly isOwnBody: boolean;
};

/** Any other form, such as `@self`, may mean any space. */
const SPACE_KEY = /^~?[\w.-]+$/;
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
 * Whether an `ri:page` or the like means the owner. One that tells neither id nor title nor space may
 * mean it. One without a space means that of its body, which may be the owner's.
 */
export function isNamedBy(attributes: Readonly<Record<string, string>>, owner: Owner): boolean {
  const { 'ri:content-id': id, 'ri:content-title': title = owner.title } = attributes;
  if (id !== undefined) return id === owner.contentId;
  const isElsewhere = isOtherSpace(attributes['ri:space-key'] ?? '', owner);
  return !isElsewhere && isSameTitle(title, owner.title);
}

function isOtherSpace(key: string, { spaceKey }: Owner): boolean {
  if (spaceKey === null || !SPACE_KEY.test(key)) return false;
  return key.toLowerCase() !== spaceKey.toLowerCase();
}

/**
 * Whether a text as a whole, or one in its JSON, is the owner's id, its title, `space:title` or an
 * address of it. A space in a text is not compared: people write an alias for a key.
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
