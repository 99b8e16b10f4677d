/**
 * Where Atlassian's published OpenAPI document of REST v2 lies. It is Atlassian's, and not part of
 * this repository; without it the checks against it are skipped.
 */
export const OPENAPI_PATH = process.env.CONFLUENCE_OPENAPI ?? null;
