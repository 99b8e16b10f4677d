import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import type { Document, OpenAPIValidator, Operation, Request } from 'openapi-backend';
import type { Exchange } from '../../../local/confluence/confluence-service';

/** Deviations from the document that live evidence asks for, each with its reason. */
const DEVIATIONS: readonly { readonly reason: string; readonly fits: (text: string) => boolean }[] =
  [
    {
      reason:
        'DELETE takes the id as it is listed, `att13008914`; the document says integer. ' +
        'Atlassian’s own article passes it so.',
      fits: (text) =>
        /^DELETE .*\/attachments\/att\d+.*: the request\b.*must be integer/.test(text),
    },
  ];

/**
 * Holds requests and answers against the document, and says what does not fit. Of an exchange that
 * a fault answered there is only the request to hold.
 */
export async function makeOpenApiCheck(
  path: string,
): Promise<(exchange: Exchange) => readonly string[]> {
  const { validator } = await openDocument(path);
  return ({ method, path: pathAndQuery, sent, status, body }) => {
    const url = new URL(pathAndQuery, 'https://site.invalid');
    const request: Request = {
      method,
      path: url.pathname.replace('/wiki/api/v2', ''),
      query: url.search.slice(1),
      headers: sent === null ? {} : { 'content-type': 'application/json' },
      ...(sent === null ? {} : { body: sent }),
    };
    const operation = validator.router.matchOperation(request);
    const what = `${method} ${pathAndQuery}`;
    if (operation === undefined) return [`${what} is not in the document.`];
    const found = [
      ...asTexts(`${what}: the request`, validator.validateRequest(request, operation).errors),
      ...(status === null
        ? []
        : asTexts(
            `${what}: the answer ${String(status)}`,
            errorsOfAnswer(validator, operation, status, body),
          )),
    ];
    return found.filter((text) => !DEVIATIONS.some(({ fits }) => fits(text)));
  };
}

/** The granular scopes that the document asks for, by method and path behind `/wiki/api/v2`. */
export async function makeScopeLookup(
  path: string,
): Promise<(method: string, path: string) => readonly string[]> {
  const { router } = await openDocument(path);
  return (method, requestPath) => {
    const operation = router.matchOperation({ method, path: requestPath, headers: {} });
    return (operation?.security ?? []).flatMap(({ oAuthDefinitions }) => oAuthDefinitions ?? []);
  };
}

async function openDocument(path: string): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(path, 'utf8')) as Document,
    quick: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv(ajv) {
      addFormats(ajv);
      return ajv;
    },
  });
  return api.init();
}

function errorsOfAnswer(
  validator: OpenAPIValidator,
  operation: Operation,
  status: number,
  body: unknown,
) {
  if (!(String(status) in (operation.responses ?? {}))) {
    return [{ instancePath: '', message: 'has a status that is not documented' }];
  }
  // The document gives errors and empty answers no schema.
  return status === 200 ? validator.validateResponse(body, operation, status).errors : [];
}

function asTexts(
  what: string,
  errors: readonly { instancePath?: string; message?: string }[] | null | undefined,
): string[] {
  return (errors ?? []).map(({ instancePath, message }) =>
    `${what}${instancePath ?? ''} ${message ?? ''}`.trim(),
  );
}
