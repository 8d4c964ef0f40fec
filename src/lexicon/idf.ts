import { readFileSync } from 'node:fs'

/** How rare words are in a reference collection. */
export interface Idf {
  /** Whose table it is; part of every result that uses it. */
  readonly name: string
  /** ln(N / documents that hold the word); null when the table has no such word. */
  of(word: string): number | null
  /** Of the words in the table: what a word that is not in it gets. */
  readonly median: number
}

const FILE = new URL('../../dist/lexicon/idf.tsv', import.meta.url)
const TAB = 9
const LINE_END = 10

/**
 * jieba's table, as `npm run build` sorts it (.build/idf.mjs): a first line with the table's name, N and the median's
 * documents, then `word TAB documents` by the bytes of the word. A word is found by bisection, so that nothing is parsed
 * at start-up: the file is read when the first word is asked for, in some milliseconds.
 * @throws when the package was not built.
 */
export function jiebaIdf(): Idf {
  opened ??= open()
  return opened
}
let opened: Idf | null = null

function open(): Idf {
  const bytes = readFileSync(FILE)
  const first = bytes.indexOf(LINE_END) + 1
  const [name, total, median] = bytes.toString('utf8', 2, first - 1).split('\t') as [string, string, string]
  const known = new Map<string, number | null>()
  return {
    name,
    median: Math.log(Number(total) / Number(median)),
    of(word) {
      const before = known.get(word)
      if (before !== undefined) return before
      const documents = find(bytes, first, Buffer.from(word))
      const idf = documents === null ? null : Math.log(Number(total) / documents)
      known.set(word, idf)
      return idf
    },
  }
}

/** The number behind a word in sorted `word TAB number` lines from `from` on. */
function find(bytes: Buffer, from: number, word: Buffer): number | null {
  let low = from
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === low ? low : Math.max(low, bytes.lastIndexOf(LINE_END, middle - 1) + 1)
    const tab = bytes.indexOf(TAB, start)
    const end = bytes.indexOf(LINE_END, tab)
    const order = bytes.compare(word, 0, word.length, start, tab)
    if (order === 0) return Number(bytes.toString('latin1', tab + 1, end))
    if (order < 0) low = end + 1
    else high = start
  }
  return null
}
