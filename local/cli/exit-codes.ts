/** How a command ends, for scripts; the help says the same. */
export const EXIT = {
  /** All done, or a clean dry run. */
  done: 0,
  /** Some files failed or were not reached. */
  incomplete: 1,
  /** Wrong usage, or an option forbids what was found. Nothing was done. */
  usage: 2,
  /** Could not sign in, find the page, or read the list to its end. Nothing was done. */
  site: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES_HELP = `
Exit codes:
  0  all done, or a clean dry run
  1  some files failed or were not reached
  2  wrong usage, or --max or --count forbids it; nothing was done
  3  could not sign in, find the page, or read the list to its end; nothing was done`;
