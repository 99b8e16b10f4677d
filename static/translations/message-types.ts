import type { MessageShape } from './message-shape';
import { shapeOf } from './message-shape';

const HEADER = `// Written by \`npm run translations\` from locales/en-US.json; a test sees to it that it is.

/** What has to be given to the messages that take something. */
export type MessageArguments = {
`;

/** The source of \`static/src/language/message-types.ts\`: what JSON does not tell the compiler. */
export function messageTypes(messages: Readonly<Record<string, string>>): string {
  const shapes = Object.entries(messages).map(([key, text]) => [key, shapeOf(text)] as const);
  const rich = shapes.filter(([, { tags }]) => tags.size > 0).map(([key]) => `\n  | '${key}'`);
  const lines = shapes.flatMap(([key, shape]) => {
    const fields = fieldsOf(shape);
    return fields.length === 0 ? [] : `  readonly '${key}': { ${fields.join('; ')} };\n`;
  });
  return `${HEADER}${lines.join('')}};

/** Those with tags: pieces of them look different. */
export type RichKey =${rich.join('')};
`;
}

function fieldsOf({ numbers, texts, selects }: MessageShape): readonly string[] {
  return [
    ...[...texts].map((name) => `readonly ${name}: string`),
    ...[...numbers].map((name) => `readonly ${name}: number`),
    ...[...selects].map(([name, options]) => {
      const values = [...options].map((option) => `'${option}'`);
      return `readonly ${name}: ${values.join(' | ')}`;
    }),
  ];
}
