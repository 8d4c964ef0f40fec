import type { Slogan } from '../../text/index.js'

/** A place of a slogan in its line. */
export interface Quotation {
  readonly path: string
  readonly line: number
  readonly before: string
  readonly text: string
  readonly after: string
}

/** One slogan over all texts. */
export interface InventoryRow {
  readonly canonical: string
  readonly kind: string
  readonly category: string | null
  readonly count: number
  /** In how many texts it stands. */
  readonly documents: number
  /** Dates of the first and the last text that has it, ISO 8601; null when none is dated. */
  readonly first: string | null
  readonly last: string | null
  /** As written, the most frequent first. */
  readonly forms: readonly string[]
  /** Whether the lexicon has it. */
  readonly known: boolean
  readonly number: number | null
  readonly members: readonly string[]
  readonly confidence: number
  readonly quotations: readonly Quotation[]
}

interface Tally extends Omit<InventoryRow, 'forms' | 'quotations'> {
  readonly forms: Map<string, number>
  readonly quotations: Quotation[]
}

/** What a text adds to the inventory; a worker can send it. */
export interface InventoryShare {
  readonly slogans: readonly Slogan[]
  /** Of the text, ISO 8601. */
  readonly date: string | null
  /** The k-th occurrence of the i-th slogan with its surroundings; null when those are not wanted. */
  readonly quotations: readonly (readonly Quotation[])[] | null
}

/** Adds the slogans of texts up as they pass. */
export class Inventory {
  documents = 0
  private readonly rows = new Map<string, Tally>()

  add({ slogans, date, quotations }: InventoryShare): void {
    this.documents++
    const seen = new Set<string>()
    for (const [i, slogan] of slogans.entries()) {
      const key = `${slogan.kind === 'parallel' ? 'parallel' : ''}|${slogan.canonical}`
      const before = this.rows.get(key)
      const forms = before?.forms ?? new Map<string, number>()
      for (const { text } of slogan.occurrences) forms.set(text, (forms.get(text) ?? 0) + 1)
      const quoted = before?.quotations ?? []
      for (const quotation of quotations?.[i] ?? []) quoted.push(quotation)
      this.rows.set(key, {
        canonical: slogan.canonical,
        kind: before?.kind ?? slogan.kind,
        category: slogan.category,
        count: (before?.count ?? 0) + slogan.occurrences.length,
        documents: (before?.documents ?? 0) + (seen.has(key) ? 0 : 1),
        first: earlier(before?.first ?? null, date),
        last: later(before?.last ?? null, date),
        forms,
        known: slogan.evidence.includes('lexicon') || (before?.known ?? false),
        number: slogan.number,
        members: slogan.members.length > 0 ? slogan.members : slogan.spelledOut.map(({ text }) => text),
        confidence: Math.max(before?.confidence ?? 0, slogan.confidence),
        quotations: quoted,
      })
      seen.add(key)
    }
  }

  /**
   * By the number of texts, then of occurrences. `unknown` leaves out what the lexicon has and parallel headings, which
   * are sentences of one text, and ranks what is surest and most frequent first.
   */
  list({ unknown }: { readonly unknown: boolean }): InventoryRow[] {
    const rows = [...this.rows.values()].map(({ forms, ...row }) => ({ ...row, forms: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form) }))
    const chosen = unknown ? rows.filter(({ known, kind }) => !known && kind !== 'parallel') : rows
    const weight = ({ confidence, count }: InventoryRow): number => (unknown ? confidence * Math.log2(1 + count) : count)
    return chosen.sort((a, b) => b.documents - a.documents || weight(b) - weight(a) || (a.canonical < b.canonical ? -1 : 1))
  }
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b)
const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a > b ? a : b)
