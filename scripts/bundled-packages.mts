/** Prints, as JSON, which packages the function and the screen are made of. */
import path from 'node:path';
import { build } from 'vite';
import type { InlineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');

async function packagesOf(config: InlineConfig): Promise<string[]> {
  const built = await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  if (!('output' in built)) throw new Error('Not a build of one kind of output.');
  const modules = built.output.flatMap((part) =>
    part.type === 'chunk' ? Object.entries(part.modules) : [],
  );
  const names = modules
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const inFunction = await packagesOf({
  configFile: false,
  ssr: { noExternal: true },
  build: { ssr: path.join(ROOT, 'src/index.ts') },
});
const inScreen = await packagesOf({ configFile: path.join(ROOT, 'static/vite.config.mts') });
console.log(JSON.stringify({ inFunction, inScreen }));
