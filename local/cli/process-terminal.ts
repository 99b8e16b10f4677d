import { realClock } from '../../src/clock';
import { makeSiteRequest } from '../site/site-request';
import { EXIT } from './exit-codes';
import type { Interruption, Terminal } from './terminal';

// npm and npx pass a signal on to a child that the terminal has already told.
const SAME_KEY_PRESS_MS = 500;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  outliveClosedPipes();
  return {
    env: process.env,
    clock: realClock,
    random: Math.random,
    requestTo: makeSiteRequest,
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
    progressOn: process.stderr.isTTY ? process.stderr : null,
    interruption: interruptionOf(process),
  };
}

function interruptionOf(signals: NodeJS.Process): Interruption {
  const first = new AbortController();
  let interruptedAtMs = 0;
  let lastWords = () => 'Ended at once. Nothing was done.';
  const interrupt = () => {
    if (!first.signal.aborted) {
      interruptedAtMs = Date.now();
      first.abort();
    } else if (Date.now() - interruptedAtMs > SAME_KEY_PRESS_MS) {
      process.stderr.write(`\n${lastWords()}\n`);
      process.exit(EXIT.incomplete);
    }
  };
  signals.on('SIGINT', interrupt);
  signals.on('SIGTERM', interrupt);
  return {
    signal: first.signal,
    setLastWords: (words) => {
      lastWords = words;
    },
  };
}

/** Whoever reads along, such as `head`, may stop reading; a run goes on to its end all the same. */
function outliveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
