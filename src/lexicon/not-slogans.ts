import { existsSync } from 'node:fs'
import { readTable } from './table.js'

const FILE = new URL('../../src/lexicon/data/notslogans.tsv', import.meta.url)
let known: ReadonlyMap<string, string> | null = null

/** Words that look like slogans and are none (plans, dates, names, plain words), each with its class. */
export function notSlogans(): ReadonlyMap<string, string> {
  known ??= new Map((existsSync(FILE) ? readTable('notslogans.tsv') : []).map(({ text = '', class: kind = '' }) => [text, kind]))
  return known
}
