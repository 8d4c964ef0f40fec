import { startsWithHan, type Edit } from '../text/index.js'

/** 著 belongs to a word of writing or fame behind the first of these, or before the second; elsewhere it stands for 着. */
const WORD_ENDS = '土專拙合譯巨鉅原名編論遺顯卓昭撰史較舊詩知'
const WORD_BEGINS = '名作者述稱錄書'
/** Before which even such a character does not begin a word with it: 隨著作風轉變. */
const TAKES_ASPECT = '隨跟沿'

/**
 * The 著 of a traditional text that simplified text writes 着 (隨著, 發揮著, 著力). Taiwan and converters for it write both
 * words with 著, as OpenCC's own traditional standard does not, so that its conversion leaves 随著; its conversion for
 * Taiwan (tw2s) also makes 土着 of 土著 and 李祕書長 of 李秘書長. An author's 著, which no character follows, stays.
 */
export function aspectMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ''
    if (!startsWithHan(after) || WORD_ENDS.includes(before)) continue
    if (WORD_BEGINS.includes(after) && !TAKES_ASPECT.includes(before)) continue
    edits.push({ source: { start: at, end: at + 1 }, text: '着', because: 'script:aspect' })
  }
  return edits
}
