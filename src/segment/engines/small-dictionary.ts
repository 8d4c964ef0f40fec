import type { Entry, WordIndex } from './word-index.js'

/**
 * Words that stand for the rest of the dictionary: half characters in UTF-8, which no text can hold once it is in a
 * string for the engine (lone surrogates get there as U+FFFD), and which cppjieba decodes like any other.
 */
const FILLERS = [Buffer.of(0xed, 0xa0, 0x80), Buffer.of(0xed, 0xa0, 0x81)] as const

/**
 * A dictionary file with these entries alone that makes cppjieba cut and tag as the whole dictionary would, on texts in
 * which no other entry occurs. A cut depends on the entries that match, each with the weight ln(frequency / total), and
 * on the smallest weight, which a character that is no entry gets: one filler keeps the smallest frequency, the other
 * fills up to the total. Null when the entries leave no room for the fillers.
 */
export function smallDictionary({ header: { total, least } }: WordIndex, entries: readonly Entry[]): Buffer | null {
  const rest = total - least - entries.reduce((sum, { frequency }) => sum + frequency, 0)
  if (rest < least) return null
  return Buffer.concat([
    Buffer.from(entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('')),
    FILLERS[0], Buffer.from(` ${least} x\n`),
    FILLERS[1], Buffer.from(` ${rest} x\n`),
  ])
}
