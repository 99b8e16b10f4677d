/** What CONTRIBUTING.md and the decisions say of the repository is true of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';

const root = path.resolve(__dirname, '../../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const sources = ['src', 'static/src', 'local', 'test', 'bench'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => textOf(path.join(folder, file))),
);
const contributing = textOf('CONTRIBUTING.md');
const decisions = readdirSync(path.join(root, 'decisions')).filter((file) => file !== 'README.md');

describe('CONTRIBUTING.md', () => {
  it('names commands that there are', () => {
    const named = matches(contributing, /npm run ([a-z][a-z:-]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('names nothing of the code that the code does not have', () => {
    const names = [...new Set(matches(contributing, /`([A-Za-z_]{3,})`/g))];
    expect(names.length).toBeGreaterThan(30);
    const places = [...sources, textOf('package.json')];
    const isKnown = (name: string) => places.some((text) => text.includes(name));
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('lists the promises that tests name, each of them', () => {
    const named = sources.flatMap((source) => matches(source, /\bpromise (\d): /g));
    expect(matches(contributing, /^(\d)\. \*\*/gm)).toEqual([...new Set(named)].sort());
  });
});

describe('decisions', () => {
  it('are listed in their README, each of them', () => {
    const listed = matches(textOf('decisions/README.md'), /\]\(([\w-]+\.md)\)/g);
    expect(listed.sort()).toEqual(decisions.sort());
  });

  it.each(decisions)('%s has at most 50 lines', (file) => {
    expect(textOf(`decisions/${file}`).trimEnd().split('\n').length).toBeLessThanOrEqual(50);
  });
});
