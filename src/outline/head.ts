import type { Block, Speaker } from '../text/index.js'
import { isParagraph } from './lines.js'
import { MARKERS } from './markers.js'
import { addressed, isName, isOffice, manyOffices, namesOf, speakerLine, titleSpeaker } from './people.js'
import { COLLECTION, TITLE_END, cleanTitle, titleOf, withoutSite } from './titles.js'

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
  /** Whether there are two such lines, the last below the other; `loose` is -1. */
  readonly pair: boolean
}

/** The headlines of a paper in one line, set apart by blanks. */
const LONGEST_TITLE = 100
/** No title block is longer; a run of short lines beyond is a list. */
const MOST_LINES = 14
export const SALUTATION = /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们|委员们|代表们|主席[、，,]|主任[、，,]).{0,40}[：:！!]$|^同志们[：:！!]?$/
const EDITOR = /^[【\[（(■□◆●▲]?\s?(?:编者按|编者的话|编者注|导语|导读|核心提示|摘要|内容提要)/
const DATELINE = /^(?!.*(?:报告|通报|总结|计划|要点|说明|方案)$)[（(]?[\d０-９〇○一二三四五六七八九十Xx×]{2,4}\s*[年./-][^，。]{0,14}[）)]?$/
/** What is typed for ——: the horizontal bar, lines of tables, hyphens in a row. */
const OTHER_DASH = /[―─━]{2}|⸺|(?<=[\u3005\u3007\u3400-\u9fff])-{3,4}(?=[\u3005\u3007\u3400-\u9fff])|^(?:[―─━]|-{3,6}|—{3,6}|﹣﹣)(?=[\u3005\u3007\u3400-\u9fff\d])/g
const DASH = /^(?:—{1,3}|－－|--|–)\s*/
/** A paper’s sign before the name of who wrote or speaks. */
const SIGN = /^[◎○●□■◇◆▲△☆★]\s*/
const OCCASION_LINE = /^[（(]?(?:[\d０-９〇○一二三四五六七八九十Xx×年月日\s]{6,20})?在.+(?:上|会议)[）)]?$/
/** A name of two parts; believed above the salutation. */
const DOTTED = /^[\u3005\u3007\u3400-\u9fff]{2,8}·[\u3005\u3007\u3400-\u9fff]{2,8}$/
/** 出席议员： opens a list. */
const LIST = /^[\u3005\u3007\u3400-\u9fff]{2,10}[：:]$/
/** A day in front of the name. */
const DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s+/
const AUTHOR = /^(?:发言人|报告人|主讲人|讲话人|作报告人)\s*[：:]\s*/

/** 作者系某市政协副主席: who wrote an article, above or below it. */
export const AUTHOR_NOTE = /^[（(]?(?:本文)?作者(?:系|为|是|单位[：:])\s*(?<role>[^，。；)）]{2,30})[。]?[)）]?$/

/** 2023年工作回顾 is the first section of a report, 报告事项 that of minutes. */
const SECTION = /^[\d０-９Xx×]{2,4}年(?:度)?(?:主要)?工作的?(?:回顾|安排|打算)$|^(?:报\s*告|讨\s*论|决\s*定|选\s*举|审\s*查|处\s*理)\s*事\s*项$/
/** 在某会上的讲话（2023年3月6日）各位委员： line breaks lost, so that the head and the speech are one paragraph. */
const GLUED = /^(?<title>[^，。！？；：:（(]{4,60}?(?:(?:讲话|发言|演讲)(?:稿|材料)?|报告|通报|致辞|致词|主持词))\s*(?:[（(](?<note>[^（()）]{4,40})[）)]|(?<day>\d{4}年\d{1,2}月(?:\d{1,2}日)?))?\s*(?<who>(?:(?!讲话|发言|致辞|致词|报告)[^，。；：:（(]){0,24}?)\s*(?:尊敬的|各位|同志们|女士们)[^。：:！!]{0,30}[：:！!]/
/** The same without a salutation: the day in brackets parts the title from the speech. */
const GLUED_DAY = /^(?![我他她这那])(?<title>[^，。！？；：:（(]{4,60}?(?:讲话|发言|报告|致辞|致词|主持词))\s*[（(](?<note>[^（()）]{0,12}(?:19|20)\d{2}年\d{1,2}月[^（()）]{0,20})[）)]\s*(?=[\u3005\u3007\u3400-\u9fff]{2})/
/** 李某代表某省政协的发言：坚持不懈 现在…: the headline, a blank, the text. */
const GLUED_HEADLINE = /^(?<title>[^，。！？；：:\s]{4,40}的(?:大会|交流|书面)?发言[：:][^，。！？；：:\s]{4,30})\s+(?=[\u3005\u3007\u3400-\u9fff]{4})/
/** A title, a blank, the text: 区政协工作报告 2023年，… */
const GLUED_BLANK = /^(?<title>(?:[^，。！？；：:\s]{2,30}(?:政治协商会议|委员会|政协)\s+){0,2}[^，。！？；：:\s]{0,40}(?:工作报告|工作总结|工作要点|(?:讲话|发言)稿))\s+(?:[（(](?<note>[^（()）]{4,20})[）)]\s*)?(?=[^\s]*[\u3005\u3007\u3400-\u9fff]{2})/
/** The same without a blank, before the year: 某镇政协工作总结2023年，… */
const GLUED_YEAR = /^(?<title>[^，。！？；：:\s（(]{4,40}?(?:工作报告|工作总结))(?=(?:(?:19|20)\d\d|[Xx]{2,4})年[，,以来度])/
/** The title twice on end, then the text: the page’s, the file’s. */
const GLUED_TWICE = /^(?<title>[^，。！？；：:\s]{6,40}(?:报告|讲话稿?|发言稿?|致辞|材料|总结|计划|方案|体会))\k<title>(?=[\u3005\u3007\u3400-\u9fff])/
/** The same before words that only a speech begins with. */
const GLUED_WORDS = /^(?![我他她这那])(?<title>[^，。！？；：:（(]{0,16}在[^，。！？；：:（(]{4,60}?[会时式上]的?(?:讲话|发言|致辞|致词))\s*(?=刚才|今天|下面|首先|同志们|这次会议|在座的)/
/** 某市政协主席李某各位委员： */
const GLUED_SPEAKER = /^(?<who>[^，。；：:]{2,24}?)\s*(?:尊敬的|各位|同志们)[^。：:]{0,30}[：:！!]/
const OWN_TITLE = /^(?<title>[^—]{4,}?)(?:—{2}|－－|--)(?<subtitle>在.{4,}(?:报告|讲话|发言|致辞))$/
const NOTHING: Head = { title: null, subtitle: null, speakers: [], lines: [], body: 0, loose: -1, pair: false }

/**
 * Reads the title block. `isTurn` tells which blocks open a speaker’s turn in a text of several speakers; `repeated` are
 * the lines that the page has above as its own title.
 */
export function readHead(blocks: readonly Block[], isTurn: (index: number) => boolean, repeated: ReadonlySet<string>): Head {
  let body = 0
  while (body < Math.min(blocks.length, MOST_LINES) && !opensBody(blocks, body, isTurn)) body++
  const lines = blocks.slice(0, body).map((block) => block.text.replace(/^#{1,6}\s+|^[•·]\s+(?=—|－－|--)/, '').replace(OTHER_DASH, '——'))
  if (lines.length === 0) return gluedHead(blocks[0]) ?? { ...NOTHING, speakers: gluedSpeaker(blocks[0]) }

  // Where the page has kept the title to itself, the text begins with its subtitle.
  const untitled = !lines.some((line) => repeated.has(line)) && (DASH.test(lines[0]!) || (/^[（(].*年/.test(lines[0]!) && OCCASION_LINE.test(lines[0]!)) || AUTHOR_NOTE.test(lines[0]!) || isName(authorOf(lines[0]!)) || speakerLine(authorOf(lines[0]!), true) !== null)
  const { title: joined, next } = untitled ? { title: '', next: 0 } : titleOf(lines, breaksTitle, repeated)
  let title = joined
  let subtitle: string | null = null
  const speakers: Speaker[] = []
  let loose = -1
  let before = -1 // the loose line before the last one
  let third = -1 // and the one before that
  for (let i = next; i < lines.length; i++) {
    const line = lines[i]!
    const author = authorOf(line)
    // Names line by line stand under portraits or in a list.
    if (isName(line) && [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && isName(other))) continue
    const names = namesOf(author)
    const speaker = speakerLine(author) ?? manyOffices(author) ?? addressed(author) ?? (isName(author) || (DOTTED.test(author) && i === lines.length - 1 && SALUTATION.test(blocks[body]?.text ?? '')) ? { name: author.replace(/\s/g, ''), role: null } : null)
    if (speaker === null && names.length > 1) {
      speakers.push(...names.map((name) => ({ name, role: null })))
      continue
    }
    if (speaker) {
      const above = i > next ? lines[i - 1]! : ''
      speakers.push(speaker.role === null && isOffice(above) ? { ...speaker, role: above } : speaker)
      continue
    }
    const dashed = DASH.test(line) || (OCCASION_LINE.test(line) && /[年在]/.test(line) && line.length > 8)
    if (dashed && subtitle === null) {
      subtitle = strip(line)
      if (!/上$|会议$/.test(subtitle) && lines[i + 1] !== undefined && /^[^（(—].{2,30}(?:上|会议)[）)]?$/.test(lines[i + 1]!)) subtitle += strip(lines[++i]!)
      continue
    }
    if (DATELINE.test(line) || AUTHOR_NOTE.test(line)) continue
    third = before
    before = loose
    loose = i
    if (subtitle === null && (i <= next + 1 || (line.length >= 10 && lines.slice(next, i).every((other) => /[\u3005\u3007\u3400-\u9fff]{2}/.test(other)))) && TITLE_END.test(line) && !/^(?:上午|下午|晚)/.test(line) && !COLLECTION.test(title)) subtitle = line
  }
  // The page's title above the document's own, which holds its occasion: 凝心聚力——在某会议上的工作报告.
  const own = subtitle === null ? undefined : OWN_TITLE.exec(subtitle)?.groups
  if (own) {
    title = own.title!
    subtitle = own.subtitle!
  }
  // The page’s title holds that of the text, which stands in one paragraph with it.
  const glued = gluedHead(blocks[body])
  if (glued?.title && title.includes(glued.title)) title = glued.title
  title = withoutSite(title)
  const parts = subtitle === null ? /^(?<title>(?=[^—]*[\u3005\u3007\u3400-\u9fff]{2}).{4,}?)\s*(?:—{2,3}|－－|--)\s*(?<subtitle>.{4,})$/.exec(title)?.groups : undefined
  // The dash of （5月8日——5月14日） parts nothing.
  if (parts && !/[（(][^（()）]*$/.test(parts.title!)) {
    title = parts.title!
    subtitle = parts.subtitle!
  }
  speakers.push(...gluedSpeaker(blocks[body]))
  const last = loose === lines.length - 1
  return { title: cleanTitle(title), subtitle, speakers, lines, body, loose: last && before !== loose - 1 ? loose : -1, pair: last && loose > 0 && before === loose - 1 && third !== before - 1 }
}

/** The head of a text whose first paragraph holds it together with the beginning of the speech. */
function gluedHead(block: Block | undefined): Head | null {
  const start = block?.text.slice(0, 200) ?? ''
  const groups = GLUED_TWICE.exec(start)?.groups ?? GLUED.exec(start)?.groups ?? GLUED_DAY.exec(start)?.groups ?? GLUED_WORDS.exec(start)?.groups ?? GLUED_HEADLINE.exec(start)?.groups ?? GLUED_BLANK.exec(start)?.groups ?? GLUED_YEAR.exec(start)?.groups
  if (!groups) return null
  const { title, who = '' } = groups
  const note = groups.note ?? groups.day
  const speaker = speakerLine(who) ?? (isName(who) ? { name: who.replace(/\s/g, ''), role: null } : null)
  if (who !== '' && !speaker) return null
  return { ...NOTHING, title: cleanTitle(title!.replace(/(?<=政治协商会议|委员会|政协)\s+/g, '')), subtitle: OCCASION_LINE.test(note ?? '') ? note! : null, speakers: speaker ? [speaker] : [], lines: note === undefined ? [title!] : [title!, note] }
}

/** 李某某议员：主席，… */
const LABELLED = /^(?<who>[\u3005\u3007\u3400-\u9fff]{2,4}(?:议员|委员|代表))[：:]\s?(?:主席|各位|尊敬的|多谢主席)[，,！!、]/

/** The speaker whose name and the salutation share a line. */
function gluedSpeaker(block: Block | undefined): Speaker[] {
  const start = block?.text.slice(0, 80) ?? ''
  const labelled = LABELLED.exec(start)?.groups!.who
  if (labelled !== undefined) {
    const member = titleSpeaker(labelled)
    return member?.name ? [member] : []
  }
  const who = GLUED_SPEAKER.exec(start)?.groups!.who
  const speaker = who === undefined ? null : (speakerLine(who) ?? (isName(who) ? { name: who, role: null } : null))
  return speaker ? [speaker] : []
}

function opensBody(blocks: readonly Block[], index: number, isTurn: (index: number) => boolean): boolean {
  const block = blocks[index]!
  if (index > 0 && LIST.test(block.text) && addressed(block.text) === null) return true
  if (SALUTATION.test(block.text) || EDITOR.test(block.text) || isTurn(index) || gluedSpeaker(block).length > 0) return true
  if (SECTION.test(block.text) || (block.text.startsWith('一') && opensMarked(block.text))) return true
  if (index > 0 && (/^##/.test(block.text) || opensMarked(block.text))) return true
  if (index > 0 && ITEM.test(block.text) && isItem(blocks[index + 1])) return true
  return index === 0 && (block.text.length <= 60 ? !block.text.includes('。') : block.text.length <= LONGEST_TITLE && !/[。！？；，：,;:]/.test(block.text)) ? false : isParagraph(block)
}

/** One of several lines with a sign before them; a name has one in the title block. */
const isItem = (block: Block | undefined): boolean => block !== undefined && ITEM.test(block.text) && !isName(authorOf(block.text)) && speakerLine(authorOf(block.text), true) === null
const ITEM = /^[●◆■▲★◇○※▪►▶□☆➤]\s*[\u3400-\u9fff\d].{2}/

const opensMarked = (text: string): boolean =>
  MARKERS.some(({ scheme, pattern }) => {
    pattern.lastIndex = 0
    return scheme !== 'bullet' && pattern.test(text)
  })

const breaksTitle = (line: string): boolean => DASH.test(line) || DATELINE.test(line) || OCCASION_LINE.test(line) || speakerLine(line) !== null || manyOffices(line) !== null

/** A line of the title block without what stands before a name. */
function authorOf(line: string): string {
  const author = line.replace(DASH, '').replace(SIGN, '').replace(DAY, '').replace(AUTHOR, '')
  const written = author.replace(WRITTEN_BY, '')
  return isName(written) ? written : author
}
/** 文 李 强: 文 is also a surname. */
const WRITTEN_BY = /^文\s+/

const strip = (line: string): string => line.replace(DASH, '').replace(/^[（(](.*)[）)]$/, '$1').trim()
