import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Of the function as one file; our bundler stands in for Forge's. */
export async function functionBytes(): Promise<number> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'function-'));
  try {
    await build({
      configFile: path.join(__dirname, 'function.vite.config.mts'),
      build: { outDir },
    });
    const files = readdirSync(outDir).map((name) => statSync(path.join(outDir, name)));
    return files.reduce((sum, { size }) => sum + size, 0);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
