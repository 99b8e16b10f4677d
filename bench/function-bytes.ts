import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(__dirname, '..');

/** Of the function as one file, not minified, as Forge's bundler leaves it; ours stands in for it. */
export async function functionBytes(): Promise<number> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'function-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: path.join(ROOT, 'src/index.ts'), outDir, minify: false, emptyOutDir: true },
    });
    const files = readdirSync(outDir).map((name) => statSync(path.join(outDir, name)));
    return files.reduce((sum, { size }) => sum + size, 0);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
