/** `npm run cli` and `attachment-cleanup`: the engine from the command line, on a real site. */
import { runCommandLine } from './cli/command-line';
import { processTerminal } from './cli/process-terminal';

runCommandLine(process.argv.slice(2), processTerminal()).then(
  (exitCode) => {
    // Not `exit`: what was printed may still be on its way into a pipe.
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
