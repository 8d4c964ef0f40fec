import { REASONS, type Fixed } from './types.js'

export interface Choice {
  /** In text order, disjoint. */
  readonly kept: readonly Fixed[]
  /** Those that lost, each with the one it lost to. */
  readonly lost: readonly { readonly fixed: Fixed; readonly to: Fixed }[]
}

/**
 * Of stretches that overlap the longest stays (then the first, then the stronger reason), but a user's word is never
 * split: what overlaps it without holding it whole is out first.
 */
export function chooseFixed(candidates: readonly Fixed[]): Choice {
  const lost: { fixed: Fixed; to: Fixed }[] = []
  const users = take(candidates.filter(({ reason }) => reason === 'user word'), lost)
  const others = candidates.filter((fixed) => {
    if (fixed.reason === 'user word') return false
    const splits = overlapping(users, fixed).find((user) => user.start < fixed.start || user.end > fixed.end)
    if (splits) lost.push({ fixed, to: splits })
    return !splits
  })
  return { kept: take([...users, ...others], lost), lost }
}

/** Greedily, the longest first: one that overlaps a longer one has its first or its last character taken. */
function take(candidates: readonly Fixed[], lost: { fixed: Fixed; to: Fixed }[]): Fixed[] {
  const kept: Fixed[] = []
  for (const cluster of clusters(candidates)) {
    const first = cluster[0]!.start
    const owners: (Fixed | undefined)[] = []
    const here: Fixed[] = []
    for (const fixed of cluster.sort(byLength)) {
      const winner = owners[fixed.start - first] ?? owners[fixed.end - 1 - first]
      if (winner) {
        lost.push({ fixed, to: winner })
        continue
      }
      here.push(fixed)
      for (let i = fixed.start; i < fixed.end; i++) owners[i - first] = fixed
    }
    for (const fixed of here.sort(byPlace)) kept.push(fixed)
  }
  return kept
}

/** Runs of candidates that overlap one into the next, in text order. */
function clusters(candidates: readonly Fixed[]): Fixed[][] {
  const runs: Fixed[][] = []
  let end = -1
  for (const fixed of [...candidates].sort(byPlace)) {
    if (fixed.start < end) runs.at(-1)!.push(fixed)
    else runs.push([fixed])
    end = Math.max(end, fixed.end)
  }
  return runs
}

/** Those of a sorted, disjoint list that overlap a span. */
function overlapping(sorted: readonly Fixed[], { start, end }: Fixed): Fixed[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (sorted[mid]!.end <= start) low = mid + 1
    else high = mid
  }
  const found: Fixed[] = []
  for (let i = low; i < sorted.length && sorted[i]!.start < end; i++) found.push(sorted[i]!)
  return found
}

const byPlace = (a: Fixed, b: Fixed): number => a.start - b.start || a.end - b.end
const byLength = (a: Fixed, b: Fixed): number =>
  (b.end - b.start) - (a.end - a.start) || a.start - b.start || REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)
