import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Builds the command line into one file that needs nothing but Node; see decisions/. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: { '@forge/api': path.join(here, 'route.ts') } },
  ssr: { noExternal: true },
  build: {
    ssr: path.resolve(here, '../cli.ts'),
    outDir: path.join(here, 'build'),
    emptyOutDir: true,
    // The oldest Node that package.json admits.
    target: 'node20.19',
    minify: true,
    // What is bundled asks for its licence to come along.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: { entryFileNames: 'attachment-cleanup.mjs', banner: '#!/usr/bin/env node' },
    },
  },
});
