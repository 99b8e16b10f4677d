/** The commands, their options and their help; what they decide and do is in `src/`. */
import { Command, CommanderError, Option } from 'commander';
import { readAttachmentId, readCount, readPageId, readSiteUrl, readSpaceKey } from '../arguments';
import { SiteError, UsageError } from '../usage-error';
import { EXIT, EXIT_CODES_HELP } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { list } from './commands/list';
import { listSpace } from './commands/list-space';
import { purge } from './commands/purge';
import { purgeOne } from './commands/purge-one';
import { readRules, requireRules, RULE_OPTIONS, withRules } from './options/rule-options';
import type { RuleOptions } from './options/rule-options';
import { show } from './commands/show';
import { programName } from './terminal';
import type { Terminal } from './terminal';
import { trash } from './commands/trash';

type Common = {
  readonly site: string;
  readonly json?: boolean;
  readonly csv?: string;
  readonly checkSpace?: boolean;
};
type Acting = Common & {
  readonly yes?: boolean;
  readonly max?: number;
  readonly includeMarked?: boolean;
  readonly tryAll?: boolean;
};
type ListOptions = Common &
  RuleOptions & {
    readonly page?: string;
    readonly space?: string;
    readonly status: 'current' | 'trashed';
    readonly all?: boolean;
  };
type ShowOptions = Common & { readonly attachment: string };
type TrashOptions = Acting & RuleOptions & { readonly page: string };
type PurgeOptions = Acting &
  RuleOptions & {
    readonly page?: string;
    readonly attachment?: string;
    readonly count?: number;
  };

const ENVIRONMENT_HELP = `
The account comes from the environment, and from nowhere else:
  CONFLUENCE_EMAIL      the e-mail address of your Atlassian account
  CONFLUENCE_API_TOKEN  https://id.atlassian.com/manage-profile/security/api-tokens`;

/** Runs one command. Whatever it prints ends with what to do next, where something is to be done. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = commands(terminal, async (work) => {
    exitCode = await work;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.message);
    return error instanceof SiteError ? EXIT.site : EXIT.usage;
  }
}

type Finish = (work: Promise<ExitCode>) => Promise<void>;

function commands(terminal: Terminal, finish: Finish): Command {
  const program = new Command(programName(terminal.env))
    .description('Lists, trashes and purges the attachments of a Confluence Cloud page by age.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      // Somebody may have tried to give the token as an option's value.
      writeErr: (text) => {
        terminal.say(text.trimEnd().replace(/(--[\w-]+=)[^\s']+/g, '$1…'));
      },
    })
    .addHelpText('afterAll', `${ENVIRONMENT_HELP}\n${EXIT_CODES_HELP}`);
  addList(program, terminal, finish);
  addShow(program, terminal, finish);
  addTrash(program, terminal, finish);
  addPurge(program, terminal, finish);
  return program;
}

function addList(program: Command, terminal: Terminal, finish: Finish): void {
  withReport(
    withRules(withSite(program.command('list').description('Lists attachments; changes nothing.'))),
  )
    .option('--page <id>', 'id of the page or blog post', readPageId)
    .addOption(
      new Option('--space <key>', 'all pages and blog posts of a space, by the size of their files')
        .argParser(readSpaceKey)
        .conflicts(['page', 'all', 'csv', 'checkSpace', ...RULE_OPTIONS]),
    )
    .option('--before <date>', 'with --page: only those that are older, see `trash`')
    .addOption(statusOption())
    .option('--all', 'with a cutoff: also show what is kept, and why')
    .action(async (options: ListOptions) => {
      const { site, page, space, status, by, all = false, json = false, csv = null } = options;
      const { checkSpace = false } = options;
      if (space !== undefined) {
        await finish(listSpace({ siteUrl: site, spaceKey: space, status, json }, terminal));
        return;
      }
      if (page === undefined)
        throw new UsageError('Name a page with --page, or a space with --space.');
      const rules = readRules(options, terminal.clock.now());
      const order = {
        siteUrl: site,
        pageId: page,
        status,
        basis: by,
        rules,
        showsKept: all,
        checksSpace: checkSpace,
        json,
        csv,
      };
      await finish(list(order, terminal));
    });
}

function addShow(program: Command, terminal: Terminal, finish: Finish): void {
  withSite(program.command('show').description('Shows one attachment: is it in the trash?'))
    .requiredOption('--attachment <id>', 'id of the attachment', readAttachmentId)
    .action(async ({ site, attachment, json = false }: ShowOptions) => {
      await finish(show({ siteUrl: site, attachmentId: attachment, json }, terminal));
    });
}

function addTrash(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('trash')
    .description('Moves old attachments of a page to the trash; a dry run without --yes.');
  withActing(withReport(withRules(withSite(command))))
    .requiredOption('--page <id>', 'id of the page or blog post', readPageId)
    .option('--before <date>', 'a date (its start, in --time-zone) or an ISO timestamp')
    .action(async (options: TrashOptions) => {
      const rules = requireRules(options, terminal.clock.now());
      await finish(trash({ ...actingOn(options, options.page), rules }, terminal));
    });
}

function addPurge(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('purge')
    .description('Deletes permanently what is in the trash; a dry run without --yes.');
  withActing(withReport(withRules(withSite(command))))
    .addOption(
      new Option('--attachment <id>', 'one file, whatever its age')
        .argParser(readAttachmentId)
        .conflicts([
          'page',
          'count',
          'max',
          'includeMarked',
          'tryAll',
          'csv',
          'checkSpace',
          ...RULE_OPTIONS,
        ]),
    )
    .option('--page <id>', 'id of the page or blog post whose trash it is', readPageId)
    .option('--before <date>', 'with --page: see `trash`')
    .option('--count <n>', 'how many files; needed for more than one', readCount)
    .action(async (options: PurgeOptions) => {
      const { site, attachment, page, count = null, yes = false, json = false } = options;
      if (attachment !== undefined) {
        await finish(purgeOne({ siteUrl: site, attachmentId: attachment, yes, json }, terminal));
        return;
      }
      const rules = readRules(options, terminal.clock.now());
      if (page === undefined || rules === null) {
        throw new UsageError(
          'Name either --page with --before or --older-than, or one --attachment.',
        );
      }
      await finish(purge({ ...actingOn(options, page), rules, count }, terminal));
    });
}

function actingOn(options: Acting, pageId: string) {
  return {
    siteUrl: options.site,
    pageId,
    includeMarked: options.includeMarked ?? false,
    yes: options.yes ?? false,
    max: options.max ?? null,
    triesAll: options.tryAll ?? false,
    checksSpace: options.checkSpace ?? false,
    json: options.json ?? false,
    csv: options.csv ?? null,
  };
}

function withSite(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .requiredOption('--site <url>', 'such as https://example.atlassian.net', readSiteUrl)
    .option('--json', 'print one JSON document instead of a table');
}

/** Options of every command that judges a page's files. */
function withReport(command: Command): Command {
  return command
    .option('--csv <file>', 'also write a line for every attachment to this file')
    .option('--check-space', 'also look whether other pages of the space use the files');
}

function withActing(command: Command): Command {
  return command
    .option('--yes', 'do it')
    .option('--max <n>', 'do nothing when more files match', readCount)
    .option('--include-marked', 'with --by uploaded: also those that have a newer version')
    .option(
      '--try-all',
      'go on where five files were refused, or eight failed, one after the other',
    );
}

function statusOption(): Option {
  return new Option('--status <status>', 'which list')
    .choices(['current', 'trashed'])
    .default('current');
}
