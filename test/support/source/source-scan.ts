/** What the app's own sources import and name, read from their syntax and not from their text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../../..');

export type Source = {
  /** From the project's root, with slashes. */
  readonly file: string;
  /** What is taken from where, such as `@forge/api asUser`; a whole module is `@forge/api *`. */
  readonly imports: readonly string[];
  /** The same without what is a type only. */
  readonly values: readonly string[];
  /** Every identifier, names of properties included; comments and texts are none. */
  readonly identifiers: ReadonlySet<string>;
  /** Whether the module has a variable of its own that can be set anew. */
  readonly hasState: boolean;
};

/** All TypeScript below a folder of the project. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => scan(path.posix.join(folder, name.replaceAll(path.sep, '/'))))
    .sort((one, other) => one.file.localeCompare(other.file));
}

function scan(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const imports: string[] = [];
  const values: string[] = [];
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const taken = importsOf(node);
      imports.push(...taken);
      if (!isTypeOnly(node)) values.push(...taken);
    }
    // `import('…')`, and a type's `import('…').Name`
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push(`${textOf(node.arguments[0])} *`);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  visit(source);
  return { file, imports, values, identifiers, hasState: source.statements.some(isVariable) };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
}

function isVariable(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    (statement.declarationList.flags & ts.NodeFlags.Const) === 0
  );
}

function importsOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  if (node.moduleSpecifier === undefined) return [];
  const from = textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return [`${from} *`];
  const { name, namedBindings } = node.importClause ?? {};
  const names = [
    ...(name === undefined ? [] : ['default']),
    ...(namedBindings !== undefined && ts.isNamedImports(namedBindings)
      ? namedBindings.elements.map((element) => (element.propertyName ?? element.name).text)
      : []),
  ];
  const isWhole = names.length === 0 || (namedBindings && ts.isNamespaceImport(namedBindings));
  return [...names, ...(isWhole ? ['*'] : [])].map((taken) => `${from} ${taken}`);
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}
