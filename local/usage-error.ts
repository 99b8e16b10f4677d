/** Something that the person at the terminal can put right; the message says how. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** The site, the account or the page is not there, or gives no usable answer. */
export class SiteError extends UsageError {
  override readonly name = 'SiteError';
}
