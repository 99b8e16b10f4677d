/** What seeds once found, kept as data. Each is a test of its own in `campaign.test.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UNEVENTFUL, UNEVENTFUL_FILE } from '../generated/schedule';
import type { Schedule } from '../generated/schedule';

type FoundScenario = {
  readonly seed: number;
  /** Where in that seed's scenarios it was, in the words of the generator of that time. */
  readonly place: string;
  readonly wrong: string;
  /** Made as small as possible. What later generators added may be missing. */
  readonly schedule: Partial<Schedule>;
};

export const FOUND = JSON.parse(
  readFileSync(path.join(__dirname, 'found-scenarios.json'), 'utf8'),
) as readonly FoundScenario[];

/** A scenario is kept whole: a seed is of use only to the generator that it was found with. */
export function completed({ quirks, files, ...schedule }: Partial<Schedule>): Schedule {
  return {
    ...UNEVENTFUL,
    ...schedule,
    files: files?.map((file) => ({ ...UNEVENTFUL_FILE, ...file })) ?? UNEVENTFUL.files,
    quirks: { ...UNEVENTFUL.quirks, ...quirks },
  };
}

/** What shows at once that the engine is broken in a way that random scenarios seldom bring to light. */
export const BY_HAND: readonly { readonly shows: string; readonly schedule: Schedule }[] = [
  {
    shows: 'a run pauses where file after file is refused',
    schedule: completed({
      files: Array.from({ length: 40 }, () => UNEVENTFUL_FILE),
      deletesInVain: { from: 0, status: 400 },
    }),
  },
  {
    shows: 'an odd entry after a lost answer tells nothing',
    schedule: completed({
      faults: [
        [14, { kind: 'reset', when: 'after' }],
        [15, { kind: 'odd-field', entry: 0, field: ['status'], value: [] }],
      ],
    }),
  },
];
