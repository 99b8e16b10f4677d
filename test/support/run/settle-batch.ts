/** One batch through the function's handlers, against an embedded Confluence. */
import type { EmbeddedConfluence } from '../../../local/confluence/embedded-confluence';
import type { BatchRequest, BatchResult, SentFile } from '../../../src/contract';
import { callsTo } from './function-calls';
import { byAgeAlone } from '../data/rules';

export const file = (id: string, parts: Partial<SentFile> = {}): SentFile => ({
  id,
  versionNumber: 1,
  mayBeInUse: false,
  mayBeDone: false,
  ...parts,
});

function batchOf(files: readonly SentFile[], parts: Partial<BatchRequest> = {}): BatchRequest {
  return {
    contentKind: 'page',
    rules: byAgeAlone({ basis: 'updated', beforeMs: Date.parse('2024-01-01T00:00:00Z') }),
    files,
    stopAfter: { refusals: null, failures: null },
    pace: null,
    ...parts,
  };
}

export async function settle(
  confluence: EmbeddedConfluence,
  act: 'trash' | 'purge',
  files: readonly SentFile[],
  options: Parameters<typeof callsTo>[1] = {},
  parts: Partial<BatchRequest> = act === 'purge' ? { rules: null } : {},
): Promise<BatchResult> {
  const calls = callsTo(confluence, options);
  const request = batchOf(files, parts);
  const reply = await (act === 'trash' ? calls.trashBatch(request) : calls.purgeBatch(request));
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

export const outcomesOf = ({ outcomes }: BatchResult) => outcomes.map(({ outcome }) => outcome);
export const deletesIn = ({ requests }: EmbeddedConfluence) =>
  requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
