/** Who asks, as Atlassian's REST APIs take it: an account's e-mail address and an API token. */
export type Credentials = { readonly email: string; readonly apiToken: string };

/** The value of an `Authorization` header. */
export function basicAuthorization({ email, apiToken }: Credentials): string {
  return `Basic ${Buffer.from(`${email}:${apiToken}`).toString('base64')}`;
}
