/**
 * The smallest sample that at least `share` of the samples do not exceed (nearest rank).
 *
 * @param share From 0 to 1, such as 0.95.
 * @throws {RangeError} When there are no samples.
 */
export function quantile(samples: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * samples.length));
  const sample = samples.toSorted((one, other) => one - other)[rank - 1];
  if (sample === undefined) throw new RangeError('There is no quantile of nothing.');
  return sample;
}
