/** Ways to break how Confluence is asked, and how lists and runs are put together. */
import type { Mutation } from './mutation';

export const ASKING: readonly Mutation[] = [
  {
    name: 'a DELETE is repeated after a 5xx',
    file: 'src/confluence/pacing/retry-policy.ts',
    find: "return method !== 'DELETE' && (httpStatus",
    replace: "return method !== 'PUT' && (httpStatus",
  },
  {
    name: 'a DELETE that a limit turned away is sent again without another read',
    file: 'src/confluence/pacing/paced-request.ts',
    find: "if (method === 'DELETE') throw new LookAgainError(`${what} was turned away.`, httpStatus);",
    replace: '',
  },
  {
    name: 'a DELETE is sent however long ago its file was read',
    file: 'src/confluence/pacing/paced-request.ts',
    find: 'startedAtMs - look.readAtMs > freshForMs(pacer.pace)',
    replace: 'startedAtMs < look.readAtMs',
  },
  {
    name: 'an outcome is counted twice',
    file: 'src/run/run-state.ts',
    find: 'counts[column]++;',
    replace: 'counts[column] += 2;',
  },
  {
    name: 'a failed result page is taken for the end of the list',
    file: 'src/run/reading/read-list.ts',
    find: "return { kind: 'failed', because: reply.error.code };",
    replace: 'break;',
  },
  {
    name: 'the list ends at its first result page',
    file: 'src/confluence/wire/result-page.ts',
    find: 'nextCursor: next === null ? null : cursorOf(next, what) };',
    replace: 'nextCursor: null };',
  },
  {
    name: 'files of a lost invocation are called untouched',
    file: 'src/run/file-queue.ts',
    find: '.filter(({ mayBeDone }) => mayBeDone)',
    replace: '.filter(() => false)',
  },
  {
    name: 'one odd entry makes the whole list unusable',
    file: 'src/confluence/wire/attachment-wire.ts',
    find: 'results.every(isEntry)',
    replace:
      'results.every((entry): entry is WireEntry => isEntry(entry) && !toAttachment(entry).isUnreadable)',
  },
  {
    name: 'an answer that is cut off in its body is taken for an empty one',
    file: 'src/confluence/pacing/paced-request.ts',
    find: 'if (response.status < 400) return response.text();',
    replace: 'return response.text().catch(() => \'{"results":[]}\');',
  },
  {
    name: 'a Retry-After that is a date is measured against the wrong clock, and without end',
    file: 'src/confluence/pacing/retry-after.ts',
    find: 'return withinBounds((untilMs - answeredMs) / 1_000);',
    replace: 'return (untilMs - nowMs * 0.5) / 1_000;',
  },
  {
    name: 'the last of two entries for one file counts, whether it can be read or not',
    file: 'src/run/reading/read-list.ts',
    find: 'if (found.get(id)?.isUnreadable !== true) found.set(id, file);',
    replace: 'found.set(`${id}/${String(found.size)}`, file);',
  },
  {
    name: 'what broken markup may name is let go',
    file: 'src/usage/storage-references.ts',
    find: 'if (errors.length === 0) return found;',
    replace: 'if (errors.length >= 0) return found;',
  },
  {
    name: 'what comments show is not in use',
    file: 'src/run/reading/read-usage.ts',
    find: 'withSources(reply.value, { sources: [source], listingMacros })',
    replace:
      'withSources(reply.value, { sources: [{ ...source, references: [] }], listingMacros })',
  },
  {
    name: 'what other pages show is not in use',
    file: 'src/run/reading/read-space.ts',
    find: 'for (const { content, references } of part.users) {',
    replace: 'for (const { content, references } of part.users.slice(0, 0)) {',
  },
  {
    name: 'replies to comments are not read',
    file: 'src/run/reading/comment-queue.ts',
    find: 'this.add({ of, parentId: id, cursor: null });',
    replace: '',
  },
  {
    name: 'resolved comments are not asked for',
    file: 'src/confluence/clients/comments-client.ts',
    find: "const RESOLUTION_STATUSES = ['open', 'reopened', 'resolved', 'dangling'];",
    replace: "const RESOLUTION_STATUSES = ['open'];",
  },
  {
    name: 'a comment without a body is taken for an empty one',
    file: 'src/resolver/usage/found-references.ts',
    find: 'if (storage === null) return false;',
    replace: 'if (storage === null) return true;',
  },
  {
    name: 'a refusal whose body is cut off is taken for a lost answer',
    file: 'src/confluence/pacing/paced-request.ts',
    find: "void response.text().catch(() => '');",
    replace: 'await response.text();',
  },
];
