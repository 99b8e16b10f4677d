import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { sourcesIn } from '../../support/source/source-scan';

const root = path.resolve(__dirname, '../../..');

/** Each as `package name`; what belongs to the project begins with a dot. */
function takenFromPackages(folder: string): string[] {
  const taken = sourcesIn(folder).flatMap(({ values }) => values);
  return [...new Set(taken)].filter((one) => !one.startsWith('.') && !one.endsWith(' *')).sort();
}

// A bundler finds names in a CommonJS package that Node itself does not.
const FIND_MISSING = `
  const missing = [];
  for (const one of JSON.parse(process.argv[1])) {
    const [from, name] = one.split(' ');
    if (!(name in (await import(from)))) missing.push(one);
  }
  console.log(JSON.stringify(missing));
`;

it.each(['src', 'local/cli'])(
  'takes nothing from a package in %s that plain Node does not find in it as an ES module',
  async (folder) => {
    const taken = takenFromPackages(folder);
    expect(taken.length).toBeGreaterThan(2);
    const script = ['--input-type=module', '--eval', FIND_MISSING, JSON.stringify(taken)];
    const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root });
    expect(JSON.parse(stdout)).toEqual([]);
  },
);
