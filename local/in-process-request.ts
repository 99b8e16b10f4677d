import type { RequestConfluence } from '../src/confluence/request-confluence';
import { basicAuthorization } from './basic-authorization';
import type { Credentials } from './basic-authorization';
import type { ConfluenceService } from './confluence/confluence-service';

/** The port to an embedded Confluence without a network between: for simulated time. */
export function makeInProcessRequest(
  service: Pick<ConfluenceService, 'answer'>,
  credentials: Credentials,
): RequestConfluence {
  const authorization = basicAuthorization(credentials);
  return async (path, { headers, ...init }) => {
    const request = new Request(`http://confluence.invalid${path.value}`, {
      ...init,
      headers: { ...headers, Authorization: authorization },
    });
    const answered = await service.answer(request);
    if (answered === 'reset') throw new TypeError('The connection was reset.');
    return {
      status: answered.status,
      headers: answered.headers,
      text: () =>
        answered.isCutOff === true
          ? Promise.reject(new TypeError('The connection was reset.'))
          : Promise.resolve(answered.text),
    };
  };
}
