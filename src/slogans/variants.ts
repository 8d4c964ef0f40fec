import { SEPARATOR, type Formulation } from '../lexicon/index.js'
import type { SloganVariant, Span } from '../text/index.js'
import type { Page } from './page.js'
import { FEWEST, variantFormsOf, type Half, type Met } from './variant-forms.js'

/** Near-misses of established formulations: what a proof-reader would mark. They are no slogans and hide none. */
export function findVariants(page: Page, formulations: readonly Formulation[], isTaken: (span: Span) => boolean): SloganVariant[] {
  const forms = variantFormsOf(formulations)
  const seen = new Uint8Array(page.text.length)
  /** Of those that overlap only the first found is one; what it hides hides others all the same. */
  const isFirst = ({ span: { start, end } }: SloganVariant): boolean => {
    const free = !seen.subarray(start, end).includes(1)
    seen.fill(1, start, end)
    return free
  }
  const variants: SloganVariant[] = []
  const year = Number(page.document.metadata.date?.slice(0, 4) ?? Infinity)
  for (const block of page.folded) {
    const met = forms.find(block.text)
    for (const [kind, find] of FINDERS) {
      for (const { start, end, of, difference } of find(block.text, met)) {
        // What was not yet said cannot be said wrongly: four constructions before the fifth was added.
        if (of.since !== null && Number(of.since.slice(0, 4)) > year) continue
        const span = block.place(start, end)
        if (page.inTitle(span.start) || !page.isWordBoundary(span.start) || !page.isWordBoundary(span.end) || isTaken(span)) continue
        variants.push({ text: page.text.slice(span.start, span.end), span, canonical: of.canonical, kind, difference })
      }
    }
  }
  return variants.filter(isFirst)
}

interface Found { readonly start: number; readonly end: number; readonly of: Formulation; readonly difference: string }

/** In the order in which they win over each other. */
const FINDERS: readonly (readonly [SloganVariant['kind'], (text: string, met: readonly Met[]) => Found[]])[] =
  [['number', misnumbered], ['character', miswritten], ['members', rearranged]]

function misnumbered(_: string, met: readonly Met[]): Found[] {
  return met.flatMap(({ start, end, number }) => (number ? [{ start, end, of: number.of, difference: number.difference }] : []))
}

/** Shortest in which a character may be another one: in shorter ones 全面依法治省 is as good as 全面依法治国. */
const SHORTEST_CHANGED = 9

function miswritten(text: string, met: readonly Met[]): Found[] {
  const found: Found[] = []
  for (const { start, end, halves } of met)
    for (const half of halves) {
      const miss = missBeside(text, start, end, half)
      if (miss) found.push(miss)
    }
  return found
}

/** What stands at a half, where that is its formulation but for one character of the other half. */
function missBeside(text: string, start: number, end: number, { word, side, form, of }: Half): Found | null {
  const other = form.length - word.length
  for (let length = Math.max(1, other - 1); length <= other + 1; length++) {
    const from = side === 'left' ? start : start - length
    const to = side === 'left' ? end + length : end
    // Told at a glance of nearly all: the ends must agree.
    if (from < 0 || to > text.length || text.charCodeAt(from) !== form.charCodeAt(0) || text.charCodeAt(to - 1) !== form.charCodeAt(form.length - 1)) continue
    const difference = oneChange(text.slice(from, to), form)
    if (difference !== null) return { start: from, end: to, of, difference }
  }
  return null
}

/** Characters that come and go without changing a formulation: 创新(是)第一动力, 现代(化)产业体系, 全面建成(了)小康社会. */
const FREE = new Set('的和是化了式')

/** What one character lacks, is too much or is another; null for none and for more. The ends must agree. */
export function oneChange(written: string, form: string): string | null {
  if (written === form || written[0] !== form[0] || written.at(-1) !== form.at(-1)) return null
  let from = 0
  while (written[from] === form[from]) from++
  let back = 0
  while (back < Math.min(written.length, form.length) - from && written.at(-1 - back) === form.at(-1 - back)) back++
  const wrong = written.slice(from, written.length - back)
  const right = form.slice(from, form.length - back)
  if (wrong.length > 1 || right.length > 1 || !/^[\u3400-\u9fff]?$/.test(wrong + right.slice(wrong.length)) || right === SEPARATOR || FREE.has(wrong || right)) return null
  if (wrong === '') return `${right} is missing`
  if (right === '') return `${wrong} is too much`
  return form.replaceAll(SEPARATOR, '').length >= SHORTEST_CHANGED ? `${wrong} for ${right}` : null
}

/** Runs of a chain's members in another order, or with one left out. */
function rearranged(text: string, met: readonly Met[]): Found[] {
  const parts = longestFirst(met.filter(({ links }) => links.length > 0))
  const found: Found[] = []
  for (let i = 0; i < parts.length; i++) {
    let last = i
    while (parts[last + 1] && JOINT.test(text.slice(parts[last]!.end, parts[last + 1]!.start))) last++
    found.push(...runDifference(parts.slice(i, last + 1), text))
    i = last
  }
  return found
}
const JOINT = /^[、和]$/

function longestFirst(hits: readonly Met[]): Met[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Met[] = []
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

function runDifference(run: readonly Met[], text: string): Found[] {
  if (run.length < FEWEST) return []
  const written = run.map(({ links }) => links[0]!.word)
  // A member more before or after belongs to the list as well, and makes it another one.
  const first = run[0]!
  const last = run.at(-1)!
  if (text[first.start - 1] === SEPARATOR || text[last.end] === SEPARATOR) return []
  for (const { of, parts } of first.links) {
    const members = new Set(parts)
    if (!written.every((part) => members.has(part)) || new Set(written).size !== written.length) continue
    const missing = parts.filter((part) => !written.includes(part))
    const difference = missing.length === 0 ? 'another order' : missing.length === 1 ? `${missing[0]} is missing` : null
    const inOrder = parts.filter((part) => written.includes(part)).every((part, i) => part === written[i])
    if (difference !== null && !(missing.length === 0 && inOrder)) return [{ start: first.start, end: last.end, of, difference }]
  }
  return []
}

