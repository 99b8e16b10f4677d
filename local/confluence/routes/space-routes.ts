/** REST v2's lists of the pages and blog posts in a space, with bodies where they are asked for. */
import type { RegExpRouter } from 'hono/router/reg-exp-router';
import type { ContentKind } from '../../../src/cleanup/attachments/attachment';
import type { Quirks } from '../quirks';
import { CONTENT_SEGMENTS, listed, notFound, ok, STATUSES_LEFT_OUT } from './route-answers';
import type { Asked, Route, RouteAnswer } from './route-answers';
import type { Store } from '../store';
import { toWireContent } from '../wire/wire';

const DEFAULT_LIMIT = 25;

export function addSpaceRoutes(router: RegExpRouter<Route>, store: Store, quirks: Quirks): void {
  router.add('GET', '/wiki/api/v2/spaces', ({ url }) =>
    ok({ results: store.spacesWithKeys(url.searchParams.getAll('keys')), _links: {} }),
  );
  for (const [segment, kind] of CONTENT_SEGMENTS) {
    router.add('GET', `/wiki/api/v2/spaces/:id/${segment}`, (asked) =>
      contentsIn(asked, store, kind, quirks),
    );
  }
}

function contentsIn(
  { id, url }: Asked,
  store: Store,
  kind: ContentKind,
  quirks: Quirks,
): RouteAnswer {
  const inSpace = store.contentsIn(id);
  if (inSpace.length === 0) {
    return notFound('Could not find a space with this id, or you may not see it');
  }
  const named = url.searchParams.getAll('status');
  const statuses = named.length > 0 ? named : STATUSES_LEFT_OUT;
  const isWithBody =
    url.searchParams.get('body-format') === 'storage' && quirks.listedBodies === 'given';
  return listed(
    inSpace.filter(
      (content) => content.kind === kind && statuses.includes(content.status ?? 'current'),
    ),
    {
      url,
      usualLimit: DEFAULT_LIMIT,
      placeOf: (content) => ({ key: 0, id: content.id }),
      toWire: (content) => toWireContent(content, isWithBody ? 'published' : null),
      quirks,
      generation: store.generation,
    },
  );
}
