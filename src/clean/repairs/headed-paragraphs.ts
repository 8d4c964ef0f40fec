import { matchesOf, type Edit } from '../../text/index.js'

/** A numbered heading up to a blank, at the beginning of a line or behind a sentence: 一、加强学习，提高能力 一年来…. */
const HEADED = /(?:^[ \t\u00a0\u3000]*|[。！？；”](?<lead>[ \u00a0\u3000]*))(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])(?<title>[^。！？!?；;：:\s][^。！？!?；;：:\n]{3,60}?)(?<gap>[ \u00a0\u3000]+)(?=(?<rest>[^\s。！？!?；;]{2,80}))/gm
/** The title ends and the paragraph begins with a word of Chinese, or the paragraph with a year: 走访 30 家 is one sentence. */
const TITLE_END = /[\u3400-\u9fff”》）)]$/
const PARAGRAPH = /^(?:[\u3400-\u9fff“《]|(?:19|20)\d\d年[来，,以])/
/** The shortest paragraph that a heading could stand above, up to its line's end. */
const SHORTEST = 60

/** The line ends behind headings of which a tool made blanks, in a text that kept others. */
export function headedParagraphs(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { groups, index, 0: found } of matchesOf(HEADED, text)) {
    const { lead = '', title, gap, rest } = groups as { lead?: string; title: string; gap: string; rest: string }
    const end = index + found.length
    const paragraph = text.slice(end, end + SHORTEST)
    // 加强学习 提高能力: a second part of the title is no paragraph.
    if (!TITLE_END.test(title) || !PARAGRAPH.test(rest) || !/[，,]/.test(rest) || paragraph.length < SHORTEST || paragraph.includes('\n')) continue
    if (lead !== '') edits.push({ source: { start: index + 1, end: index + 1 + lead.length }, text: '\n', because: 'headed-paragraph' })
    edits.push({ source: { start: end - gap.length, end }, text: '\n', because: 'headed-paragraph' })
  }
  return edits
}
