import type { Candidate } from './candidate.js'

/**
 * Of candidates that overlap the longest stays, then the more confident: 习近平新时代中国特色社会主义思想 hides
 * 中国特色社会主义. Gives them in text order.
 */
export function hideShorter(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length)
  const size = ({ span }: Candidate): number => span.end - span.start
  const byLength = [...candidates].sort((a, b) => size(b) - size(a) || b.confidence - a.confidence || a.span.start - b.span.start)
  const kept: Candidate[] = []
  for (const candidate of byLength) {
    const { start, end } = candidate.span
    // Whoever stands is at least as long, so an overlap always covers one of the two ends.
    if (taken[start] === 1 || taken[end - 1] === 1) continue
    taken.fill(1, start, end)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}
