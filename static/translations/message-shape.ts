/** What a message asks of whoever shows it, and of whoever translates it. */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type PluralChoice = {
  readonly name: string;
  /** `one`, `other`, and exact numbers such as `=0`. */
  readonly options: readonly string[];
};

export type MessageShape = {
  /** Placeholders that take a number: in `plural`, or formatted as one. */
  readonly numbers: ReadonlySet<string>;
  /** Placeholders that take a text as it is. */
  readonly texts: ReadonlySet<string>;
  /** Placeholders that take one of a closed list. */
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tags: ReadonlySet<string>;
  readonly plurals: readonly PluralChoice[];
};

/** @throws {Error} When it is not ICU MessageFormat, or uses more of it than this app does. */
export function shapeOf(message: string): MessageShape {
  const shape = {
    numbers: new Set<string>(),
    texts: new Set<string>(),
    selects: new Map<string, Set<string>>(),
    tags: new Set<string>(),
    plurals: [] as PluralChoice[],
  };
  const look = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      switch (element.type) {
        case TYPE.literal:
        case TYPE.pound:
          break;
        case TYPE.argument:
          shape.texts.add(element.value);
          break;
        case TYPE.number:
          shape.numbers.add(element.value);
          break;
        case TYPE.select: {
          const options = shape.selects.get(element.value) ?? new Set();
          for (const option of Object.keys(element.options)) options.add(option);
          shape.selects.set(element.value, options);
          for (const { value } of Object.values(element.options)) look(value);
          break;
        }
        case TYPE.plural:
          shape.numbers.add(element.value);
          shape.plurals.push({ name: element.value, options: Object.keys(element.options) });
          for (const { value } of Object.values(element.options)) look(value);
          break;
        case TYPE.tag:
          shape.tags.add(element.value);
          look(element.children);
          break;
        case TYPE.date:
        case TYPE.time:
          throw new Error('Dates come as texts: the app formats them in the person’s time zone.');
      }
    }
  };
  // A closed list of the app has no "other"; the compiler sees to it that nothing else is passed.
  look(parse(message, { requiresOtherClause: false }));
  return shape;
}
