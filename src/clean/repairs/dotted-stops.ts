import { HAN, matchesOf, type Edit } from '../../text/index.js'

/** A dot behind a sentence: not a numeral’s, nor one of several. */
const DOT = new RegExp(`[.．](?<=[${HAN}％%”》）\\])].)(?<!(?:^|\\n)[ \\t\u3000]*[（(]?[一二三四五六七八九十百]{1,3}[）)]?.)(?=\\s*(?:$|\\n)|[ \u3000]?[${HAN}“《（\\d])`, 'g')
const STOP = /。/g
/** Fewer tell nothing of how a text is written. */
const SOME = 5
/** Of the dots: stops that one has typed in between. */
const FEW = 0.1

/** The full stops of a text that ends its sentences in dots, as some keyboards and old systems give them. */
export function dottedStops(text: string): Edit[] {
  const dots = matchesOf(DOT, text)
  if (dots.length < SOME || matchesOf(STOP, text).length > FEW * dots.length) return []
  return dots.map(({ index }) => ({ source: { start: index, end: index + 1 }, text: '。', because: 'dotted-stop' }))
}
