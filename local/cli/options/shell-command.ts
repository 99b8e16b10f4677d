/** A word as it is, or an option with its value. */
export type Part = string | readonly [option: string, value: string];

/** A command as it can be pasted into a shell. */
export function shellCommand(program: string, parts: readonly Part[]): string {
  const words = parts.map((part) =>
    typeof part === 'string' ? part : `--${part[0]} ${quoted(part[1])}`,
  );
  return [program, ...words].join(' ');
}

function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
