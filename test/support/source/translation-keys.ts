import path from 'node:path';
import type TypeScript from 'typescript';

/**
 * The keys that the screen asks for, as the compiler knows them: of `text(`trouble.${code}`)` one
 * for each code that there can be.
 */
export function keysInUse(ts: typeof TypeScript, folder: string): ReadonlySet<string> {
  const file = path.resolve(folder, '../../tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
  const sources = ts.sys.readDirectory(folder, ['.ts', '.tsx']);
  const program = ts.createProgram(sources, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const keys = new Set<string>();
  const look = (node: TypeScript.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) {
      const [key] = node.arguments;
      if (key !== undefined) for (const name of namesOf(key)) keys.add(name);
    }
    ts.forEachChild(node, look);
  };
  const isTranslation = (called: TypeScript.Expression): boolean => {
    const [signature] = checker.getTypeAtLocation(called).getCallSignatures();
    const declared = signature?.getDeclaration();
    // `text` and `rich` of `Translate`, by whatever name they are called.
    return (
      declared?.getSourceFile().fileName === path.join(folder, 'language/translate.ts') &&
      ts.isPropertySignature(declared.parent)
    );
  };
  const namesOf = (key: TypeScript.Expression): readonly string[] => {
    const type = checker.getTypeAtLocation(key);
    const members = type.isUnion() ? type.types : [type];
    return members.map((member) => {
      if (member.isStringLiteral()) return member.value;
      throw new Error(`${key.getText()} is not a key, nor one of several keys.`);
    });
  };
  for (const source of sources) {
    const parsed = program.getSourceFile(source);
    if (parsed !== undefined) look(parsed);
  }
  return keys;
}
