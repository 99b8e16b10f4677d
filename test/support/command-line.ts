/** The command line inside the test's process, over real HTTP, in simulated time. */
import { runCommandLine } from '../../local/cli/command-line';
import type { Terminal } from '../../local/cli/terminal';
import { PEOPLE } from '../../local/confluence/people';
import type { PersonName } from '../../local/confluence/people';
import { RECIPE_PAGE } from '../../local/confluence/seed/seed-contents';
import { makeSiteRequest } from '../../local/site/site-request';
import { wholeAnswer } from './run/function-calls';
import { SimulatedClock } from './simulated-clock';

type Options = {
  readonly clock?: SimulatedClock;
  readonly person?: PersonName;
  readonly env?: Readonly<Record<string, string>>;
  /** Aborts where a person would press Ctrl-C. */
  readonly ctrlC?: AbortSignal;
  /** Is given what a second Ctrl-C would leave on the screen, whenever that changes. */
  readonly setLastWords?: (words: () => string) => void;
  readonly random?: () => number;
};

export type Ended = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
};

export type JsonDocument = {
  readonly command: string;
  readonly before: string | null;
  readonly dryRun: boolean;
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly version: number | null;
    readonly updatedAt: string | null;
    readonly decision: 'match' | 'keep' | null;
    readonly reason: string | null;
    readonly outcome: string | null;
  }[];
  readonly totals: Readonly<Record<string, number>>;
};

export function credentialsOf(person: PersonName): Record<string, string> {
  const { email, apiToken } = PEOPLE[person];
  return { CONFLUENCE_EMAIL: email, CONFLUENCE_API_TOKEN: apiToken };
}

export async function commandLine(args: readonly string[], options: Options = {}): Promise<Ended> {
  const { clock = new SimulatedClock(), person = 'admin', env = credentialsOf(person) } = options;
  const printed: string[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    env: { npm_lifecycle_event: 'cli', ...env },
    clock,
    random: options.random ?? (() => 0.5),
    requestTo: (site) => {
      const request = makeSiteRequest(site);
      return (path, init) => clock.real(() => wholeAnswer(request, path, init));
    },
    print: (text) => printed.push(text),
    say: (text) => said.push(text),
    progressOn: null,
    interruption: {
      signal: options.ctrlC ?? new AbortController().signal,
      setLastWords: options.setLastWords ?? (() => undefined),
    },
  };
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, stdout: printed.join('\n'), stderr: said.join('\n') };
}

/** Of the recipe's page, what is older than most sample files. */
export function trashRecipePage(siteUrl: string, ...args: string[]): Promise<Ended> {
  const page = ['--site', siteUrl, '--page', RECIPE_PAGE.id];
  return commandLine(['trash', ...page, '--before', '2025-06-01', ...args]);
}

export function documentIn({ stdout }: Ended): JsonDocument {
  return JSON.parse(stdout) as JsonDocument;
}
