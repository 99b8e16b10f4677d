import type { MessageShape } from './message-shape';
import { shapeOf } from './message-shape';

const HEADER = `// Written by \`npm run translations\` from locales/en-US.json; a test sees to it that it is.

/** What each message has to be given; \`object\` where it is nothing. */
export type MessageArguments = {
`;

/** The source of \`static/src/message-types.ts\`: the keys, and what each of them takes. */
export function messageTypes(messages: Readonly<Record<string, string>>): string {
  const shapes = Object.entries(messages).map(([key, text]) => [key, shapeOf(text)] as const);
  const rich = shapes.filter(([, { tags }]) => tags.size > 0).map(([key]) => `\n  | '${key}'`);
  const lines = shapes.map(([key, shape]) => `  readonly '${key}': ${argumentsOf(shape)};\n`);
  return `${HEADER}${lines.join('')}};

/** Those with tags: pieces of them look different. */
export type RichKey =${rich.join('')};
`;
}

function argumentsOf({ numbers, texts, selects }: MessageShape): string {
  const fields = [
    ...[...texts].map((name) => `readonly ${name}: string`),
    ...[...numbers].map((name) => `readonly ${name}: number`),
    ...[...selects].map(([name, options]) => {
      const values = [...options].map((option) => `'${option}'`);
      return `readonly ${name}: ${values.join(' | ')}`;
    }),
  ];
  return fields.length === 0 ? 'object' : `{ ${fields.join('; ')} }`;
}
