// @ts-nocheck
import { listen } from '../listen';
import type { Listening } from '../listen';
import { makeConfluenceService } from './confluence-service';
import type { ConfluenceService, ServiceOptions } from './confluence-service';

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
    const response = await answer(request);
    if (response !== 'reset') return response;
    env.incoming.socket.destroy();
    return new Response(null);
  }, options.port ?? 0);
  return { url, close, ...service };
}
