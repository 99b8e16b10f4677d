import { Writable } from 'node:stream';
import { readingProgress, runProgress } from '../../../local/cli/printing/progress';
import { afterEvent, startOfRun } from '../../../src/run/run-state';
import { byAgeAlone } from '../../support/data/rules';

/** As much of a terminal as a progress bar asks for, and what was drawn on it. */
function aScreen() {
  const drawn: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      drawn.push(String(chunk));
      done();
    },
  });
  const screen = Object.assign(stream, { isTTY: true, columns: 120 }) as unknown;
  return { screen: screen as NodeJS.WriteStream, text: () => drawn.join('') };
}

const start = startOfRun({
  act: 'trash',
  contentKind: 'page',
  rules: byAgeAlone({ basis: 'updated', beforeMs: 1 }),
  files: ['1', '2', '3', '4'].map((id) => ({ id, versionNumber: 1, mayBeInUse: false })),
  commentCheck: null,
});

it('shows how far a list is read', () => {
  const { screen, text } = aScreen();
  const progress = readingProgress(screen, 'attachments');
  progress.show(500);
  progress.end();
  expect(text()).toContain('Reading the list, attachments so far: 500');
});

it('shows how far a run is, and until when Confluence asks to wait', () => {
  const { screen, text } = aScreen();
  const progress = runProgress(screen, 4);
  const settled = ['1', '2'].map((id) => ({ id, outcome: { kind: 'trashed' as const } }));
  const halfway = afterEvent(start, { kind: 'batch-answered', settled, atMs: 1 });
  const pause = { because: 'rate-limited', untilMs: Date.parse('2026-01-01T12:00Z') } as const;
  progress.show(afterEvent(halfway, { kind: 'paused', pause }));
  progress.end();
  expect(text()).toMatch(/2 of 4 files, .* left; Confluence asks to wait until \d+:00/);
});

it('says after Ctrl-C what another one would do', () => {
  const { screen, text } = aScreen();
  const progress = runProgress(screen, 4);
  progress.show(afterEvent(start, { kind: 'stop-asked' }));
  progress.end();
  expect(text()).toContain(
    '0 of 4 files, … left; stopping after this batch, Ctrl-C again ends at once',
  );
});

it('draws nothing where nobody would see it move', () => {
  expect(() => {
    const progress = runProgress(null, 4);
    progress.show(start);
    progress.end();
    readingProgress(null, 'attachments').show(1);
  }).not.toThrow();
});
