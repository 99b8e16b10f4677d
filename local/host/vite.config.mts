import { cpSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const browser = path.resolve(import.meta.dirname, 'browser');
const outDir = path.resolve(import.meta.dirname, 'build');

/** Builds what the local host runs in the browser: its page, and its script in the app's iframe. */
export default defineConfig({
  root: browser,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {
        page: path.join(browser, 'page.ts'),
        'iframe-bridge': path.join(browser, 'bridge/iframe-bridge.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  plugins: [
    {
      name: 'copy-page',
      closeBundle() {
        for (const file of ['page.html', 'page.css']) {
          cpSync(path.join(browser, file), path.join(outDir, file));
        }
      },
    },
  ],
});
