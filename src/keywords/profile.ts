import type { Profile } from '../lexicon/index.js'
import type { Segmented } from '../text/index.js'
import { recurringTerms } from './terms.js'
import { runsOf, singleWords } from './words.js'

const NONE: ReadonlySet<string> = new Set()

/** Sums up texts for comparison. A phrase counts where it stands in a text at least once. */
export class ProfileBuilder {
  private documents = 0
  private words = 0
  private readonly terms = new Map<string, { documents: number; count: number; single: boolean }>()

  add(text: Pick<Segmented, 'blocks' | 'tokens'>): void {
    const runs = runsOf(text)
    this.documents++
    this.words += runs.reduce((sum, run) => sum + run.length, 0)
    for (const { term, parts, places } of [...singleWords(runs, NONE), ...recurringTerms(runs, NONE, 1)]) {
      const known = this.terms.get(term) ?? { documents: 0, count: 0 }
      this.terms.set(term, { documents: known.documents + 1, count: known.count + places.length, single: parts.length === 1 })
    }
  }

  /** As genre.tsv holds it: words, and phrases that stand twice or more, in the order of code units. */
  table(name: string): string {
    const rows = [...this.terms].filter(([, { count, single }]) => single || count > 1).sort(([a], [b]) => (a < b ? -1 : 1))
    return `# ${name}\t${this.documents}\t${this.words}\n${rows.map(([term, { documents, count }]) => `${term}\t${documents}\t${count}\n`).join('')}`
  }

  profile(name: string): Profile {
    return { name, documents: this.documents, words: this.words, terms: this.terms }
  }
}
