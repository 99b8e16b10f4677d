import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import app from '../../package.json' with { type: 'json' };

const here = import.meta.dirname;
const FILE = 'attachment-cleanup.mjs';

/** Builds the command line into one file that needs nothing but Node; see decisions/. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [packageAround()],
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
      output: { entryFileNames: FILE, banner: '#!/usr/bin/env node' },
    },
  },
});

/** What `npm pack` needs beside the file: the app's own package.json, without what it is made of. */
function packageAround(): Plugin {
  const { name, version, description, license, engines } = app;
  const manifest = { name, version, description, license, engines };
  const bin = { 'attachment-cleanup': FILE };
  const texts = ['README.md', 'LICENSE'].map((fileName) => ({
    fileName,
    source: readFileSync(path.resolve(here, '../..', fileName), 'utf8'),
  }));
  const source = `${JSON.stringify({ ...manifest, bin }, null, 2)}\n`;
  return {
    name: 'package-around',
    generateBundle() {
      for (const file of [{ fileName: 'package.json', source }, ...texts]) {
        this.emitFile({ type: 'asset', ...file });
      }
    },
  };
}
