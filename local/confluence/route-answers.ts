import type { ContentKind } from '../../src/cleanup/attachment';
import { toWireError } from './wire';

/** What a route answers; the body is JSON, `null` for none. */
export type RouteAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export function ok(body: object): RouteAnswer {
  return { status: 200, body };
}

export function contentNotFound(kind: ContentKind): RouteAnswer {
  return notFound(`Could not find a ${kind} with this id, or you may not see it`);
}

export function attachmentNotFound(): RouteAnswer {
  return notFound('Could not find an attachment with this id, or you may not do this to it');
}

export function notFound(title: string): RouteAnswer {
  return { status: 404, body: toWireError(404, 'NOT_FOUND', title) };
}

export function badRequest(title: string): RouteAnswer {
  return { status: 400, body: toWireError(400, 'INVALID_REQUEST_PARAMETER', title) };
}
