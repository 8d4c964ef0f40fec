import { getHeapStatistics } from 'node:v8'
import { type InputError, tooLargeForMemory } from './errors.js'

/**
 * What a character takes on its way through all stages, as measured at the peak on texts dense with findings; those
 * made of nothing but headings take twice as much, ordinary ones a third.
 */
const BYTES_PER_CHARACTER = 500
/** Of the heap's limit, what V8 counts in for short-lived objects, where no text is kept: three half-spaces, larger from V8 13 on. */
const YOUNG = 3 * 2 ** 20 * (Number.parseInt(process.versions.v8) < 13 ? 16 : 64)

/** Bytes of memory in which texts can be analysed. */
const available = (): number => getHeapStatistics().heap_size_limit - YOUNG

/** Characters of the longest text that can be analysed. */
export const longestText = (): number => Math.max(0, Math.floor(available() / BYTES_PER_CHARACTER))

/** A text of so many characters that its analysis would exhaust the memory, which would end the whole program; else null. */
export function tooLong(path: string, characters: number): InputError | null {
  const needed = characters * BYTES_PER_CHARACTER
  return needed > available() ? tooLargeForMemory(path, needed, available()) : null
}
