import { readDataFile } from './data-file.js'

/** How rare words are in a reference collection. */
export interface Idf {
  /** Whose table it is; part of every result that uses it. */
  readonly name: string
  /** ln(N / documents that hold the word); null when the table has no such word. */
  of(word: string): number | null
  /** Of the words in the table. */
  readonly median: number
  /** No word has more. */
  readonly largest: number
  /**
   * For a word that is not in the table: the idf of the rarest table word within it, since no document holds the one without
   * the other (政协 in 市政协), at most the median; the median where there is none.
   */
  bound(word: string): number
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
  const bytes = Buffer.from(readDataFile(FILE))
  const first = bytes.indexOf(LINE_END) + 1
  const [name, total, median] = bytes.toString('utf8', 2, first - 1).split('\t') as [string, string, string]
  const known = new Map<string, number | null>()
  const middle = Math.log(Number(total) / Number(median))
  const of = (word: string): number | null => {
    const before = known.get(word)
    if (before !== undefined) return before
    const documents = find(bytes, first, Buffer.from(word))
    const idf = documents === null ? null : Math.log(Number(total) / documents)
    known.set(word, idf)
    return idf
  }
  return { name, median: middle, largest: Math.log(Number(total)), of, bound: (word) => boundOf(word, of, middle) }
}

/** Longest word within a word that is looked up. */
const WITHIN = 4

function boundOf(word: string, of: (word: string) => number | null, median: number): number {
  let rarest: number | null = null
  for (let i = 0; i < word.length; i++)
    for (let length = 2; length <= WITHIN && i + length <= word.length && length < word.length; length++) {
      const idf = of(word.slice(i, i + length))
      if (idf !== null) rarest = Math.max(rarest ?? 0, idf)
    }
  return rarest === null ? median : Math.min(rarest, median)
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
