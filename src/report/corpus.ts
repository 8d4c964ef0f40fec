import { compare } from '../keywords/index.js'
import type { Profile } from '../lexicon/index.js'
import { DEFINITIONS, dispersion, partsOf, type Parts, type Posting } from '../metrics/index.js'
import { wordsOf, type WithKeywords } from '../text/index.js'
import { PARTS, Postings } from './postings.js'
import { Quantiles } from './quantiles.js'
import type { CorpusJson, DocumentJson } from './schema.js'

/** What a document adds to the totals of its corpus; a worker can send it. */
export interface CorpusShare {
  /** Of its own text, white space included. */
  readonly characters: number
  readonly words: number
  /** Null where they were not asked for; so below. */
  readonly slogans: readonly { readonly canonical: string; readonly kind: string; readonly count: number }[] | null
  readonly keywords: readonly { readonly term: string; readonly tag: string }[] | null
  /** Terms that could be keywords, and how often they stand. */
  readonly terms: readonly (readonly [string, number])[]
  readonly metrics: Readonly<Record<string, { readonly value: number | null; readonly of: { readonly count: number } | null }>> | null
}

export function shareOf({ slogans, keywords, metrics }: DocumentJson, text: WithKeywords): CorpusShare {
  return {
    characters: text.blocks.reduce((sum, block) => sum + [...block.text].length, 0),
    words: wordsOf(text).length,
    slogans: slogans && slogans.map(({ canonical, kind, count }) => ({ canonical, kind, count })),
    keywords: keywords && keywords.map(({ term, tag }) => ({ term, tag })),
    terms: keywords ? [...text.termCounts] : [],
    metrics,
  }
}

/** What the keyness of all documents together is measured against, and how many terms are reported. */
export interface Comparison {
  readonly reference: Profile
  readonly top: number
}

/** Adds documents up as they pass: a stream of them needs memory for terms, and neither for texts nor for their number. */
export class CorpusTotals {
  private documents = 0
  private characters = 0
  /** Words of each part, and how many documents are one part. */
  private sizes: number[] = []
  private run = 1
  /** Kinds of the slogans, by canonical form. */
  private readonly slogans = new Map<string, string>()
  private readonly sloganPostings = new Postings()
  /** Tags of what is a keyword of some document. */
  private readonly keywords = new Map<string, string>()
  /** Of all terms that could be a keyword. */
  private readonly termPostings = new Postings()
  private readonly values = new Map<string, Values>()
  private readonly asked = { slogans: false, keywords: false, metrics: false }

  /** @param comparison null when no keyness is asked for */
  constructor(private readonly comparison: Comparison | null = null) {}

  add({ characters, words, slogans, keywords, terms, metrics }: CorpusShare): void {
    const part = Math.floor(this.documents / this.run)
    this.documents++
    this.characters += characters
    this.sizes[part] = (this.sizes[part] ?? 0) + words
    if (slogans) {
      this.asked.slogans = true
      const here = new Map<string, number>()
      for (const { canonical, kind, count } of slogans) {
        if (!this.slogans.has(canonical)) this.slogans.set(canonical, kind)
        here.set(canonical, (here.get(canonical) ?? 0) + count)
      }
      for (const [text, count] of here) this.sloganPostings.add(text, part, count)
    }
    if (keywords) {
      this.asked.keywords = true
      for (const { term, tag } of keywords) if (!this.keywords.has(term)) this.keywords.set(term, tag)
      for (const [term, count] of terms) this.termPostings.add(term, part, count)
    }
    if (metrics) {
      this.asked.metrics = true
      for (const [id, { value, of }] of Object.entries(metrics)) if (value !== null) this.valuesOf(id).add(value, of?.count ?? 0)
    }
    if (this.sizes.length === PARTS || (this.sizes.length > FEWEST && (this.termPostings.isLarge || this.sloganPostings.isLarge))) this.merge()
  }

  private merge(): void {
    this.run *= 2
    const merged: number[] = []
    this.sizes.forEach((size, part) => { merged[part >> 1] = (merged[part >> 1] ?? 0) + size })
    this.sizes = merged
    this.sloganPostings.merge()
    this.termPostings.merge()
  }

  private valuesOf(id: string): Values {
    const known = this.values.get(id) ?? new Values()
    this.values.set(id, known)
    return known
  }

  json(): CorpusJson {
    const parts = partsOf(this.sizes)
    return {
      documents: this.documents,
      characters: this.characters,
      words: parts.total,
      slogans: this.asked.slogans ? ranked(this.slogans, this.sloganPostings, parts) : null,
      keywords: this.asked.keywords ? ranked(this.keywords, this.termPostings, parts) : null,
      keyness: this.asked.keywords && this.comparison ? keyness(this.termPostings, parts, this.comparison) : null,
      metrics: this.asked.metrics ? Object.fromEntries(DEFINITIONS.map(({ id, unit, pooling }) => [id, { unit, ...this.valuesOf(id).json(pooling) }])) : null,
    }
  }
}

/** Parts that two are not made one of, however many terms there are. */
const FEWEST = 256

/** A measure's values in all documents. */
class Values {
  private readonly quantiles = new Quantiles()
  private documents = 0
  private sum = 0
  /** Of value × what it was taken over, and of the latter. */
  private weighted = 0
  private whole = 0

  add(value: number, of: number): void {
    this.quantiles.add(value)
    this.documents++
    this.sum += value
    this.weighted += value * of
    this.whole += of
  }

  json(pooling: 'sum' | 'mean' | null): Omit<NonNullable<CorpusJson['metrics']>[string], 'unit'> {
    const at = (share: number): number | null => rounded(this.quantiles.at(share))
    return { documents: this.documents, pooled: rounded(this.pooled(pooling)), min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) }
  }

  private pooled(pooling: 'sum' | 'mean' | null): number | null {
    if (pooling === null || this.documents === 0) return null
    if (pooling === 'sum') return this.sum
    return this.whole === 0 ? null : this.weighted / this.whole
  }
}

type Term = NonNullable<CorpusJson['slogans']>[number]

function countsOf(term: string, postings: Postings, parts: Parts): Omit<Term, 'text' | 'kind'> {
  const found = postings.of(term)
  const spread = dispersion(found, parts)
  return {
    count: sum(found),
    documents: postings.documents(term),
    dp: spread && round(spread.dp),
    dpNorm: spread && round(spread.dpNorm),
    juillandD: spread && round(spread.juillandD),
  }
}

const sum = (postings: readonly Posting[]): number => postings.reduce((all, { count }) => all + count, 0)

const ranked = (kinds: ReadonlyMap<string, string>, postings: Postings, parts: Parts): Term[] =>
  [...kinds]
    .map(([text, kind]) => ({ text, kind, ...countsOf(text, postings, parts) }))
    .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.text < b.text ? -1 : 1))

/** What is significantly more frequent in all documents together than in the reference. */
function keyness(postings: Postings, parts: Parts, { reference, top }: Comparison): NonNullable<CorpusJson['keyness']> {
  return [...postings.terms()]
    .map((text) => {
      const referenceCount = reference.terms.get(text)?.count ?? 0
      return { text, referenceCount, ...compare(sum(postings.of(text)), parts.total, referenceCount, reference.words) }
    })
    .filter(({ key }) => key)
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.text < b.text ? -1 : 1))
    .slice(0, top)
    .map(({ text, referenceCount, logLikelihood, logRatio }) =>
      ({ text, ...countsOf(text, postings, parts), score: round(logLikelihood), logRatio: round(logRatio), referenceCount }))
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
const rounded = (value: number | null): number | null => (value === null ? null : round(value))
