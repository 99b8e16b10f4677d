import type { ConfluenceResponse, RequestConfluence } from '../src/confluence/request-confluence';
import { basicAuthorization } from './site/basic-authorization';
import type { Credentials } from './site/basic-authorization';
import type { ConfluenceService } from './confluence/confluence-service';
import type { Answered } from './confluence/faults';

const ORIGIN = 'http://confluence.invalid';

/** The port to an embedded Confluence without a network between: for simulated time. */
export function makeInProcessRequest(
  service: Pick<ConfluenceService, 'answer'>,
  credentials: Credentials,
): RequestConfluence {
  const authorization = basicAuthorization(credentials);
  return async ({ value: path }, { method, body }) => {
    const sent: unknown = body === undefined ? null : JSON.parse(body);
    const answered = await service.answer({ method, origin: ORIGIN, path, authorization, sent });
    if (answered === 'reset') throw new TypeError('The connection was reset.');
    return responseOf(answered);
  };
}

function responseOf({ status, headers, text, isCutOff = false }: Answered): ConfluenceResponse {
  const values = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const whole = <Body>(body: Body): Promise<Body> =>
    isCutOff ? Promise.reject(new TypeError('The connection was reset.')) : Promise.resolve(body);
  return {
    status,
    headers: { get: (name) => values.get(name.toLowerCase()) ?? null },
    text: () => whole(text),
    arrayBuffer: () => whole(new TextEncoder().encode(text).buffer),
  };
}
