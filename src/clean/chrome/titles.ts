import { LONGEST, type Line } from '../lines.js'
import { isBody, type Zones } from './zones.js'

const TAIL = /[(（【\[](?:精选|精品|范文|通用|最新|推荐|完整|优秀|热门|全文|共?\d+篇|合集|大全)[^)）】\]]{0,8}[)）】\]]$|[-_|—]+ ?[^-_|—]{2,16}(?:网|文库|门户|在线|平台|网站|频道)$|(?:参考)?范文$/
const OPENING = /^(?:(?:研讨|大会|交流|会议|经验)?(?:发言|材料)|讲话|范文|最新|关于)[:：]|^20\d\d年?/

/** What a site puts before a title: a label in brackets, or one that it sets off. */
const LABEL = /^(?:[(（【\[](?:[受授]权发布|权威发布|图|图文|组图|视频|全文|实录|现场|聚焦[^)）】\]]{0,8}|[^)）】\]]{0,4}两会[^)）】\]]{0,4})[)）】\]] ?|(?:全文|视频|图文|实录|快讯) ?[|:：丨] ?|page ?\d{1,4} ?[-–] ?)+/i
/** A part of a collection is no repetition of its title. */
const PART = /篇[一二三四五六七八九十\d]{1,3}$|[(（][一二三四五六七八九十]{1,3}[)）]$|^(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3}) ?:/
const FIRST_PART = /^[【\[]?(?:第[一1]篇|篇[一1]|范文[一1])/
/** Minutes name such things more than once; a press dateline that ends in the title is no title. */
const NO_TITLE = /^(?:时 ?间|地 ?点|主 ?席|主持人?|出席|列席|记录|请假|缺席)[^。]{0,4} ?[:：]|[电讯] ?题 ?[:：]/

/** A title without what sites hang on it, and without the words and marks that copies differ in. */
const core = (plain: string): string => plain.replace(LABEL, '').replace(TAIL, '').replace(OPENING, '').replace('中国人民政治协商会议', '政协').replace(/[\s\p{P}\p{S}的]/gu, '')

/**
 * Which lines above the body only repeat, as the page's title, the document's own title that stands below them.
 * Two lines are one title when their cores are equal, or nearly so, or, where page furniture stands between them,
 * when one holds the other.
 */
export function repeatedTitles(lines: readonly Line[], labelled: readonly (string | null)[], head: number): number[] {
  const found: number[] = []
  // A line longer than any title has no core: it is body text, and the patterns of a core are not for its length.
  const cores = lines.slice(0, MOST + 1).map(({ plain }) => (plain.length <= LONGEST ? core(plain) : ''))
  const open = lines.slice(0, Math.min(head, MOST)).map((line, i) => ({ i, line, core: cores[i]! }))
    .filter(({ i, line, core: c }) => labelled[i] === null && c.length >= 4 && !NO_TITLE.test(line.plain) && !/^(?:——|--|[(]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.、])|[。！!;；]$/.test(line.plain.replace(LABEL, '')))
  // 1、2、3——三个数字读懂报告: a title that begins like a point is one where only the page's bar parts it from its like.
  for (let i = 0; i < Math.min(head, FIRST + LONGEST_BAR); i++) {
    const { plain } = lines[i]!
    if (labelled[i] !== null || plain.length < SHORTEST || !DIGIT.test(plain)) continue
    let below = i + 1
    while (below < lines.length && below <= i + LONGEST_BAR && labelled[below] !== null) below++
    if (below > i + 1 && lines[below]?.plain === plain) found.push(i)
  }
  for (const { i, core: earlier } of open.slice(0, FIRST)) {
    // The page has the subtitle for its title: 某市政协召开会议 … 凝聚共识 / ——某市政协召开会议.
    for (let k = i + 2; k < Math.min(head, MOST); k++) if (earlier.length >= SHORTEST && cores[k] === earlier && /^(?:——|--)/.test(lines[k]!.plain) && labelled[k - 1] === null) found.push(i)
    const repeated = open.some(({ i: k, line, core: later }) => {
      if (k <= i || (PART.test(line.plain) && earlier !== later) || (later !== earlier && later.replace(/\d{1,2}$/, '') === earlier)) return false
      // A collection is called like its first text.
      if (lines.slice(i + 1, k).some(({ plain }) => FIRST_PART.test(plain))) return false
      // The page's title in one line, the document's own with its subtitle in the next.
      const next = cores[k + 1] ?? ''
      if (next !== '' && /^(?:—|--)/.test(lines[k + 1]!.plain) && earlier.startsWith(later + next)) return true
      if (earlier === later || (numbers(earlier) === numbers(later) && likeness(earlier, later) >= 0.85)) return true
      const between = labelled.slice(i + 1, k).some((rule) => rule !== null)
      return between && Math.min(earlier.length, later.length) >= SHORTEST_PART && (earlier.includes(later) || later.includes(earlier))
    })
    if (repeated) found.push(i)
  }
  return found
}

/**
 * Lines between two paragraphs that only repeat the document’s title: what a page wrote for its pictures. Above a
 * salutation or a line of a title block the title begins the text again, and is its own.
 */
export function repeatedInside(lines: readonly Line[], labels: readonly (string | null)[], { head, tail }: Zones): number[] {
  const titles = new Set<string>()
  let own = false // whether the document's own first line has been met
  for (let at = 0; at < Math.min(head, MOST); at++) {
    const { plain } = lines[at]!
    if (labels[at] !== 'repeated-title' && (labels[at] !== null || own)) continue
    own ||= labels[at] === null
    if (plain.length >= SHORTEST && !NO_TITLE.test(plain) && !POINT.test(plain)) titles.add(closed(plain))
  }
  const found: number[] = []
  if (titles.size === 0) return found
  for (let at = head + 1; at < lines.length; at++) {
    if (labels[at] !== null || lines[at]!.plain.length > LONGEST || !titles.has(closed(lines[at]!.plain)) || !(isBody(lines[at - 1]!) || found.at(-1) === at - 1)) continue
    // Above the page’s bar it is the title itself.
    if ((labels[at + 1] ?? null) === null && (at >= tail || !BEGINS.test(lines[at + 1]?.plain ?? ''))) found.push(at)
  }
  return found
}
const closed = (plain: string): string => plain.replace(/[。！!]$/, '')
/** A section may be called like a short title. */
const SHORTEST = 8
/** A list of headings above the text is no title of it. */
const POINT = /^(?:[一二三四五六七八九十]{1,3}、|[(]|\d{1,3}[.、]|第[一二三四五六七八九十]{1,3}[章节部条])/
/** A salutation, an occasion, a dateline, a name: what follows a title. */
const BEGINS = /^(?:尊敬的|各位|同志们|委员们|朋友们|女士们|先生们|——|--|[(]).{0,60}$|^.{1,6}$/

const DIGIT = /^\d{1,3}[.、]/
const LONGEST_BAR = 6

/** A shorter title (规章制度) may stand in that of a section (核心规章制度). */
const SHORTEST_PART = 6

/** Two sittings, two parts, two years are not one title: 第3次会议, 第4次会议. */
const numbers = (text: string): string => (text.match(/\d+|第[一二三四五六七八九十]+/g) ?? []).join(' ')

/** A page's title is among the first lines that are left, the document's own within the first lines of the page. */
const FIRST = 4
const MOST = 40

/** Dice's coefficient over character pairs (Dice 1945). */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const left = new Map<string, number>()
  for (const pair of pairs(a)) left.set(pair, (left.get(pair) ?? 0) + 1)
  let both = 0
  for (const pair of pairs(b)) {
    const count = left.get(pair) ?? 0
    if (count > 0) {
      both++
      left.set(pair, count - 1)
    }
  }
  return (2 * both) / Math.max(1, a.length + b.length - 2)
}
