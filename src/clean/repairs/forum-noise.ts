import { matchesOf, type Edit } from '../../text/index.js'

/** Five or more words of at most three signs, beside characters, with the forum's address perhaps: - J+ I0 f0 ]6 n2 s */
const RUN = /(?:(?<=[\u3400-\u9fff，。、；：！？”’」』）》] ?)|^)(?:[\x21-\x7e]{1,3} +){4,}[\x21-\x7e]{1,40}(?= *(?:$|[\u3400-\u9fff“‘「『（《]))/gm
/** Most texts have nothing like it, which is seen sooner without looking around. */
const LIKE = /[\x21-\x7e]{1,3} +[\x21-\x7e]{1,3} +[\x21-\x7e]{1,3} +[\x21-\x7e]{1,3} /
/** No writer's: a sign, or a letter beside a digit. */
const ODD = /[^A-Za-z\d.,:;%]|[A-Za-z]\d|\d[A-Za-z]/
const FEWEST_ODD = 3
const FEWEST = 2

/** What a forum throws between the lines of a text so that it is not copied, where it stands in a line with the text. */
export function forumNoise(text: string): Edit[] {
  if (!LIKE.test(text)) return []
  // A line of nothing else is chrome (noise).
  const isLine = (start: number, end: number): boolean => /^[\r\n]?$/.test(text[start - 1] ?? '') && /^[\r\n]?$/.test(text[end] ?? '')
  const runs = matchesOf(RUN, text).filter(({ 0: run, index }) => !isLine(index, index + run.length) && run.split(/ +/).filter((word) => ODD.test(word)).length >= FEWEST_ODD)
  return runs.length < FEWEST ? [] : runs.map(({ 0: run, index }) => ({ source: { start: index, end: index + run.length }, text: '', because: 'forum-noise' }))
}
