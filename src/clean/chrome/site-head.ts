import { COMMONEST_SURNAMES } from '../../lexicon/surnames.js'
import type { Line } from '../lines.js'

const SURNAME = new RegExp(`^${COMMONEST_SURNAMES}`)

/** What a site puts above its path and beside its name: names of its sections, a menu, the day of the visit. */
export function labelSite(lines: readonly Line[], labels: (string | null)[], head: number): void {
  labelRows(lines, labels, Math.min(head, MOST_ABOVE))
  labelColumn(lines, labels, Math.min(head, MOST_ABOVE))
  labelPanel(lines, labels, head)
  labelHeadlines(lines, labels, head)
  const path = pathIn(lines, labels)
  const titled = path >= 0 && hasTitleBelow(lines, labels, path, head)
  if (titled && labels[path] === 'breadcrumb') labelListed(lines, labels, path)
  const above = Math.min(head, MOST_ABOVE)
  const items = lines.slice(0, Math.min(path, above)).filter(({ plain }) => ITEM.test(plain)).length
  const slogan = lines[path] !== undefined && HOME.test(lines[path].plain) ? LONGEST_SLOGAN : LONGEST_SECTION
  lines.slice(0, above).forEach(({ plain }, at) => {
    // 注册, the day, 消息: since when who wrote the post has been a member.
    if (labels[at] === 'credit-time' && labels[at - 1] === 'login' && labels[at + 1] === 'user-panel') labels[at] = 'user-panel'
    if (labels[at] !== null) return
    const near = [labels[at - 1], labels[at + 1]].some((rule) => rule === 'site-greeting' || rule === 'site-name' || rule === 'menu' || rule === 'site-banner')
    const beside = [at - 1, at + 1].some((other) => labels[other] !== null && labels[other] !== undefined && /20\d\d[-./年]/.test(lines[other]!.plain))
    if (beside && PAPER.test(plain)) labels[at] = 'credit-source'
    else if (/^\d{1,2}月\d{1,2}日$/.test(plain) && (labels[at - 1] ?? null) !== null) labels[at] = 'credit-time'
    else if (CLOCK.test(plain) && (near || at === 0 || (titled && at < path))) labels[at] = 'site-greeting'
    else if (plain.length <= LONGEST_PATH && endsInNext(plain, lines[at + 1]?.plain ?? '')) labels[at] = 'breadcrumb'
    else if (enclosed(labels, at) && /^[\d ,]{1,9}$/.test(plain)) labels[at] = 'stray-mark'
    else if (DAY.test(plain) && WEEKDAY.test(lines[at + 1]?.plain ?? '') && labels[at + 1] !== null) labels[at] = 'site-greeting'
    else if (enclosed(labels, at) && DAY.test(plain)) labels[at] = 'credit-time'
    else if (!titled || at >= path) return
    else if (/^[^。，,:：]{1,80}_[^。，,:：]{1,80}$/.test(plain)) labels[at] = 'repeated-title'
    else if (items >= MENU && ITEM.test(plain)) labels[at] = 'menu'
    else if (plain.length <= (/APP|网|客户端|在线|门户/i.test(plain) ? 16 : slogan) && !/[。，,:：！!]|报告|讲话|发言|致辞|会$/.test(plain)) labels[at] = 'site-section'
  })
  for (let at = 1; titled && at < Math.min(path, above); at++) {
    if (labels[at] === null && enclosed(labels, at) && lines[at]!.plain.length <= LONGEST_ENCLOSED && !SENTENCE.test(lines[at]!.plain)) labels[at] = 'site-section'
  }
  if (labels[path] === 'breadcrumb') labelSection(lines, labels, path, head)
  const bar = lines.findIndex(({ plain }, at) => at < head && BARS.has(labels[at] ?? '') && /20\d\d/.test(plain))
  if (bar > 1) labelAbove(lines, labels, bar)
}
/** 某会会议 议员议案 告别议案, above the title 告别议案: the site's path, its marks lost. */
const endsInNext = (plain: string, next: string): boolean => next.length >= 4 && plain.endsWith(` ${next}`) && /^[^。，,:！\d]+$/.test(plain) && plain.split(' ').length >= 3
const LONGEST_PATH = 60
const MOST_ABOVE = 20
const LONGEST_ENCLOSED = 40
/** Between two lines of the site’s own. */
const enclosed = (labels: readonly (string | null)[], at: number): boolean => (labels[at - 1] ?? null) !== null && (labels[at + 1] ?? null) !== null
/** The paper that a page took its text from, beside the day. */
const PAPER = /^[\u3005\u3007\u3400-\u9fff]{2,8}(?:日报|晚报|早报|时报|政协报|新闻网|政协网|电视台|客户端)$/
const CLOCK = /^20\d\d年\d{1,2}月\d{1,2}日 ?(?:星期|周).(?: ?\d{1,2}:\d\d.{0,6})?$/
const DAY = /^20\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?$/
const WEEKDAY = /^(?:星期|周)[一二三四五六日天]$/
/** The site’s sections, one below the other; so many of them are a menu. */
const ITEM = /^[•·] ?[^\s。，,:：]{2,8}$/
const MENU = 3
/** Stands at the very top of a site. */
const HOME = /设为首页|加入收藏|收藏本站/
const TOP = 8
const LONGEST_SECTION = 8
const LONGEST_SLOGAN = 16

/** What tells a page’s day, source and author: it stands right below the title. */
const BARS = new Set(['credit-time', 'credit-source', 'credit-author', 'publish-bar'])
/** The longest name of a site or of a part of it. */
const LONGEST_NAME = 24
const NAME_END = /(?:[网局院所馆站报台厅]|网站|频道|English|EN)$/
const SENTENCE = /[。！!?？；;，,：:《》“”]/
/** A section of the site in a word, right above the bar; one that begins like a name may be the speaker’s. */
const WORD = /^[\u3005\u3007\u3400-\u9fff]{2}$/

/** What sites of such bodies call their sections; above a title that the page's bar follows, the page's first line is one. */
const SECTION = /^(?:政务公开|(?:政府)?信息公开|委员(?:风采|之家|天地|园地|履职|活动)|机关(?:建设|党建)|党派(?:团体|之声)|专委会?(?:工作|动态)|调研视察|视察调研|协商议政|民主监督|建言献策|参政议政|社情民意|提案(?:工作|选登|追踪)|文史(?:资料|天地|工作)|领导(?:讲话|活动|风采)|重要(?:讲话|会议|活动)|会议(?:活动|动态)|理论(?:学习|研究|园地)|学习(?:园地|交流)|政协(?:工作|活动|会议|论坛|理论|时讯|资讯)|(?:县区|区县|基层|地方)政协|(?:图片|专题)报道|经验交流|他山之石)$/

/**
 * Above a title that stands right above the page’s bar: what chrome parts from it is the site’s, and so is the name of
 * a site on the page’s first line; a title of several lines has no chrome in it.
 */
function labelAbove(lines: readonly Line[], labels: (string | null)[], bar: number): void {
  let title = bar - 1
  const own = (at: number): boolean => labels[at] === null || labels[at] === 'repeated-title'
  while (title > bar - 3 && !own(title)) title--
  if (title < 1 || !own(title)) return
  if (WORD.test(lines[title]!.plain) && labels[title - 1] === null && lines[title - 1]!.plain.length >= 2 * LONGEST_SECTION && !SURNAME.test(lines[title]!.plain)) labels[title--] = 'site-section'
  let top = title
  while (top > 0 && labels[top - 1] === null) top--
  if (lines[title]!.plain.length < LONGEST_SECTION) return
  for (let at = 0; at < top; at++) if (labels[at] === null && lines[at]!.plain.length <= LONGEST_NAME && !SENTENCE.test(lines[at]!.plain)) labels[at] = 'site-section'
  if (top === 0 && title > 0 && SECTION.test(lines[0]!.plain)) labels[0] = 'page-section'
  if (top === 0 && title > 0 && lines[0]!.plain.length <= LONGEST_NAME && NAME_END.test(lines[0]!.plain)) labels[0] = 'site-name'
}

/** 某某会议召开 2022-05-11, three or more on end: other pages with their days. */
export function labelDated(lines: readonly Line[], labels: (string | null)[], head: number, tail: number): void {
  const dated = (at: number): boolean => labels[at] === null && lines[at]!.plain.length <= LONGEST_LISTED && DATED.test(lines[at]!.plain)
  for (let at = 0; at < lines.length; at++) {
    if (at === head && head < tail) at = tail
    let end = at
    while (end < lines.length && (end < head || end >= tail) && dated(end)) end++
    if (end - at >= FEWEST_DATED) labels.fill('related', at, end)
    at = Math.max(at, end)
  }
}
const DATED = /^[^。！？；!?;]{6,70} ?[ [【](?:20\d\d[-./年] ?)?(?:0?[1-9]|1[0-2])[-./月] ?(?:0?[1-9]|[12]\d|3[01])日?[\]】]?$/
const FEWEST_DATED = 3

/** 推荐阅读, above the path: what stands between are the titles of other pages. */
function labelListed(lines: readonly Line[], labels: (string | null)[], path: number): void {
  let list = path - 1
  while (list >= 0 && list > path - MOST_LISTED && labels[list] === null && lines[list]!.plain.length <= LONGEST_LISTED && !lines[list]!.plain.includes('。')) list--
  if (list >= 0 && labels[list] === 'related') labels.fill('related', list + 1, path)
}
const MOST_LISTED = 20
const LONGEST_LISTED = 80

/** Rows of a menu: words of two to six characters and nothing else. A couplet of a title has no name of a section in it. */
const ROW = /^(?:[\u3005\u3007\u3400-\u9fff]{2,6} ){1,8}[\u3005\u3007\u3400-\u9fff]{2,6}$/
const SECTIONS = /风采|动态|概况|简介|机关|之窗|公告|文史|建言|要闻|机构|专委会|委员会|社情|常委会|主席会|视频|专题|下载|互动/

/** So many words in one row are a menu, if most are too long for names. */
const MENU_WORDS = 8
const NAME_OF_SECTION = /^[\u3005\u3007\u3400-\u9fff]{2,6}$/

function isMenu(plain: string): boolean {
  if (plain.length < 3 * MENU_WORDS || plain.length > LONGEST_MENU) return false
  const words = plain.replace(/^[—·•] ?/, '').split(/[ |]+/)
  let long = 0
  for (const word of words) {
    if (!NAME_OF_SECTION.test(word)) return false
    if (word.length >= 4) long++
  }
  return words.length >= MENU_WORDS && long * 2 > words.length
}
const LONGEST_MENU = 400

/** Two rows or more of a menu, one below the other, or a long one. */
function labelRows(lines: readonly Line[], labels: (string | null)[], above: number): void {
  for (let at = 0; at < above; at++) if (labels[at] === null && isMenu(lines[at]!.plain)) labels[at] = 'menu'
  for (let at = 0; at < above;) {
    let end = at
    let named = 0
    let last = at
    for (; end < above && labels[end] === null && ROW.test(lines[end]!.plain); end++) {
      if (!SECTIONS.test(lines[end]!.plain)) continue
      named++
      last = end + 1
    }
    if (named >= 2) labels.fill('menu', at, last)
    at = Math.max(end, at + 1)
  }
}

/** 首页, and below it the words of the menu, one a line, down to a title as short. */
function labelColumn(lines: readonly Line[], labels: (string | null)[], above: number): void {
  const first = lines.findIndex(({ plain }, at) => at < above && FIRST_OF_MENU.test(plain))
  if (first < 0) return
  const isItem = (at: number): boolean => (labels[at] === null || labels[at] === 'page-section') && NAME_OF_SECTION.test(lines[at]!.plain)
  let named = 0
  let end = first + 1
  for (; end < above && isItem(end); end++) if (labels[end] !== null || SECTIONS.test(lines[end]!.plain)) named++
  while (end > first && TITLED.test(lines[end - 1]!.plain)) end--
  if (named < 2) return
  for (let at = first + 1; at < end; at++) labels[at] ??= 'menu'
}
const FIRST_OF_MENU = /^(?:(?:网站|本站|返回)?首页|主页)$/

/** So many headlines of other pages are a list. */
const HEADLINES = 4
const HEADLINE = /^[•·] ?[^。]{4,40}$/
/** What opens the headlines of a page of the paper. */
const OPENS_HEADLINES = /^本版标题导航 ?:?$/

/** The headlines of other pages: a paper’s below the words that open them, a site’s with bullets below the name of a section. */
function labelHeadlines(lines: readonly Line[], labels: (string | null)[], head: number): void {
  for (let at = 0; at < head; at++) {
    const papers = labels[at] !== null && OPENS_HEADLINES.test(lines[at]!.plain)
    if (!papers && !NAMES_SECTION.has(labels[at] ?? '')) continue
    let end = at + 1
    while (end < head && (labels[end] === null || labels[end] === 'repeated-title') && (papers ? lines[end]!.plain.length <= LONGEST_LISTED : HEADLINE.test(lines[end]!.plain))) end++
    if (end - at > HEADLINES && end < head && (!papers || labels[end] !== null)) labels.fill('related', at + 1, end)
  }
}
const NAMES_SECTION = new Set(['page-section', 'site-section', 'menu'])

/** So many pieces of a file's panel are one; it is no longer than so many lines. */
const PIECES = 3
const LONGEST_PANEL = 80
const LONGEST_BUTTON = 12
const TAG = /^(?:[\u3005\u3007\u3400-\u9fff]{2,6}|(?:19|20)\d\d)$/
/** Fewer short lines than so many may be a title in pieces and names. */
const MOST_NAMES = 5
const TITLED = /(?:报告|讲话|发言|致辞|总结|材料|意见|建议)$/

/** Above the text of a shared file: the buttons between the pieces of the site's panel, down to its last line. */
function labelPanel(lines: readonly Line[], labels: (string | null)[], head: number): void {
  let first = -1
  let last = -1
  let pieces = 0
  for (let at = 0; at < Math.min(head, LONGEST_PANEL); at++) {
    const rule = labels[at]
    if (rule === 'file-panel' || rule === 'attachment') {
      if (first < 0) first = at
      pieces++
    }
    if (rule !== null) last = at
  }
  if (pieces < PIECES) return
  // The title's words stand one by one below the panel.
  let tags = last + 1
  while (tags < head && labels[tags] === null && TAG.test(lines[tags]!.plain)) tags++
  if (tags - last > MOST_NAMES) labels.fill('file-panel', last + 1, tags)
  for (let at = first + 1; at < last; at++) {
    const { plain } = lines[at]!
    if (labels[at] === null && plain.length <= LONGEST_BUTTON && !SENTENCE.test(plain) && !TITLED.test(plain)) labels[at] = 'file-panel'
  }
}

/** The line that closes the site’s own head: its path, or the buttons at its top. */
function pathIn(lines: readonly Line[], labels: readonly (string | null)[]): number {
  const path = labels.indexOf('breadcrumb')
  return path >= 0 ? path : lines.findIndex(({ plain }, at) => at < TOP && labels[at] !== null && HOME.test(plain))
}

/** The name of the section, again below the path that ends in it; the document’s title stands below. */
function labelSection(lines: readonly Line[], labels: (string | null)[], path: number, head: number): void {
  const parts = new Set(lines[path]!.plain.split(/\s*(?:>|»|›|→|:)+\s*|\s\/\s+/))
  for (let at = path + 1; at < Math.min(head, path + 3); at++) {
    const { plain } = lines[at]!
    if (labels[at] === null && plain.length <= LONGEST_SECTION && parts.has(plain) && hasTitleBelow(lines, labels, at, head)) labels[at] = 'site-section'
  }
}

/** Whether the document's title stands below the path, or the page's copy of it: a line of its own, before any credit of the page. */
function hasTitleBelow(lines: readonly Line[], labels: readonly (string | null)[], path: number, head: number): boolean {
  const title = labels.findIndex((rule, at) => at > path && at < head && (rule === null || rule === 'repeated-title') && lines[at]!.plain.length >= 6)
  return title >= 0 && !labels.slice(path, title).some((rule) => rule !== null && (rule.startsWith('credit') || rule === 'publish-bar' || rule === 'stray-mark'))
}
