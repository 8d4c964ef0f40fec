import type { Edit, Reading, Span } from './types.js'

/** Replays edits on the text they were made for. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.source.start) + edit.text
    at = edit.source.end
  }
  return out + text.slice(at)
}

/** Trims an edit to what it changes; null when it changes nothing. Never splits a surrogate pair. */
export function trimEdit(text: string, edit: Edit): Edit | null {
  let { start, end } = edit.source
  let from = 0
  let to = edit.text.length
  while (start < end && from < to && text[start] === edit.text[from]) { start++; from++ }
  while (end > start && to > from && text[end - 1] === edit.text[to - 1]) { end--; to-- }
  if (from > 0 && (isLow(text, start) || isLow(edit.text, from))) { start--; from-- }
  if (to < edit.text.length && (isLow(text, end) || isLow(edit.text, to))) { end++; to++ }
  if (start === end && from === to) return null
  return { source: { start, end }, text: edit.text.slice(from, to), because: edit.because }
}

const isLow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

/**
 * The edits of `second`, which were made on the text that `first` gives, expressed on the text that `first` was made
 * for. Where the two touch the same characters they become one edit whose reason names both, joined by '+'.
 * `source` is the text `first` was made for. Law: applying the result to it equals applying one after the other.
 */
export function composeEdits(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first]
  const out: Edit[] = []
  let drift = 0 // middle offset minus source offset, before edits[i]
  let i = 0
  const middle = (edit: Edit): Span => {
    const start = edit.source.start + drift
    return { start, end: start + edit.text.length }
  }
  const push = (edit: Edit): void => {
    const trimmed = trimEdit(source, edit)
    if (trimmed) out.push(trimmed)
  }
  const pass = (edit: Edit): void => {
    drift += edit.text.length - (edit.source.end - edit.source.start)
    i++
  }
  for (let k = 0; k < second.length;) {
    // First-edits that lie wholly before the next second-edit stand as they are.
    while (i < first.length && middle(first[i]!).end <= second[k]!.source.start && !overlaps(middle(first[i]!), second[k]!.source)) {
      out.push(first[i]!)
      pass(first[i]!)
    }
    // Grow a cluster of first-edits and second-edits that overlap in the middle text.
    const clusterDrift = drift
    const firsts: Edit[] = []
    const seconds: Edit[] = [second[k]!]
    let { start, end } = second[k]!.source
    k++
    for (;;) {
      const f = first[i]
      const span = f && middle(f)
      if (f && span && (overlaps(span, { start, end }) || (span.start > start && span.start < end))) {
        start = Math.min(start, span.start)
        end = Math.max(end, span.end)
        firsts.push(f)
        pass(f)
        continue
      }
      const s = second[k]
      if (s && s.source.start < end) {
        end = Math.max(end, s.source.end)
        seconds.push(s)
        k++
        continue
      }
      break
    }
    if (firsts.length === 0) {
      for (const s of seconds) out.push({ ...s, source: { start: s.source.start - drift, end: s.source.end - drift } })
      continue
    }
    const sourceSpan = { start: start - clusterDrift, end: end - drift }
    const between = applyEdits(source.slice(sourceSpan.start, sourceSpan.end), firsts.map((f) => shift(f, -sourceSpan.start)))
    const text = applyEdits(between, seconds.map((s) => shift(s, -start)))
    push({ source: sourceSpan, text, because: reasons([...firsts, ...seconds]) })
  }
  // Not spread into push: a hundred thousand arguments are more than a call can have.
  return out.concat(first.slice(i))
}

/** Puts further edits, made on the reading's text, onto the reading. `source` is the source's text. */
export function editReading(source: string, reading: Reading, edits: readonly Edit[]): Reading {
  if (edits.length === 0) return reading
  return { text: applyEdits(reading.text, edits), edits: composeEdits(source, reading.edits, edits) }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const shift = (edit: Edit, by: number): Edit => ({ ...edit, source: { start: edit.source.start + by, end: edit.source.end + by } })
const reasons = (edits: readonly Edit[]): string => [...new Set(edits.flatMap((e) => e.because.split('+')))].join('+')
