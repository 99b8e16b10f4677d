import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const TOKENS_ID = 'virtual:design-tokens.css';
const TOKEN_THEMES = ['light', 'dark', 'shape', 'spacing', 'typography'];

/**
 * Atlassian's design tokens as a stylesheet of ours. Atlaskit would insert them as `<style>`
 * elements, which Forge's Content-Security-Policy refuses without `unsafe-inline`.
 */
function designTokens(): Plugin {
  return {
    name: 'design-tokens',
    resolveId: (id) => (id === TOKENS_ID ? `\0${TOKENS_ID}` : null),
    async load(id) {
      if (id !== `\0${TOKENS_ID}`) return null;
      const sheets = await Promise.all(
        TOKEN_THEMES.map(async (theme) => {
          const file = `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`;
          const module = (await import(file)) as { readonly default: { readonly default: string } };
          return module.default.default;
        }),
      );
      return sheets.join('\n');
    },
  };
}

const GATE_QUESTION = /\bfg\((['"])[\w.-]+\1\)/g;

/**
 * Answers Atlaskit's questions after Atlassian's own feature gates while building. Nobody starts
 * their client in this app, so that each question throws, is caught and ends in `false`; answered
 * beforehand, neither the client nor what is behind a closed gate is in the build.
 */
function closedFeatureGates(): Plugin {
  return {
    name: 'closed-feature-gates',
    enforce: 'pre',
    transform: {
      filter: { id: '**/node_modules/@atlaskit/**/*.js', code: 'fg(' },
      // Line for line as it was: a source map would say nothing.
      handler: (code) => ({ code: code.replaceAll(GATE_QUESTION, 'false'), map: null }),
    },
  };
}

/**
 * No message of ours can be dismissed. The button for that would bring Atlaskit's tooltips, and all
 * that places them, into the first scripts: 20 KB gzipped.
 */
function messagesWithoutDismissal(): Plugin {
  const nothing = path.resolve(import.meta.dirname, 'left-out/dismiss-button.ts');
  return {
    name: 'messages-without-dismissal',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === '@atlaskit/button/icon/button' && importer?.includes('/@atlaskit/section-message/')
        ? nothing
        : null,
  };
}

/** Builds the Custom UI into `static/build`, the resource that `manifest.yml` names. */
export default defineConfig({
  root: import.meta.dirname,
  // Forge serves the app from a path that is not known beforehand.
  base: './',
  logLevel: 'warn',
  plugins: [react(), designTokens(), closedFeatureGates(), messagesWithoutDismissal()],
  // Atlaskit asks for more of `process.env` than a browser has.
  define: { 'process.env.NODE_ENV': JSON.stringify('production'), 'process.env': '{}' },
  resolve: {
    // Keeps the body from scrolling below an open dialog by an inline style that Forge's policy
    // refuses; our body does not scroll.
    alias: { 'react-scrolllock': path.resolve(import.meta.dirname, 'left-out/scroll-lock.ts') },
  },
  build: {
    outDir: path.resolve(import.meta.dirname, 'build'),
    emptyOutDir: true,
    target: 'es2022',
    // The preload helper would insert elements that Forge's policy refuses.
    modulePreload: false,
    assetsInlineLimit: 0,
    // What is bundled asks for its licence to come along.
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 1_000,
  },
});
