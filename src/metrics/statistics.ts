export type Numbers = readonly number[] | Uint32Array

/** Arithmetic mean; null for no values. */
export function mean(values: Numbers): number | null {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? null : sum / values.length
}

/** Standard deviation of a sample (n − 1); null for fewer than two values. */
export function standardDeviation(values: Numbers): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  let squares = 0
  for (const value of values) squares += (value - centre) ** 2
  return Math.sqrt(squares / (values.length - 1))
}

/** The quantile of R's default type 7 (Hyndman and Fan 1996): linear between the order statistics. Values sorted upwards. */
export function quantile(sorted: Numbers, share: number): number | null {
  if (sorted.length === 0) return null
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]!
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below)
}
