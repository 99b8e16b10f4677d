/** What a person gives at the terminal, checked; every complaint says what to do. */
import { ATTACHMENT_ID, bareAttachmentId, CONTENT_ID } from '../src/cleanup/attachments/attachment';
import type { Credentials } from './site/basic-authorization';
import { UsageError } from './usage-error';

const MISSING_EMAIL = 'CONFLUENCE_EMAIL, the e-mail address of your Atlassian account';
const MISSING_API_TOKEN =
  'CONFLUENCE_API_TOKEN, an API token without scopes from ' +
  'https://id.atlassian.com/manage-profile/security/api-tokens';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The origin of a site given as `https://example.atlassian.net`, with or without `/wiki` behind it.
 *
 * @throws {UsageError} When it is not a site's address, or would send the token unencrypted.
 */
export function readSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(
      `"${text}" is not the address of a site. Give it like https://example.atlassian.net.`,
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) {
    throw new UsageError(
      `${url.origin} is not encrypted, and your API token would be sent to it. Use https.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('Leave the credentials out of --site; they come from the environment.');
  }
  if (!/^\/(?:wiki\/?)?$/.test(url.pathname) || url.search !== '') {
    throw new UsageError(
      `Give the site alone, ${url.origin}, and the page's id with --page (the number in its address).`,
    );
  }
  return url.origin;
}

/**
 * The account that acts on a real site.
 *
 * @throws {UsageError} When the environment does not name it.
 */
export function readCredentials(env: NodeJS.ProcessEnv): Credentials {
  const email = env.CONFLUENCE_EMAIL ?? '';
  const apiToken = env.CONFLUENCE_API_TOKEN ?? '';
  if (email !== '' && apiToken !== '') return { email, apiToken };
  const missing = [
    ...(email === '' ? [MISSING_EMAIL] : []),
    ...(apiToken === '' ? [MISSING_API_TOKEN] : []),
  ];
  throw new UsageError(`Set in the environment: ${missing.join('; and ')}.`);
}

/** @throws {UsageError} When it is not the id of a page or blog post. */
export function readPageId(text: string): string {
  if (CONTENT_ID.test(text)) return text;
  throw new UsageError(`"${text}" is not a page id. It is the number in the page's address.`);
}

/** @throws {UsageError} When it is not the key of a space; those of personal spaces begin with `~`. */
export function readSpaceKey(text: string): string {
  if (/^~?[\w.-]{1,255}$/.test(text)) return text;
  throw new UsageError(
    `"${text}" is not a space key. It stands in the address of a page, after /wiki/spaces/.`,
  );
}

/** @throws {UsageError} When it is not the id of an attachment; the prefix `att` may be left out. */
export function readAttachmentId(text: string): string {
  if (ATTACHMENT_ID.test(text)) return `att${bareAttachmentId(text)}`;
  throw new UsageError(`"${text}" is not an attachment id. \`list\` shows them, like att13008914.`);
}

/** @throws {UsageError} When it is not a whole number, 0 included. */
export function readCount(text: string): number {
  const count = Number(text);
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(count)) return count;
  throw new UsageError(`"${text}" is not a number of files.`);
}

/** @throws {UsageError} When it is not a port's number; 0 is one, and picks a free port. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^[0-9]+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port. Give a number from 0 to 65535.`);
}
