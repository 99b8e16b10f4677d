import { listen } from '../listen';
import type { Listening } from '../listen';
import { makeConfluenceService } from './confluence-service';
import type { ConfluenceService, ServiceOptions } from './confluence-service';
import type { Answered } from './faults';
import type { SentRequest } from './routes/routes';
import { pictureAt } from './routes/thumbnails';

export type EmbeddedOptions = ServiceOptions & {
  /** 0 picks a free one. */
  readonly port?: number;
};

export type EmbeddedConfluence = Pick<Listening, 'url' | 'close'> &
  Omit<ConfluenceService, 'answer'>;

/** Starts a Confluence that speaks REST v2 over real HTTP, on this machine only. */
export async function startEmbeddedConfluence(
  options: EmbeddedOptions,
): Promise<EmbeddedConfluence> {
  const { answer, ...service } = makeConfluenceService(options);
  const { url, close } = await listen(async (request, env) => {
    const picture = pictureAt(new URL(request.url).pathname);
    if (picture !== null)
      return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
    const answered = await answer(await sentRequest(request));
    if (answered !== 'reset') return responseOf(answered);
    env.incoming.socket.destroy();
    return new Response(null);
  }, options.port ?? 0);
  return { url, close, ...service };
}

async function sentRequest(request: Request): Promise<SentRequest> {
  const { origin, pathname, search } = new URL(request.url);
  return {
    origin,
    method: request.method,
    path: `${pathname}${search}`,
    authorization: request.headers.get('Authorization'),
    sent: request.method === 'POST' ? await request.json() : null,
  };
}

function responseOf({ status, headers, text, isCutOff = false }: Answered): Response {
  if (status === 204) return new Response(null, { status, headers });
  return new Response(isCutOff ? brokenOff(text) : text, { status, headers });
}

/** The connection is reset once the text has been sent. */
function brokenOff(text: string): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text));
    },
    pull: (controller) => {
      controller.error(new Error('The answer is cut off.'));
    },
  });
}
