import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const NOT_OURS = new Set(['build', 'node_modules']);
const MOST_LOOSE_FILES = 8;

function foldersIn(folder: string): string[] {
  const folders = readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
    .map(({ name }) => `${folder}/${name}`);
  return [folder, ...folders.flatMap(foldersIn)];
}

it.each(['src', 'static', 'local', 'test', 'bench', 'scripts'].flatMap(foldersIn))(
  '%s has at most eight loose files',
  (folder) => {
    const loose = readdirSync(path.join(root, folder), { withFileTypes: true });
    const files = loose.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.slice(MOST_LOOSE_FILES)).toEqual([]);
  },
);
