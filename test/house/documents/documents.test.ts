/** What the documents point at is there: other documents, files of the repository, and tests by their title. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const DOCUMENTS = ['.', 'docs', 'decisions'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);

/** As one line: a title or an address may stand on two. */
const textOf = (file: string) =>
  readFileSync(path.join(root, file), 'utf8')
    .replaceAll(/```[^]*?```/g, '')
    .replaceAll(/\s+/g, ' ');

/** GitHub's name for the place of each heading. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/```[^]*?```/g, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(DOCUMENTS)('%s links to nothing that is not there', (document) => {
  const links = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (link.startsWith('https://')) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
    if (!existsSync(path.join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

const FOLDERS = 'src|static|local|locales|test|bench|scripts|docs|decisions|\\.ci';
const FILE_OR_FOLDER = new RegExp(`\`((?:${FOLDERS})/[\\w./-]+)\``, 'g');
const BUILT = /^(?:static|local\/host|local\/cli)\/build/;

const namedIn = (document: string) =>
  [...textOf(document).matchAll(FILE_OR_FOLDER)].map(([, file = '']) => file);

// Two of them also name tests, without their ending; those are looked at more closely below.
it.each(DOCUMENTS)('%s names no file and no folder that is not there', (document) => {
  const missing = namedIn(document).filter(
    (file) => !BUILT.test(file) && !existsSync(path.join(root, file)) && testNamed(file) === '',
  );
  expect(missing).toEqual([]);
});

it('finds the files that CONTRIBUTING.md names', () => {
  expect(namedIn('CONTRIBUTING.md').length).toBeGreaterThan(30);
});

/** The text of a test file that is named without its ending; empty where there is none. */
function testNamed(name: string): string {
  const file = ['.test.ts', '.browser.test.ts']
    .map((ending) => path.join(root, 'test', name + ending))
    .find((candidate) => existsSync(candidate));
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

// `folder/file` › _title of a test_ (“title of a case”)
const TEST_OR_TITLE = /`([a-z]+(?:\/[a-z-]+)+)`|› _([^_]+)_|“([^”]+)”/g;

it.each(['docs/trust.md', 'docs/first-site.md'])(
  '%s names no test that is not there',
  (document) => {
    const wrong: string[] = [];
    let counted = 0;
    let source = '';
    for (const [, file, test, testCase] of textOf(document).matchAll(TEST_OR_TITLE)) {
      const title = test ?? testCase;
      if (file !== undefined) {
        source = testNamed(file);
        if (source === '') wrong.push(file);
      } else if (title !== undefined && !source.includes(title)) wrong.push(title);
      counted++;
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(10);
  },
);
