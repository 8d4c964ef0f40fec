import { HAN, matchesOf, type Edit } from '../../text/index.js'

/** Pictures and signs of games; not the stars, boxes, ticks and arrows that lines begin with. */
const PICTURES = /[\u{1f000}-\u{1faff}\u2600-\u2604\u2607-\u260d\u2614-\u2619\u2620-\u2639\u263c-\u26ff\ufe0f]+/gu
const IN_LINE = new RegExp(`[${HAN}。！？；，,.!?;%]`, 'u')
const IN_WORD = new RegExp(`^[${HAN}]{2}$`, 'u')
/** So many between two characters, of so many different ones, are nobody's decoration. */
const FEWEST = 6
const FEWEST_DIFFERENT = 5

/** Pictures that a site strews over a text, into its words too, so that copies of it are told, or hangs on its lines. */
export function strewnSigns(text: string): Edit[] {
  const all = matchesOf(PICTURES, text)
  const atEnds = all.filter(({ 0: signs, index }) => IN_LINE.test(text[index - 1] ?? '') && /^[\r\n]?$/.test(text[index + signs.length] ?? ''))
  const inWords = all.filter(({ 0: signs, index }) => IN_WORD.test((text[index - 1] ?? '') + (text[index + signs.length] ?? '')))
  const chosen = isMany(inWords) ? all : isMany(atEnds) ? atEnds : []
  return chosen.map(({ 0: signs, index }) => ({ source: { start: index, end: index + signs.length }, text: '', because: 'strewn-sign' }))
}

const isMany = (found: readonly RegExpExecArray[]): boolean => found.length >= FEWEST && new Set(found.map(([signs]) => signs)).size >= FEWEST_DIFFERENT
