/**
 * Stands in for `@forge/api` in the packed command line, which cannot ship Forge's code: a path
 * template that nothing put into it can lead elsewhere.
 */
export type Route = { readonly value: string };

const PATH_SEGMENT = /^[A-Za-z0-9]+$/;

/** Of the path, ids alone are let through; a query is encoded by `URLSearchParams`. */
export function route(
  template: TemplateStringsArray,
  ...parts: readonly (string | URLSearchParams)[]
): Route {
  const value = template.reduce((path, fixed, index) => {
    const part = parts[index - 1] ?? '';
    return `${path}${typeof part === 'string' ? segment(part) : part.toString()}${fixed}`;
  });
  return { value };
}

function segment(part: string): string {
  if (PATH_SEGMENT.test(part)) return part;
  throw new TypeError(`"${part}" cannot be a part of a path.`);
}
