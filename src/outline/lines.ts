import type { Alignment, Block, Reading, Segmented } from '../text/index.js'
import type { Found } from './found.js'
import { skipHashes } from './marked.js'
import { isName, speakerLine } from './people.js'
import { TITLE_END } from './titles.js'

/** Why a short line is no heading. Each row refuses the whole line. */
export interface LineRule {
  readonly id: string
  readonly pattern: RegExp
  /** A line that the rule refuses. */
  readonly hit: string
  /** A heading that it must let through. */
  readonly miss: string
  readonly reason: string
}

/** Cells of a table, with the marks between them: 居民消费价格 | 0.1 | */
const TABLE_ROW = / \|\s*$|\|\s*[-−+]?\d[\d.,%％]*\s*\|?\s*$/

export const NOT_HEADINGS: readonly LineRule[] = [
  { id: 'row', pattern: TABLE_ROW, hit: '居民消费价格 | 0.1 |', miss: '两会速递 | 委员热议', reason: 'a row of a table' },
  { id: 'final-mark', pattern: /(?:[。！？；，、：,;:!?….~～]|—{2}|如下\s?—)["”’」』）)]*$/, hit: '会议强调：', miss: '建议办到“心坎上”', reason: 'a heading is no sentence and announces no list' },
  { id: 'inner-stop', pattern: /[。；]/, hit: '座谈，很受启发。他们', miss: '问需于民、问计于民', reason: 'a piece of a paragraph that was broken over lines' },
  { id: 'person', pattern: /^(?:[\u3005\u3007\u3400-\u9fff]{0,10})(?:议员|先生|女士|小姐|委员|代表)(?:\s*[,，]\s*(?:[A-Z.]+|[\u3005\u3007\u3400-\u9fff]+))*$/, hit: '某某议员, J.P.', miss: '服务委员促履职', reason: 'a name in a list of those present' },
  { id: 'salutation', pattern: /^(?:各位|尊敬的|同志们|女士们|朋友们|主席[，,])/, hit: '各位委员、同志们', miss: '各界同心促发展', reason: 'addresses the audience' },
  { id: 'date', pattern: /^[（(]?[\d０-９〇○一二三四五六七八九十Xx×]{2,4}\s*[年./-]\s*[\d０-９一二三四五六七八九十Xx×]{1,3}\s*[月./-]?\s*[\d０-９一二三四五六七八九十Xx×]{0,3}\s*日?(?:上午|下午|晚)?[）)]?$/, hit: '2023年3月6日', miss: '2023年工作回顾', reason: 'a dateline' },
  { id: 'agency', pattern: /^[^，。]{2,14}\d{1,2}月\d{1,2}日(?:电|讯)/, hit: '某社某地8月24日电 题：一路向前', miss: '3月24日座谈会', reason: 'an agency’s dateline, before its headline' },
  { id: 'stage', pattern: /^[（(【〔\[].*[）)】〕\]]$/, hit: '（热烈鼓掌）', miss: '（一）健全机制', reason: 'a stage direction or an editor’s remark' },
  { id: 'photo', pattern: /(?:摄|供图|摄影|制图|图片|视频)$|^(?:图为|图[一二三四\d]|[▲△↑↓])/, hit: '张三 摄', miss: '突出重点抓落实', reason: 'a caption' },
  { id: 'credit', pattern: /^(?:来源|作者|记者|责编|编辑|责任编辑|审核|校对|撰稿|通讯员|本报记者|摄影|发布时间|主办|承办)\s*[|｜丨/／:：\s]/, hit: '来源 | 日报', miss: '来源清楚、去向明白', reason: 'says who made the page' },
  { id: 'figure', pattern: /^[\d０-９.,，%％\s]+[\u3005\u3007\u3400-\u9fff%％]{0,2}$/, hit: '221件', miss: '2024年工作回顾', reason: 'a table’s cell or a broken-off number' },
  { id: 'copula', pattern: /^(?:是|和(?![谐平美睦合顺气解])|及(?![时早])|的|以及|了)/, hit: '是：高质量发展', miss: '在一线搭建平台', reason: 'the middle of a sentence that was broken over lines' },
  { id: 'formula', pattern: /我(?:谨)?(?:代表|受)|请(?:予|各位|大家)/, hit: '现在，我代表本会作报告，请', miss: '代表履职有平台', reason: 'the opening formula of a report, broken over lines' },
  { id: 'abstract', pattern: /^[【\[]?(?:关\s?键\s?[词字]|摘\s?要|内容提要|作者简介|中图分类号|文献标识码|基金项目)(?:[】\]]|\s*[：:]|$)/, hit: '【关键词】协商民主', miss: '摘要式履职报告', reason: 'what stands above a paper of a journal' },
  { id: 'attribution', pattern: /^[—－-]{2,}\s*[^，。]{0,12}《[^》]+》$/, hit: '——某地《日报》', miss: '学好《条例》', reason: 'the paper that is quoted, below its words' },
  { id: 'editor', pattern: /^[【\[（(■□◆●▲]?\s?(?:编者按|编者的话|编者注|导语|导读|核心提示|内容提要)[】\]）)]?$/, hit: '■编者按', miss: '导读活动进社区', reason: 'the editor’s words stand before the text' },
  { id: 'told', pattern: /^会议[^，。]{0,6}(?:审议|听取|通过|讨论|传达|学习|研究)了/, hit: '会议审议了《计划（送审稿）》', miss: '会议协商提质效', reason: 'tells what was done; its mark was lost' },
  { id: 'signature', pattern: /(?:委员会|办公室|办公厅|党组|编辑部)$|[（(](?:盖章|公章|签章|签字|签名)[）)]$/, hit: '政协某市委员会', miss: '加强专门委员会建设', reason: 'the name of a body signs or dates' },
]

/** A paragraph may end in such a mark, where a page was laid out by a table. */
export const isTableRow = (text: string): boolean => text.length <= LONGEST && TABLE_ROW.test(text)

/** Ends in a word that governs the next, or inside a quotation or bracket. */
const GOES_ON = /[的和与及在对为]$|“[^”]*$|《[^》]*$|[（(][^）)]*$/
/** The longest line heading in characters; GB/T 9704 titles are shorter, digests go up to forty. */
const LONGEST = 42
const FINAL = /[。！？；：.!?;:…—][”’」』"'）)\]】]*$/
const SENTENCE_END = /[。！？；：!?;:…][”’」』"'）)\]】]*$/
/** Short lines that are whole though they end in no mark, so that a heading can follow them. */
const WHOLE = NOT_HEADINGS.filter(({ id }) => ['person', 'date', 'stage', 'photo', 'credit'].includes(id))
const isWhole = (text: string): boolean => FINAL.test(text) || /^\d{1,4}$/.test(text) || (text.length <= LONGEST && WHOLE.some(({ pattern }) => pattern.test(text)))

/** Whether a block reads as a paragraph that a heading can cover: a sentence, or longer than any heading. */
export const isParagraph = (block: Block | undefined): boolean =>
  block !== undefined && (block.text.length > LONGEST + 20 || /[。！？；]/.test(block.text) || (SENTENCE_END.test(block.text) && block.text.length > 12))

/** “3”——会议的三大特点： a number in quotes and a dash open it, whatever it ends in. */
const COUNTED = /^[“"「『]\d{1,4}[”"」』](?:—{1,2}|－－|--)[\u3005\u3007\u3400-\u9fff][^。；]{2,30}$/

/** Whether a line has the shape of an unnumbered heading, whatever stands around it. */
export function hasLineShape(text: string): boolean {
  if (text.length > LONGEST + 10 || text.length < 2) return false
  if (COUNTED.test(text)) return true
  const han = text.match(/[\u3005\u3007\u3400-\u9fff]/g)?.length ?? 0
  if (han < 2 || han > LONGEST || han * 2 < text.replace(/\s/g, '').length) return false
  return NOT_HEADINGS.every(({ pattern }) => !pattern.test(text))
}

/**
 * Unnumbered line headings among the blocks from `from` on. `opened` holds the blocks that other headings open; a
 * heading stands after a finished line and before text that it covers. Two such lines on end are one heading, broken.
 */
export function lineHeadings({ source, blocks, reading, alignment }: Segmented, from: number, opened: ReadonlySet<number>): Found[] {
  const found: Found[] = []
  const width = wrapWidth(blocks)
  const signed = markdownDepths(source.text, reading, alignment)
  const covered = (i: number): boolean => (isParagraph(blocks[i]) && !REST.test(blocks[i]!.text)) || opened.has(i)
  // Who is in a picture, or who signs, heads nothing.
  const fits = ({ text }: Block): boolean => text.length < width && hasLineShape(text) && speakerLine(text) === null
  const alike = countsOf(blocks)
  let heading = true // whether the block before is a heading, so that its end says nothing
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!
    if (opened.has(i)) {
      heading = true
      continue
    }
    const hashes = skipHashes(block)
    const before = blocks[i - 1]
    const next = blocks[i + 1]
    const finished: boolean = i === from || heading || (before !== undefined && isWhole(before.text))
    heading = ((hashes > 0 || signed.has(block.start)) && NAMED.test(block.text)) || (finished && (covered(i + 1) || begins(block, next)) && fits(block))
    if (heading) found.push(lineHeading(block, i, hashes, (signed.get(block.start) ?? 3) <= 2))
    else if (finished && next && fits(block) && fits(next) && covered(i + 2) && isBroken(block, next, reading.text) && alike.get(kind(next.text))! < SIBLINGS) {
      found.push(brokenLine(block, next, i))
      heading = true
      i++
    } else if (finished && next && fits(block) && fits(next) && covered(i + 2) && (block.text.length < next.text.length || alike.get(kind(next.text))! >= SIBLINGS) && reading.text.slice(block.end, next.start).includes('\n')) {
      found.push(lineHeading(block, i))
      heading = true
    } else if (finished && isHeadline(blocks, i, fits)) {
      found.push(lineHeading(next!, i + 1))
      heading = true
      i += 2
    }
  }
  return found.some(({ block, title }, i) => PART.test(title) && found[i + 1]?.block === block + 1 && !PART.test(found[i + 1]!.title))
    ? found.map((own) => (PART.test(own.title) ? { ...own, top: true } : own))
    : found
}

/** Behind a Markdown sign something must stand that can be a title. */
const NAMED = /[\p{L}\p{N}]/u

/** 主要工作情况 / 工作体会: the parts of a report, where one stands right above a heading of its own. */
const PART = /^(?:[\d０-９Xx×]{2,4}年度?)?[^，。]{0,6}(?:工作的?(?:回顾|情况|总结|成效|体会|打算|安排|建议|任务)|(?:主要|基本|几点)(?:工作|做法|体会|经验)|存在的?(?:主要)?(?:问题|不足))$/

/** A paragraph that begins so is the rest of the line above it. */
const REST = /^(?:[出下上起来过到]?的(?![确话士])|[了着们])/

/** What was held, between its kicker and its summary, above the report: the headline of another report on the page. */
const HELD = /(?:会|会议|大会|全会|论坛|仪式)[^，。]{0,8}(?:召开|举行|开幕|闭幕)$/
const isHeadline = (blocks: readonly Block[], i: number, fits: (block: Block) => boolean): boolean => {
  const [kicker, headline, summary, report] = blocks.slice(i, i + 4)
  return headline !== undefined && fits(headline) && HELD.test(headline.text) && fits(kicker!) && summary !== undefined && fits(summary) && isParagraph(report)
}

/** 廉洁政治 / 廉洁文化: lines of one length that begin alike are siblings, so that none is another line’s second half. */
const SIBLINGS = 3
const kind = (text: string): string => `${text.length}${text.slice(0, 2)}`

/** How many lines there are of each kind. */
function countsOf(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) if (text.length <= LONGEST) counts.set(kind(text), (counts.get(kind(text)) ?? 0) + 1)
  return counts
}

/** The title of another speech or report, above its salutation. */
const begins = (block: Block, next: Block | undefined): boolean => next !== undefined && SALUTATION.test(next.text) && TITLE_END.test(block.text)
const SALUTATION = /^(?:尊敬的|各位|同志们|委员们|朋友们).{0,30}[：:！!]$/

/** Where the cleaner took a Markdown heading's sign away, and how many # it had. */
function markdownDepths(source: string, { edits }: Reading, alignment: Alignment): Map<number, number> {
  return new Map(edits.filter(({ because }) => because.includes('markdown-heading')).map(({ source: { start, end } }) =>
    [alignment.toReading({ start: end, end: end + 1 }).start, source.slice(start, end).split('#').length - 1]))
}

/**
 * Two lines of text, not two cells of a table or two names, that together are no longer than a heading. A line is broken
 * where it is full: one shorter than the next stands alone (某县政协 above its contribution's title).
 */
function isBroken(block: Block, next: Block, text: string): boolean {
  // 2023年主要任务 begins a section.
  if (/^(?:19|20)\d{2}年/.test(next.text)) return false
  return (block.text.length >= next.text.length || GOES_ON.test(block.text)) && block.text.length + next.text.length <= LONGEST && text.slice(block.end, next.start).includes('\n') && !isName(block.text) && !isName(next.text)
}

/** Two lines as one heading; a couplet keeps its halves apart. */
export function brokenLine(block: Block, next: Block, index: number): Found {
  const couplet = block.text.length === next.text.length
  return { ...lineHeading(block, index), title: block.text + (couplet ? ' ' : '') + next.text, span: { start: block.start, end: next.end }, body: next.end }
}

/**
 * In a text whose paragraphs are broken at a fixed width, the length from which on a line is a piece of one; else
 * Infinity. Such a text has many lines of about one length that stop in the middle of a sentence, before lines no longer.
 */
function wrapWidth(blocks: readonly Block[]): number {
  const broken = new Map<number, number>()
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { length } = blocks[i]!.text
    if (length >= 18 && length <= 60 && !FINAL.test(blocks[i]!.text) && blocks[i + 1]!.text.length <= length * 1.3) broken.set(length, (broken.get(length) ?? 0) + 1)
  }
  for (let length = 60; length >= 18; length--) {
    const near = [-1, 0, 1].reduce((sum, step) => sum + (broken.get(length + step) ?? 0), 0)
    if (near >= 8) return length * 0.75
  }
  return Infinity
}

/** A whole line as a heading; `skip` characters of it, a Markdown sign, are left out. */
export function lineHeading(block: Block, index: number, skip = 0, top = false): Found {
  const title = block.text.slice(skip).replace(/\s*[：:]$/, '')
  return {
    scheme: 'line', marker: '', number: null, title, span: { start: block.start + skip, end: block.start + skip + title.length },
    block: index, body: block.end, opens: true, partial: false, top,
  }
}
