import { DEFINITIONS, dispersion, quantile, type Posting } from '../metrics/index.js'
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

interface Row {
  readonly kind: string
  readonly postings: Posting[]
}

/** Adds documents up as they pass, so that a stream of them needs memory for terms and counts only, not for texts. */
export class CorpusTotals {
  private characters = 0
  private readonly sizes: number[] = []
  private readonly slogans = new Map<string, Row>()
  /** For each term, part and count in turn: numbers take a quarter of what objects do. */
  private readonly terms = new Map<string, number[]>()
  /** Tags of what is a keyword of some document. */
  private readonly keywords = new Map<string, string>()
  /** For each measure, value and what it was taken over in turn. */
  private readonly values = new Map<string, number[]>()
  private readonly asked = { slogans: false, keywords: false, metrics: false }

  add(document: DocumentJson, size: DocumentSize): void {
    const part = this.sizes.length
    this.characters += size.characters
    this.sizes.push(size.words)
    this.addSlogans(part, document.slogans)
    if (document.keywords) {
      this.asked.keywords = true
      for (const { term, tag } of document.keywords) if (!this.keywords.has(term)) this.keywords.set(term, tag)
      for (const [term, count] of size.terms) push(this.terms, term, part, count)
    }
    if (document.metrics) {
      this.asked.metrics = true
      for (const [id, { value, of }] of Object.entries(document.metrics)) if (value !== null) push(this.values, id, value, of?.count ?? 0)
    }
  }

  private addSlogans(part: number, slogans: DocumentJson['slogans']): void {
    if (!slogans) return
    this.asked.slogans = true
    const here = new Map<string, { kind: string; count: number }>()
    for (const { canonical, kind, count } of slogans) here.set(canonical, { kind, count: count + (here.get(canonical)?.count ?? 0) })
    for (const [text, { kind, count }] of here) {
      const row = this.slogans.get(text) ?? { kind, postings: [] }
      this.slogans.set(text, row)
      row.postings.push({ part, count })
    }
  }

  json(): CorpusJson {
    const keywords = [...this.keywords].map(([term, tag]): [string, Row] => [term, { kind: tag, postings: pairs(this.terms.get(term)).map(([part, count]) => ({ part, count })) }])
    return {
      documents: this.sizes.length,
      characters: this.characters,
      words: this.sizes.reduce((sum, size) => sum + size, 0),
      slogans: this.asked.slogans ? this.ranked([...this.slogans]) : null,
      keywords: this.asked.keywords ? this.ranked(keywords) : null,
      metrics: this.asked.metrics ? this.distributions() : null,
    }
  }

  private ranked(rows: readonly (readonly [string, Row])[]): NonNullable<CorpusJson['slogans']> {
    return rows
      .map(([text, { kind, postings }]) => {
        const spread = dispersion(postings, this.sizes)
        return {
          text,
          kind,
          count: postings.reduce((sum, { count }) => sum + count, 0),
          documents: postings.length,
          dp: spread && round(spread.dp),
          dpNorm: spread && round(spread.dpNorm),
          juillandD: spread && round(spread.juillandD),
        }
      })
      .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.text < b.text ? -1 : 1))
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
