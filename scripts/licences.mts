/**
 * `npm run licences`: writes docs/licences.md, the licences of what ships, and refuses those that
 * nobody has looked at. With `--print` it only prints what it would write.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

type Part = {
  readonly title: string;
  /** Of Vite. */
  readonly config: string;
  /** Whoever gets it there has Forge's packages from Atlassian. */
  readonly runsOnForge: boolean;
};
type Shipped = { readonly name: string; readonly licence: string };

const PARTS: readonly Part[] = [
  { title: 'The screen', config: 'static/vite.config.mts', runsOnForge: true },
  { title: 'The function', config: 'bench/bytes/function.vite.config.mts', runsOnForge: true },
  { title: 'The packed command line', config: 'local/cli/vite.config.mts', runsOnForge: false },
];

/** They ask for no more than that their text comes along. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-3-Clause', 'ISC', 'MIT'];
/** May be used in apps on Forge, and not passed on: see decisions/packed-command-line.md. */
const FORGE = 'SEE LICENSE IN LICENSE.txt';

const HEADER = `# Licences of what ships

Written by \`npm run licences\` from what the bundler puts into each part; a test sees to it that it is true. Their texts
come along, in \`licenses.md\` beside the screen and in the packed command line. Nothing else of what \`npm ci\` installs
ships.
`;

const ROOT = path.resolve(import.meta.dirname, '..');

/** As the bundler tells them; each once, whatever versions of it there are. */
async function packagesIn({ config }: Part): Promise<readonly Shipped[]> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'licences-'));
  try {
    const fileName = 'licences.json';
    await build({
      configFile: path.join(ROOT, config),
      build: { outDir, emptyOutDir: true, license: { fileName } },
    });
    const told = JSON.parse(readFileSync(path.join(outDir, fileName), 'utf8')) as readonly {
      readonly name: string;
      readonly identifier: string | null;
    }[];
    const licences = new Map(told.map(({ name, identifier }) => [name, identifier ?? 'none']));
    return [...licences].map(([name, licence]) => ({ name, licence }));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function isAllowed({ name, licence }: Shipped, { runsOnForge }: Part): boolean {
  if (licence === FORGE) return runsOnForge && name.startsWith('@forge/');
  return ALLOWED.includes(licence);
}

function section({ title }: Part, shipped: readonly Shipped[]): string {
  const lines = [...ALLOWED, FORGE].flatMap((licence) => {
    const names = shipped.filter((one) => one.licence === licence).map(({ name }) => name);
    const heading = licence === FORGE ? 'Forge’s own terms' : licence;
    return names.length === 0 ? [] : `- ${heading}: ${names.sort().join(', ')}\n`;
  });
  return `\n## ${title}\n\n${lines.join('')}`;
}

let document = HEADER;
for (const part of PARTS) {
  const shipped = await packagesIn(part);
  for (const one of shipped.filter((any) => !isAllowed(any, part))) {
    console.error(`${part.title} holds ${one.name}, whose licence is "${one.licence}".`);
    process.exitCode = 1;
  }
  document += section(part, shipped);
}
if (process.argv.includes('--print')) process.stdout.write(document);
else writeFileSync(path.join(ROOT, 'docs/licences.md'), document);
