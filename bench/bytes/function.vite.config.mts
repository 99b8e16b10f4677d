import path from 'node:path';
import { defineConfig } from 'vite';

/** Builds the function into one file, not minified, as Forge's bundler leaves it. */
export default defineConfig({
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path.resolve(import.meta.dirname, '../../src/index.ts'),
    outDir: path.join(import.meta.dirname, 'build'),
    emptyOutDir: true,
    minify: false,
  },
});
