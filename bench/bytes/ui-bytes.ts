import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import ts from 'typescript';

type Bytes = { readonly plain: number; readonly gzipped: number };

export type UiBytes = {
  /** What the browser must have before the first picture: index.html's script, and its static imports. */
  readonly initialScripts: Bytes;
  /** The stylesheets that index.html links. */
  readonly initialStyles: Bytes;
  /** Every file of the build that a browser asks for, however seldom. */
  readonly everything: Bytes;
};

/** For people alone. */
const LICENCES = 'licenses.md';

/** The size of a build of the screen; each file gzipped by itself, as it is sent. */
export function uiBytes(buildPath: string): UiBytes {
  const $ = load(readFileSync(path.join(buildPath, 'index.html'), 'utf8'));
  const attributes = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? [])
      .map((relative) => path.join(buildPath, relative));
  return {
    initialScripts: sizeOf(withStaticImports(attributes('script[src]', 'src'))),
    initialStyles: sizeOf(attributes('link[rel=stylesheet]', 'href')),
    everything: sizeOf(
      readdirSync(buildPath, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== LICENCES)
        .map((entry) => path.join(entry.parentPath, entry.name)),
    ),
  };
}

function sizeOf(files: readonly string[]): Bytes {
  const contents = files.map((file) => readFileSync(file));
  return {
    plain: sum(contents.map((content) => content.length)),
    gzipped: sum(contents.map((content) => gzipSync(content).length)),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function withStaticImports(entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  // A set hands out what is added while it is walked through.
  for (const file of found) {
    for (const imported of staticImports(file)) found.add(imported);
  }
  return [...found];
}

/** `import … from` and `export … from`; `import()` is what waits until somebody needs it. */
function staticImports(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from !== undefined && ts.isStringLiteral(from)
      ? [path.join(path.dirname(file), from.text)]
      : [];
  });
}
