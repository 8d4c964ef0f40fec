import { automatonOf, fold, SEPARATOR, type Automaton, type Formulation, type Hit } from '../lexicon/index.js'
import type { SloganVariant, Span } from '../text/index.js'
import { cardinal, CARDINAL, HAN } from './numbers.js'
import type { Page } from './page.js'

/** Near-misses of established formulations: what a proof-reader would mark. They are no slogans and hide none. */
export function findVariants(page: Page, formulations: readonly Formulation[], isTaken: (span: Span) => boolean): SloganVariant[] {
  const matcher = variantMatcherOf(formulations)
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
    const hits = matcher.automaton.scan(block.text)
    for (const [kind, find] of FINDERS) {
      for (const { start, end, of, difference } of find(block.text, hits, matcher)) {
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
const FINDERS: readonly (readonly [SloganVariant['kind'], (text: string, hits: readonly Hit[], matcher: VariantMatcher) => Found[]])[] =
  [['number', misnumbered], ['character', miswritten], ['members', rearranged]]

/** What a text is searched for, all of it in one pass, and by each pattern what it may be a part of. */
interface VariantMatcher {
  readonly automaton: Automaton
  readonly patterns: readonly string[]
  readonly numbers: ReadonlyMap<string, NumberForm>
  readonly halves: ReadonlyMap<string, readonly Half[]>
  readonly chains: ReadonlyMap<string, readonly Chain[]>
}
interface NumberForm { readonly written: string; readonly of: Formulation; readonly difference: string }
interface Half { readonly half: string; readonly side: 'left' | 'right'; readonly form: string; readonly of: Formulation }
interface FoldedFormulation { readonly of: Formulation; readonly form: string }
interface Chain { readonly of: Formulation; readonly parts: readonly string[] }

const matchers = new WeakMap<readonly Formulation[], VariantMatcher>()

function variantMatcherOf(formulations: readonly Formulation[]): VariantMatcher {
  const known = matchers.get(formulations)
  if (known) return known
  const searched = searchedFor(formulations)
  const patterns = patternsOf(searched)
  const matcher = { automaton: automatonOf('variants', patterns), patterns, ...searched }
  matchers.set(formulations, matcher)
  return matcher
}

type Searched = Pick<VariantMatcher, 'numbers' | 'halves' | 'chains'>

function searchedFor(formulations: readonly Formulation[]): Searched {
  const numbers = new Map<string, NumberForm>()
  const halves = new Map<string, Half[]>()
  const chains = new Map<string, Chain[]>()
  for (const of of formulations) {
    for (const number of numberForms(of)) if (!numbers.has(number.written)) numbers.set(number.written, number)
    const folded = { of, form: fold(of.canonical).text }
    for (const half of halvesOf(folded)) put(halves, half.half, half)
    const chain = chainOf(folded)
    for (const part of chain?.parts ?? []) put(chains, part, chain!)
  }
  return { numbers, halves, chains }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const others = map.get(key)
  if (others) others.push(value)
  else map.set(key, [value])
}

const patternsOf = ({ numbers, halves, chains }: Searched): string[] => [...new Set([...numbers.keys(), ...halves.keys(), ...chains.keys()])]

/** What the near-misses of a lexicon are searched by. */
export const variantPatterns = (formulations: readonly Formulation[]): string[] => patternsOf(searchedFor(formulations))

const COUNTED = new RegExp(`^(?<n>${CARDINAL})个(?<head>${HAN}{2,6})$`)

/** 4个意识, 二个维护, 四种意识. */
function numberForms(of: Formulation): NumberForm[] {
  if (of.kind !== 'numeral') return []
  const { n, head } = COUNTED.exec(of.canonical)?.groups ?? {}
  const value = n === undefined ? null : cardinal(n)
  if (value === null || value > 9) return []
  return [
    { written: `${value}个${head}`, of, difference: `${value} for ${n}` },
    ...(n === '两' ? [{ written: `二个${head}`, of, difference: '二 for 两' }] : []),
    { written: `${n}种${head}`, of, difference: '种 for 个' },
  ]
}

function misnumbered(_: string, hits: readonly Hit[], { patterns, numbers }: VariantMatcher): Found[] {
  const found: Found[] = []
  for (const { pattern, end } of hits) {
    const number = numbers.get(patterns[pattern]!)
    if (number) found.push({ start: end - number.written.length, end, of: number.of, difference: number.difference })
  }
  return found
}

/** Shortest formulation of which one changed character still leaves something to know it by. */
const SHORTEST = 6
/** Shortest in which a character may be another one: in shorter ones 全面依法治省 is as good as 全面依法治国. */
const SHORTEST_CHANGED = 9

/** One change leaves one of the two halves whole, so the halves are what is scanned for. */
function halvesOf({ of, form }: FoldedFormulation): Half[] {
  if (form.length < SHORTEST || form.length > 40) return []
  // A half that begins with 、 would be looked for at every one of the text.
  const middle = (form.length >> 1) + (form[form.length >> 1] === SEPARATOR ? 1 : 0)
  return [{ half: form.slice(0, middle), side: 'left', form, of }, { half: form.slice(middle), side: 'right', form, of }]
}

function miswritten(text: string, hits: readonly Hit[], { patterns, halves }: VariantMatcher): Found[] {
  const found: Found[] = []
  for (const { pattern, end } of hits) {
    for (const half of halves.get(patterns[pattern]!) ?? []) {
      const miss = missBeside(text, end, half)
      if (miss) found.push(miss)
    }
  }
  return found
}

/** What stands at a half, where that is its formulation but for one character of the other half. */
function missBeside(text: string, end: number, { half, side, form, of }: Half): Found | null {
  const start = end - half.length
  const other = form.length - half.length
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

/** A chain of this many members is known by all but one. */
const FEWEST = 3

/** Members of a chain written 、 by 、, and members of a numeral set. */
function chainOf({ of, form }: FoldedFormulation): Chain | null {
  const written = form.split(SEPARATOR)
  const parts = written.length >= FEWEST ? written : of.members.map((member) => fold(member).text)
  return parts.length >= FEWEST && parts.length <= 12 && parts.every((part) => part.length >= 2 && part.length <= 8) && new Set(parts).size === parts.length ? { of, parts } : null
}

/** Runs of a chain's members in another order, or with one left out. */
function rearranged(text: string, hits: readonly Hit[], { patterns, chains }: VariantMatcher): Found[] {
  const members: Part[] = []
  for (const { pattern, end } of hits) {
    const part = patterns[pattern]!
    if (chains.has(part)) members.push({ start: end - part.length, end, part })
  }
  const parts = longestFirst(members)
  const found: Found[] = []
  for (let i = 0; i < parts.length; i++) {
    let last = i
    while (parts[last + 1] && JOINT.test(text.slice(parts[last]!.end, parts[last + 1]!.start))) last++
    const run = parts.slice(i, last + 1)
    found.push(...runDifference(run, chains, text))
    i = last
  }
  return found
}
const JOINT = /^[、和]$/

interface Part { readonly start: number; readonly end: number; readonly part: string }

function longestFirst(hits: readonly Part[]): Part[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Part[] = []
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

function runDifference(run: readonly Part[], chains: ReadonlyMap<string, readonly Chain[]>, text: string): Found[] {
  if (run.length < FEWEST) return []
  const written = run.map(({ part }) => part)
  // A member more before or after belongs to the list as well, and makes it another one.
  const first = run[0]!
  const last = run.at(-1)!
  if (text[first.start - 1] === SEPARATOR || text[last.end] === SEPARATOR) return []
  for (const { of, parts } of chains.get(written[0]!) ?? []) {
    const members = new Set(parts)
    if (!written.every((part) => members.has(part)) || new Set(written).size !== written.length) continue
    const missing = parts.filter((part) => !written.includes(part))
    const difference = missing.length === 0 ? 'another order' : missing.length === 1 ? `${missing[0]} is missing` : null
    const inOrder = parts.filter((part) => written.includes(part)).every((part, i) => part === written[i])
    if (difference !== null && !(missing.length === 0 && inOrder)) return [{ start: first.start, end: last.end, of, difference }]
  }
  return []
}

