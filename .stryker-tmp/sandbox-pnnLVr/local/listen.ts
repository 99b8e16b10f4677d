// @ts-nocheck
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

export type Listening = {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly close: () => Promise<void>;
};

type FetchCallback = Parameters<typeof serve>[0]['fetch'];

/**
 * Serves on this machine's loopback address only.
 *
 * @param port 0 picks a free one.
 * @throws {Error} When the port is taken.
 */
export async function listen(fetch: FetchCallback, port: number): Promise<Listening> {
  const server = serve({ fetch, port, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://127.0.0.1:${String(bound)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
