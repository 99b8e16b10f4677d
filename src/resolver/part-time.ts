/** A part of what is read is told when reading it took so long, in ms: progress is to be seen. */
export const PART_MS = 1_500;
