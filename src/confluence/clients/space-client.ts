import { route } from '@forge/api';
import type { ContentKind } from '../../cleanup/attachments/attachment';
import { readContentsPage } from '../wire/content-wire';
import type { ContentsPage } from '../wire/content-wire';
import type { PacedRequest } from '../pacing/paced-request';

/** Bodies come with the list, and some are large: this many fit into the memory of a function. */
const RESULT_PAGE_SIZE = 100;

type ContentsOf = {
  readonly spaceId: string;
  readonly contentKind: ContentKind;
  readonly cursor: string | null;
};

/** REST v2's spaces endpoints. Every method throws the errors of `errors.ts`. */
export type SpaceClient = {
  /** One result page of what is current in the space. */
  listContents(of: ContentsOf): Promise<ContentsPage>;
};

export function makeSpaceClient(request: PacedRequest): SpaceClient {
  return {
    async listContents({ spaceId, contentKind, cursor }) {
      const query = new URLSearchParams({
        status: 'current',
        'body-format': 'storage',
        limit: String(RESULT_PAGE_SIZE),
      });
      if (cursor !== null) query.set('cursor', cursor);
      const path =
        contentKind === 'page'
          ? route`/wiki/api/v2/spaces/${spaceId}/pages?${query}`
          : route`/wiki/api/v2/spaces/${spaceId}/blogposts?${query}`;
      return readContentsPage((await request('GET', path)).body, path.value);
    },
  };
}
