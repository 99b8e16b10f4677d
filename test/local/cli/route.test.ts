import { route as forgeRoute } from '@forge/api';
import fc from 'fast-check';
import { route } from '../../../local/cli/route';

it('makes the same paths of ids and queries as Forge’s own', () => {
  fc.assert(
    fc.property(fc.nat(), fc.dictionary(fc.string(), fc.string()), (number, fields) => {
      const id = String(number);
      const query = new URLSearchParams(fields);
      expect(route`/pages/${id}/attachments?${query}`.value).toBe(
        forgeRoute`/pages/${id}/attachments?${query}`.value,
      );
      expect(route`/attachments/att${id}?purge=true`.value).toBe(
        forgeRoute`/attachments/att${id}?purge=true`.value,
      );
    }),
  );
});

it.each(['', '..', '1/2', '1?purge=true', '%2e%2e', '1#', '\\'])('refuses %p in a path', (part) => {
  expect(() => route`/attachments/${part}`).toThrow(TypeError);
});
