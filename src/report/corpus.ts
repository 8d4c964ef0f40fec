import { compare } from '../keywords/index.js'
import type { Profile } from '../lexicon/index.js'
import { DEFINITIONS, dispersion, partsOf, quantile, type Parts } from '../metrics/index.js'
import { wordsOf, type WithKeywords } from '../text/index.js'
import type { CorpusJson, DocumentJson } from './schema.js'

/** What a document adds to a corpus besides its findings. */
export interface DocumentSize {
  /** Of its own text, white space included. */
  readonly characters: number
  readonly words: number
  /** Terms that could be keywords, and how often they stand. */
  readonly terms: readonly (readonly [string, number])[]
}

export function sizeOf(text: WithKeywords): DocumentSize {
  return {
    characters: text.blocks.reduce((sum, block) => sum + [...block.text].length, 0),
    words: wordsOf(text).length,
    terms: [...text.termCounts],
  }
}

/** What the keyness of all documents together is measured against, and how many terms are reported. */
export interface Comparison {
  readonly reference: Profile
  readonly top: number
}

/** Adds documents up as they pass, so that a stream of them needs memory for terms and counts only, not for texts. */
export class CorpusTotals {
  private characters = 0
  private readonly sizes: number[] = []
  /** Kinds of the slogans, by canonical form. */
  private readonly slogans = new Map<string, string>()
  /** For each slogan, part and count in turn: numbers take a quarter of what objects do. So below. */
  private readonly sloganPostings = new Map<string, number[]>()
  /** Tags of what is a keyword of some document. */
  private readonly keywords = new Map<string, string>()
  /** For each term that could be a keyword, part and count in turn. */
  private readonly termPostings = new Map<string, number[]>()
  /** For each measure, value and what it was taken over in turn. */
  private readonly values = new Map<string, number[]>()
  private readonly asked = { slogans: false, keywords: false, metrics: false }

  /** @param comparison null when no keyness is asked for */
  constructor(private readonly comparison: Comparison | null = null) {}

  add(document: DocumentJson, size: DocumentSize): void {
    const part = this.sizes.length
    this.characters += size.characters
    this.sizes.push(size.words)
    if (document.slogans) {
      this.asked.slogans = true
      const here = new Map<string, number>()
      for (const { canonical, kind, count } of document.slogans) {
        if (!this.slogans.has(canonical)) this.slogans.set(canonical, kind)
        here.set(canonical, (here.get(canonical) ?? 0) + count)
      }
      for (const [text, count] of here) push(this.sloganPostings, text, part, count)
    }
    if (document.keywords) {
      this.asked.keywords = true
      for (const { term, tag } of document.keywords) if (!this.keywords.has(term)) this.keywords.set(term, tag)
      for (const [term, count] of size.terms) push(this.termPostings, term, part, count)
    }
    if (document.metrics) {
      this.asked.metrics = true
      for (const [id, { value, of }] of Object.entries(document.metrics)) if (value !== null) push(this.values, id, value, of?.count ?? 0)
    }
  }

  json(): CorpusJson {
    const parts = partsOf(this.sizes)
    return {
      documents: this.sizes.length,
      characters: this.characters,
      words: parts.total,
      slogans: this.asked.slogans ? ranked(this.slogans, this.sloganPostings, parts) : null,
      keywords: this.asked.keywords ? ranked(this.keywords, this.termPostings, parts) : null,
      keyness: this.asked.keywords && this.comparison ? keyness(this.termPostings, parts, this.comparison) : null,
      metrics: this.asked.metrics ? this.distributions() : null,
    }
  }

  private distributions(): NonNullable<CorpusJson['metrics']> {
    return Object.fromEntries(DEFINITIONS.map(({ id, unit, pooling }) => {
      const found = pairs(this.values.get(id)).map(([value, of]) => ({ value, of }))
      const sorted = found.map(({ value }) => value).sort((a, b) => a - b)
      const at = (share: number): number | null => rounded(quantile(sorted, share))
      return [id, { unit, documents: found.length, pooled: rounded(pooled(found, pooling)), min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) }]
    }))
  }
}

type Term = NonNullable<CorpusJson['slogans']>[number]

function countsOf(numbers: readonly number[] | undefined, parts: Parts): Omit<Term, 'text' | 'kind'> {
  const postings = pairs(numbers).map(([part, count]) => ({ part, count }))
  const spread = dispersion(postings, parts)
  return {
    count: postings.reduce((sum, { count }) => sum + count, 0),
    documents: postings.length,
    dp: spread && round(spread.dp),
    dpNorm: spread && round(spread.dpNorm),
    juillandD: spread && round(spread.juillandD),
  }
}

const ranked = (kinds: ReadonlyMap<string, string>, postings: ReadonlyMap<string, readonly number[]>, parts: Parts): Term[] =>
  [...kinds]
    .map(([text, kind]) => ({ text, kind, ...countsOf(postings.get(text), parts) }))
    .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.text < b.text ? -1 : 1))

/** What is significantly more frequent in all documents together than in the reference. */
function keyness(postings: ReadonlyMap<string, readonly number[]>, parts: Parts, { reference, top }: Comparison): NonNullable<CorpusJson['keyness']> {
  return [...postings]
    .map(([text, numbers]) => {
      const count = pairs(numbers).reduce((sum, [, n]) => sum + n, 0)
      const referenceCount = reference.terms.get(text)?.count ?? 0
      return { text, numbers, referenceCount, ...compare(count, parts.total, referenceCount, reference.words) }
    })
    .filter(({ key }) => key)
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.text < b.text ? -1 : 1))
    .slice(0, top)
    .map(({ text, numbers, referenceCount, logLikelihood, logRatio }) =>
      ({ text, ...countsOf(numbers, parts), score: round(logLikelihood), logRatio: round(logRatio), referenceCount }))
}

function pooled(found: readonly { value: number; of: number }[], pooling: 'sum' | 'mean' | null): number | null {
  if (pooling === null || found.length === 0) return null
  if (pooling === 'sum') return found.reduce((sum, { value }) => sum + value, 0)
  const whole = found.reduce((sum, { of }) => sum + of, 0)
  return whole === 0 ? null : found.reduce((sum, { value, of }) => sum + value * of, 0) / whole
}

function push(into: Map<string, number[]>, key: string, first: number, second: number): void {
  const list = into.get(key)
  if (list) list.push(first, second)
  else into.set(key, [first, second])
}

function pairs(numbers: readonly number[] = []): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < numbers.length; i += 2) found.push([numbers[i]!, numbers[i + 1]!])
  return found
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
const rounded = (value: number | null): number | null => (value === null ? null : round(value))
