import { Cover, startsWithHan, type Span } from '../text/index.js'
import { isTraditional } from './detect.js'

/**
 * Traditional characters that a converter or a writer left inside a simplified clause (征集調研报告203篇), outside the
 * stretches that are converted anyway. One that stands for itself (“協”字), between signs, stays as it is.
 */
export function straysIn(text: string, converted: readonly Span[]): Span[] {
  const cover = new Cover(converted)
  const strays: Span[] = []
  for (let start = 0; start < text.length; start++) {
    if (!isTraditional(text, start)) continue
    let end = start + 1
    while (isTraditional(text, end)) end++
    const within = startsWithHan(text[start - 1] ?? '') || startsWithHan(text.slice(end))
    if (within && !cover.touches({ start, end })) strays.push({ start, end })
    start = end
  }
  return strays
}
