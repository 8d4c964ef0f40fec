import { LONGEST, type Line } from '../lines.js'
import { ENDED, isFull, wrappedAt } from '../width.js'

/** Index of the first line of the document's body, and of the line after its last; all lines are edge without a body. */
export interface Zones {
  readonly head: number
  readonly tail: number
}

const SALUTATION = /^(?:尊敬的|各位|同志们|委员们|朋友们|女士们|先生们|诸位).{0,30}[:!,]$/
/** The source or the writer may stand in brackets behind the last sentence. */
export const SENTENCE = /[。！？!?；;…][”"』」)）]?(?:[（(【][^（()）【】]{1,40}[)）】])?$/

/** A paragraph of running text, in a line of its own: nothing that a page puts around a document looks so. */
export function isBody(line: Line): boolean {
  if (line.text.length > LONGEST) return true
  return SALUTATION.test(line.plain) || (line.text.length >= 50 && SENTENCE.test(line.text))
}

/** What stands below it is the beginning of another article: in the last lines of a page, or where words near it are broken off. */
const OTHER_NEWS = /^(?:(?:新闻|相关|热门|精彩)推荐|推荐(?:新闻|阅读|文章)|(?:热点|热门|相关)新闻|(?:相关|延伸|扩展)阅读|猜你喜欢)$/
const OTHERS = 6
const BROKEN_OFF = /(?:\.{3}|…)$/
const NEAR = 4

/** `labelled` lines are no body, however long. Of a text broken at a fixed width, lines that go on in the next are. */
export function zonesOf(lines: readonly Line[], labelled: readonly (string | null)[]): Zones {
  const width = wrappedAt(lines.filter((_, i) => labelled[i] === null).map(({ text }) => text))
  const goesOn = (i: number): boolean => width !== null && i >= 0 && labelled[i] === null && isFull(lines[i]!.text, width) && !ENDED.test(lines[i]!.text)
  const body = (line: Line, i: number): boolean => labelled[i] === null && (isBody(line) || goesOn(i) || goesOn(i - 1))
  const head = lines.findIndex(body)
  if (head < 0) return { head: lines.length, tail: lines.length }
  const other = lines.findIndex(({ plain }, i) => i > head && OTHER_NEWS.test(plain) && (i >= lines.length - OTHERS || lines.slice(i + 1, i + 1 + NEAR).some((line) => BROKEN_OFF.test(line.plain))))
  return { head, tail: lines.findLastIndex((line, i) => (other < 0 || i < other) && body(line, i)) + 1 }
}
