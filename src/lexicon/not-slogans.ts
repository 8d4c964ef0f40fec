import { readPairs } from './table.js'

let known: ReadonlyMap<string, string> | null = null

/** Words that look like slogans and are none (plans, dates, names, plain words), each with its class. */
export function notSlogans(): ReadonlyMap<string, string> {
  known ??= new Map(readPairs('notslogans.tsv', 'text', 'class'))
  return known
}
