import type { Person } from '../people';
import type { Quirks } from '../quirks';
import { attachmentNotFound, ok } from './route-answers';
import type { RouteAnswer } from './route-answers';

/** What a person may do with a file that they see. */
export function operationsOn(
  { mayTrash, mayPurge }: Person,
  { operations: told }: Pick<Quirks, 'operations'>,
): RouteAnswer {
  const all = ['read', 'delete', 'purge'];
  const permitted = ['read', ...(mayTrash ? ['delete'] : []), ...(mayPurge ? ['purge'] : [])];
  switch (told) {
    case 'as-permitted':
      return ok(toWireOperations(permitted));
    case 'everything':
      return ok(toWireOperations(all));
    case 'nothing':
      return ok({ operations: [] });
    case 'odd':
      return ok({});
    case 'not-found':
      return attachmentNotFound();
  }
}

function toWireOperations(operations: readonly string[]): object {
  return {
    operations: operations.map((operation) => ({ operation, targetType: 'attachment' })),
  };
}
