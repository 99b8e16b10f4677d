import type { Clock } from '../../src/clock';
import type { RequestConfluence } from '../../src/confluence/request-confluence';
import type { Site } from '../site/site-request';

/** What a command has around it; a process in real life. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly requestTo: (site: Site) => RequestConfluence;
  /** Results, on stdout. */
  readonly print: (text: string) => void;
  /** Everything else, on stderr. */
  readonly say: (text: string) => void;
  /** Where progress is drawn; `null` where nobody would see it move. */
  readonly progressOn: NodeJS.WriteStream | null;
  readonly interruption: Interruption;
};

/** Ctrl-C, or a request to end from elsewhere. */
export type Interruption = {
  /** Aborts at the first one. */
  readonly signal: AbortSignal;
  /** Sets what a second one, which ends everything at once, tidies up and leaves as last words. */
  readonly setLastWords: (words: () => string) => void;
};

/** What a person types to get here. */
export function programName({ npm_lifecycle_event: by }: Terminal['env']): string {
  if (by === 'cli') return 'npm run --silent cli --';
  return by === 'npx' ? 'npx attachment-cleanup' : 'attachment-cleanup';
}
