import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satisfies } from 'semver';

type Locked = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
};

/** The oldest Node that `package.json` admits, and the README with it. */
const OLDEST_NODE = '20.19.0';

const root = path.resolve(__dirname, '../../..');
const packagesIn = (folder: string) =>
  (
    JSON.parse(readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, Locked>>;
    }
  ).packages;

it('is asked of the oldest Node that package.json admits', () => {
  expect(packagesIn('.')['']?.engines?.node).toBe('^20.19 || ^22.13 || >=24');
});

describe.each([
  ['of the app', packagesIn('.'), 100],
  ['of the tests’ own browser', packagesIn('test/support/browser/chromium'), 10],
])('the lockfile %s', (_, packages, atLeast) => {
  it('holds the package of every platform, so that npm ci passes on all of them', () => {
    const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${key} wants ${name}`),
    );
    expect(names.size).toBeGreaterThan(atLeast);
    expect(missing).toEqual([]);
  });

  it('holds no package that npm ci warns of on the oldest Node that we admit', () => {
    const newer = Object.entries(packages)
      .filter(([, { engines }]) => !satisfies(OLDEST_NODE, engines?.node ?? '*'))
      .map(([key, { engines }]) => `${key} wants Node ${engines?.node ?? ''}`);
    expect(newer).toEqual([]);
  });

  it('holds a checksum of every package, so that nobody is given another one', () => {
    const unchecked = Object.entries(packages).filter(
      ([key, { integrity = '' }]) => key !== '' && !integrity.startsWith('sha512-'),
    );
    expect(unchecked).toEqual([]);
  });

  it('names no registry: whoever installs uses their own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
