import type { Block, Speaker } from '../text/index.js'
import { isParagraph } from './lines.js'
import { MARKERS } from './markers.js'
import { isName, isOffice, speakerLine } from './people.js'

/** The title block: what stands above the document’s first words. */
export interface Head {
  readonly title: string | null
  readonly subtitle: string | null
  readonly speakers: readonly Speaker[]
  /** The block’s lines, the title’s included. */
  readonly lines: readonly string[]
  /** Index of the block at which the body begins. */
  readonly body: number
  /** Index of a last line that is neither title nor anything known, nor goes on with a line that is not; else -1. */
  readonly loose: number
}

/** No title block is longer; a run of short lines beyond is a list. */
const MOST_LINES = 14
export const SALUTATION = /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们|委员们|代表们|主席[、，,]|主任[、，,]).{0,40}[：:！!]$|^同志们[：:！!]?$/u
const EDITOR = /^[【\[（(]?(?:编者按|编者的话|编者注|导语|导读|核心提示|摘要|内容提要)/u
/** What a title ends in, so that a title broken over lines can be put together. */
const TITLE_END = /(?:报告|讲话|发言|致辞|总结|决议|公报|意见|建议|方案|纪要|摘要|摘编|说明|解读|提纲|材料|讲话稿|汇报|综述|计划|要点|答复|开幕词|闭幕词|精粹|选登|摘登|记录|纪录|实录)(?:[（(].{1,8}[）)])?$/u
const UNFINISHED = /(?:委员会|政协|党组|政府|常务委员会|办公室|[的在与和、关于届])$/u
const DATELINE = /^[（(]?[\d０-９〇○一二三四五六七八九十Xx×]{2,4}\s*[年./-][^，。]{0,14}[）)]?$/u
const DASH = /^(?:——|—|－－|--|–)\s*/u
const OCCASION_LINE = /^[（(]?(?:[\d０-９〇○一二三四五六七八九十Xx×年月日\s]{6,20})?在.+(?:上|会议)[）)]?$/u
/** 出席议员： opens a list. */
const LIST = /^\p{Script=Han}{2,10}[：:]$/u
/** The minutes of a sitting name it; what stands above is the gazette’s. */
const MINUTES = /第[\d一二三四五六七八九十]{1,4}次.{0,4}会议?[记纪]录$/u
const AUTHOR = /^(?:发言人|报告人|主讲人|讲话人|作报告人)\s*[：:]\s*/u

/** Reads the title block. `isTurn` tells which blocks open a speaker’s turn in a text of several speakers. */
export function readHead(blocks: readonly Block[], isTurn: (index: number) => boolean): Head {
  let body = 0
  while (body < Math.min(blocks.length, MOST_LINES) && !opensBody(blocks, body, isTurn)) body++
  const lines = blocks.slice(0, body).map((block) => block.text.replace(/^#{1,6}\s+/u, ''))
  const first = titleAt(lines)
  if (lines.length === 0) return { title: null, subtitle: null, speakers: [], lines, body, loose: -1 }

  let next = first + 1
  let title = lines[first]!
  while (next < lines.length && continues(title, lines[next]!)) title += lines[next++]!
  while (next < lines.length && lines[next] === title) next++
  let subtitle: string | null = null
  const speakers: Speaker[] = []
  let loose = -1
  let before = -1 // the loose line before the last one
  for (let i = next; i < lines.length; i++) {
    const line = lines[i]!
    const dashed = DASH.test(line) || (OCCASION_LINE.test(line) && /[年在]/u.test(line) && line.length > 8)
    if (dashed && subtitle === null) {
      subtitle = strip(line)
      if (!/上$|会议$/u.test(subtitle) && lines[i + 1] !== undefined && /^[^（(—].{2,30}(?:上|会议)[）)]?$/u.test(lines[i + 1]!)) subtitle += strip(lines[++i]!)
      continue
    }
    const author = AUTHOR.test(line) ? line.replace(AUTHOR, '') : line
    const speaker = speakerLine(author) ?? (isName(author) ? { name: author.replace(/\s/gu, ''), role: null } : null)
    if (speaker) {
      const above = i > next ? lines[i - 1]! : ''
      speakers.push(speaker.role === null && isOffice(above) ? { ...speaker, role: above } : speaker)
      continue
    }
    if (DATELINE.test(line)) continue
    before = loose
    loose = i
    if (subtitle === null && TITLE_END.test(line)) subtitle = line
  }
  const parts = subtitle === null ? /^(?<title>.{4,}?)\s*(?:——|－－|--)\s*(?<subtitle>.{4,})$/u.exec(title)?.groups : undefined
  if (parts) {
    title = parts.title!
    subtitle = parts.subtitle!
  }
  return { title: cleanTitle(title), subtitle, speakers, lines, body, loose: loose === lines.length - 1 && before !== loose - 1 ? loose : -1 }
}

function opensBody(blocks: readonly Block[], index: number, isTurn: (index: number) => boolean): boolean {
  const block = blocks[index]!
  if (index > 0 && LIST.test(block.text)) return true
  if (SALUTATION.test(block.text) || EDITOR.test(block.text) || isTurn(index)) return true
  if (index > 0 && (/^##/u.test(block.text) || opensMarked(block.text))) return true
  return index === 0 && block.text.length <= 60 && !block.text.includes('。') ? false : isParagraph(block)
}

const opensMarked = (text: string): boolean =>
  MARKERS.some(({ scheme, pattern }) => {
    pattern.lastIndex = 0
    return scheme !== 'bullet' && pattern.test(text)
  })

/** The document’s own title stands right above its subtitle; a longer form of it may stand above as the page’s. */
function titleAt(lines: readonly string[]): number {
  const minutes = lines.findIndex((line) => MINUTES.test(line))
  if (minutes > 0) return minutes
  const start = Math.max(0, lines.findIndex((line) => /\p{Script=Han}{2}/u.test(line)))
  const [first, second] = lines.slice(start)
  if (first !== undefined && second !== undefined && second.length >= 4 && first.includes(second) && TITLE_END.test(second)) return start + 1
  return start
}

function continues(title: string, line: string): boolean {
  if (DASH.test(line) || DATELINE.test(line) || OCCASION_LINE.test(line) || speakerLine(line) || line.startsWith(title)) return false
  if (opensUnclosed(title)) return true
  return TITLE_END.test(line) && !TITLE_END.test(title) && (UNFINISHED.test(title) || /^(?:关于|常务委员会)/u.test(line))
}

const opensUnclosed = (text: string): boolean => count(text, '《') > count(text, '》') || count(text, '“') > count(text, '”')
const count = (text: string, char: string): number => text.split(char).length - 1
const strip = (line: string): string => line.replace(DASH, '').replace(/^[（(](.*)[）)]$/u, '$1').trim()

/** Tails that template sites hang on a title. */
const TAIL = /\s*[（(【\[](?:精选|完整|通用|最新|范文|优秀|推荐|全文|合集|精品)?(?:文档|篇|范文|版|模板|文件)?[）)】\]]$/u
const cleanTitle = (title: string): string => title.replace(/^标题[：:]\s*/u, '').replace(TAIL, '').trim()
