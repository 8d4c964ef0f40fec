import { HAN, matchesOf, type Edit } from '../../text/index.js'

/** A syllable of Pinyin without its tone. */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeo]|ai|ei|ao|ou|ang?|eng?|ong|er|i|i[ae]|iao|iu|iang?|ing?|iong|[uvü]|u[ao]|uai|ui|uang?|un|[uvü]e)'
/** 國(guo)(guo), 會(hui) 議: some pages print it more than once, or a blank behind it. */
const READING = new RegExp(`[(（](?<=[${HAN}].)${SYLLABLE}[)）](?:[(（]${SYLLABLE}[)）])*(?:[ \u00a0](?=[${HAN}，,。、；;：:！!？?”」）)]))?`, 'g')
/** So many, of so many different ones, are no letters of a list. */
const FEWEST = 8
const FEWEST_DIFFERENT = 4

/** Readings without tone marks, which pages print behind characters that they converted, or behind every other one. */
export function bareReadings(text: string): Edit[] {
  const matches = [...matchesOf(READING, text)]
  const different = new Set(matches.map(([reading]) => reading.trim()))
  if (matches.length < FEWEST || different.size < FEWEST_DIFFERENT) return []
  return matches.map(({ 0: reading, index }) => ({ source: { start: index, end: index + reading.length }, text: '', because: 'bare-reading' }))
}
