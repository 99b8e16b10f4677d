import { route } from '@forge/api';
import type { ContentKind } from '../../cleanup/attachments/attachment';
import { readContentsPage, readSpaces } from '../wire/content-wire';
import type { ContentsPage, Space } from '../wire/content-wire';
import type { PacedRequest } from '../pacing/paced-request';

/** Some bodies are large: this many fit into the memory of a function. */
const WITH_BODIES = 100;
/** As many as Confluence allows. */
const WITHOUT_BODIES = 250;

type ContentsOf = {
  readonly spaceId: string;
  readonly contentKind: ContentKind;
  readonly cursor: string | null;
  /** Whether the bodies come with the list. */
  readonly withBodies: boolean;
};

/** REST v2's spaces endpoints. Every method throws the errors of `errors.ts`. */
export type SpaceClient = {
  /** `null`: there is none with that key, or none to be seen. */
  findSpace(key: string): Promise<Space | null>;
  /** One result page of what is current in the space. */
  listContents(of: ContentsOf): Promise<ContentsPage>;
};

export function makeSpaceClient(request: PacedRequest): SpaceClient {
  return {
    async findSpace(key) {
      const path = route`/wiki/api/v2/spaces?${new URLSearchParams({ keys: key })}`;
      const spaces = readSpaces((await request('GET', path)).body, path.value);
      // Keys of personal spaces, such as ~anna, are the same in any case.
      return spaces.find((space) => space.key.toLowerCase() === key.toLowerCase()) ?? null;
    },

    async listContents({ spaceId, contentKind, cursor, withBodies }) {
      const query = new URLSearchParams({
        status: 'current',
        ...(withBodies ? { 'body-format': 'storage' } : {}),
        limit: String(withBodies ? WITH_BODIES : WITHOUT_BODIES),
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
