import { readFileSync } from 'node:fs'
import type { Idf } from './idf.js'

/** How often words stand in a group of texts. */
export interface Profile {
  /** Which texts; part of every result that uses it. */
  readonly name: string
  readonly documents: number
  readonly words: number
  readonly terms: ReadonlyMap<string, { readonly documents: number; readonly count: number }>
}

const FILE = new URL('../../src/lexicon/data/genre.tsv', import.meta.url)
let shipped: Profile | null = null

/**
 * The shipped profile of the genre (.build/genre.mjs): a first line `# name TAB documents TAB words`, then
 * `word TAB documents TAB count`. It is small and says so in its name: the sample documents of corpus/.
 */
export function genreProfile(): Profile {
  shipped ??= parseProfile(readFileSync(FILE, 'utf8'))
  return shipped
}

export function parseProfile(table: string): Profile {
  const lines = table.trimEnd().split('\n')
  const [name, documents, words] = lines[0]!.slice(2).split('\t') as [string, string, string]
  const terms = new Map<string, { documents: number; count: number }>()
  for (let i = 1; i < lines.length; i++) {
    const cells = lines[i]!.split('\t')
    terms.set(cells[0]!, { documents: Number(cells[1]), count: Number(cells[2]) })
  }
  return { name, documents: Number(documents), words: Number(words), terms }
}

/**
 * The idf of a general table, damped for what is common in the genre: general × ln((1 + n) / (1 + d)) + 1 of the genre's n
 * documents (the smoothed idf of scikit-learn), over its value for d = 0. A word that no document of the genre holds keeps
 * its general idf; one that all of ten hold keeps 0.29 of it.
 */
export function genreIdf(general: Idf, genre: Profile): Idf {
  const smooth = (documents: number): number => Math.log((1 + genre.documents) / (1 + documents)) + 1
  const weight = (word: string): number => smooth(genre.terms.get(word)?.documents ?? 0) / smooth(0)
  return {
    name: `${general.name} × ${genre.name}`,
    median: general.median,
    largest: general.largest,
    of(word) {
      const idf = general.of(word)
      if (idf !== null) return idf * weight(word)
      return genre.terms.has(word) ? general.bound(word) * weight(word) : null
    },
    bound: (word) => general.bound(word) * weight(word),
  }
}
