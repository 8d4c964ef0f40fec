import { namesOf, speakerLine } from './people.js'

/** A collection of texts, each with a title of its own. */
export const COLLECTION = /(?:汇编|合集|选编|集锦|大全|汇总|范文(?:精选|集锦)?)(?:[（(]?\d{1,3}篇[）)]?)?$/
/** What a title ends in, so that a title broken over lines can be put together. */
export const TITLE_END = /(?:报告|讲话|发言|致辞|总结|决议|公报|意见|建议|方案|纪要|摘要|摘编|说明|解读|提纲|材料|讲话稿|汇报|通报|综述|计划|要点|答复|开幕词|闭幕词|精粹|选登|摘登|(?:发言|交流|经验)材料|心得体会|记录|纪录|议事录|实录|汇编|合集|选编)(?:[（(].{1,8}[）)])?$/
const UNFINISHED = /(?:政治协商会议|委员会|政协|党组|政府|常务委员会|办公室|立法[会局院]|[的在与和、关于届])$|^[^，。：:在]{0,11}[省市县区州]$/
/** A line that is the name of a body or part of it: 中国人民政治协商会议 / 某市第三届委员会常务委员会. */
const BODY = /^[^，。：:！？]{2,30}(?:政治协商会议|委员会|政协|政府|党组)$/
/** The minutes of a sitting name it; what stands above is the gazette’s. */
const MINUTES = /第[\d一二三四五六七八九十]{1,4}(?:次|会期).{0,10}会议?(?:[记纪]录|议事录)$/
/** 凝聚力量 共谋发展: groups of a few characters, and nothing that says what the text is. */
const BANNER = /^(?:[\u3005\u3007\u3400-\u9fff]{3,7}\s+){1,4}[\u3005\u3007\u3400-\u9fff]{3,7}$/
/** 纪念人民政协成立六十五周年·我与政协: the series that an article belongs to stands above its title. */
const SERIES = /^[^，。：:]{2,24}[·・][^，。：:]{2,14}$/
/** 围绕“某某” above the headline says what was talked about. */
const KICKER = /^(?:围绕|聚焦|紧扣)“[^”]{2,40}”$/
const EVENT = /^(?!在|——|—|--).{4,}(?:召开|举行|举办|开幕|闭幕|开班)/
/** Titles run over so many lines at most. */
const MOST = 4

/** 工 作 报 告: blanks between single characters are the typesetter’s. */
export const compact = (line: string): string => (/^[\u3005\u3007\u3400-\u9fff](?:\s+[\u3005\u3007\u3400-\u9fff]){2,}$/.test(line) ? line.replace(/\s+/g, '') : line)

/** The document’s own title among the first lines, put together, and the index of the line after it. */
export function titleOf(lines: readonly string[], breaks: (line: string) => boolean, repeated: ReadonlySet<string>): { title: string; next: number } {
  const at = startOf(lines, repeated)
  const copy = copyBelow(lines, at)
  if (copy) return copy
  let title = compact(lines[at]!)
  let next = at + 1
  while (next < Math.min(lines.length, at + MOST) && continues(title, lines.slice(next, at + MOST).map(compact), breaks)) title += compact(lines[next++]!)
  while (next < lines.length && lines[next] === title) next++
  const [second, below] = lines.slice(next)
  if (next === at + 1 && second !== undefined && below !== undefined && (isCouplet(title, second) || (BANNER.test(title) && /^(?:—|－－|--)/.test(below) && !TITLE_END.test(second))) && !breaks(second) && breaks(below)) return { title: `${title} ${second}`, next: next + 1 }
  return { title, next }
}

function startOf(lines: readonly string[], repeated: ReadonlySet<string>): number {
  const minutes = lines.findIndex((line) => MINUTES.test(line))
  if (minutes > 0) return minutes
  // A newspaper's kicker stands between the page's title and the document's own.
  if (repeated.size > 0) for (let i = 0; i < lines.length; i++) if (repeated.has(lines[i]!)) return i
  const start = Math.max(0, lines.findIndex((line) => /[\u3005\u3007\u3400-\u9fff]{2}/.test(line) && cleanTitle(line) !== null))
  if (SERIES.test(lines[start]!) && /^(?:—|－－|--)/.test(lines[start + 2] ?? '')) return start + 1
  const [first, second, below] = lines.slice(start) as [string, string?, string?]
  // The document's own title stands right above its subtitle; above it, that of the page or the paper's kicker.
  if (second && below && !UNFINISHED.test(first) && TITLE_END.test(second) && !/^(?:[的—]|--|关于|委员会|常务委员会)/.test(second) && /^(?:—|－－|--)/.test(below)) return start + 1
  if (second && KICKER.test(first)) return start + 1
  return BANNER.test(lines[start]!) && EVENT.test(lines[start + 1] ?? '') ? start + 1 : start
}

/** The document’s own title stands right above its subtitle; a longer form of it may stand above as the page’s. */
function copyBelow(lines: readonly string[], at: number): { title: string; next: number } | null {
  const page = lines[at]!
  let title = ''
  for (let i = at + 1; i < Math.min(lines.length, at + 1 + MOST); i++) {
    title += compact(lines[i]!)
    if (!page.includes(title)) return null
    if (title.length >= 4 && TITLE_END.test(title) && (page !== title || i > at + 1)) return { title, next: i + 1 }
  }
  return null
}

/** Two lines of one length above the subtitle: 凝心聚力谋发展 / 团结奋进谱新篇. */
const isCouplet = (first: string, second: string): boolean =>
  first.length === second.length && /^[\u3005\u3007\u3400-\u9fff]{5,20}$/.test(first) && /^[\u3005\u3007\u3400-\u9fff]+$/.test(second) && !TITLE_END.test(first) && !TITLE_END.test(second)

function continues(title: string, [line, ...below]: readonly string[], breaks: (line: string) => boolean): boolean {
  if (line === undefined || breaks(line) || line.startsWith(title)) return false
  if (count(title, '《') > count(title, '》') || count(title, '“') > count(title, '”')) return true
  if (TITLE_END.test(title)) return false
  // 提案办理工作 / 完成情况说明
  if (/工作$/.test(title) && GOES_ON.test(line) && TITLE_END.test(line)) return true
  // 关于推动发展 / 奋力书写新篇章的意见
  if (/关于/.test(title) && INSTRUMENT.test(line)) return true
  // 工作报告 alone is no subtitle.
  if (TITLE_END.test(line)) return UNFINISHED.test(title) || line.length <= 4 || REST.test(line) || (AT.test(title) && OF_SPEECH.test(line)) || (/精神$/.test(title) && line.length <= SHORT) || (line.startsWith('在') && speakerLine(title) !== null)
  if (UNFINISHED.test(title) && line.length <= SHORT && below[0] !== undefined && below[0].length <= SHORT && TITLE_END.test(below[0])) return true
  // 某县政协 / 部署近期工作
  if ((BODY.test(title) || /^[^，。]{1,10}[省市县区州]$/.test(title)) && DOES.test(line)) return true
  // 中国人民政治协商会议 / 某市第五届委员会第二次会议 / 关于提案审查情况的报告
  if (BODY.test(title) && SITTING.test(line) && below[0] !== undefined && OF_SITTING.test(below[0])) return true
  return BODY.test(title) && BODY.test(line) && below[0] !== undefined && TITLE_END.test(below[0])
}

/** What no title begins with: 第五届委员会…, 会议上的讲话, 工作总结. */
const REST = /^(?:第[一二三四五六七八九十]{1,3}次(?:全体)?会议(?!精神)|关于|委员会|常务委员会|委会|第?[一二三四五六七八九十Xx*×\d]{1,4}届|(?:会议|大会|全会|座谈会|推进会)上|工作(?:总结|情况|报告|要点|计划)|大会发言)/
/** 在全县某某 / 工作推进会上的讲话 */
const AT = /^在(?:[^上中里下时，]|中(?=[央国华共]))+$/
const OF_SPEECH = /^(?!在).*[上时]的?.{0,4}(?:讲话|发言|致辞|致词|报告|总结)$/

/** What a headline tells of the body that stands above it. */
const DOES = /^(?:召开|举行|举办|组织|开展|邀请|部署|走访|启动)(?!.*[的与和]$)|^[^在，。]{4,}(?:召开|举行|举办|开幕|闭幕|开班)$/
const SITTING = /第[\d一二三四五六七八九十]{1,4}届.{0,14}第[\d一二三四五六七八九十]{1,4}次会议$/
const OF_SITTING = /^(?:关于.{2,40}(?:报告|决议|决定|公告)|(?:政治)?决议|公报|公告)$/
const INSTRUMENT = /^[^——（(].*的(?:若干)?(?:意见|通知|决定|办法|报告|建议|方案|决议|说明|规定)$/
const GOES_ON = /^(?:完成|开展|进展|落实|贯彻|办理|执行|实施|推进)/

/** A piece of a title that is set in large type, line by line. */
const SHORT = 10

const count = (text: string, char: string): number => text.split(char).length - 1

/** Tails that template sites hang on a title: （精选文档）, （通用22篇）, -12篇, (第2/3页). */
const TAIL = /\s*(?:[（(【\[](?:(?:精选|完整|通用|最新|范文|优秀|推荐|全文|合集|精品|大全)(?:\d{1,3}|[一二三四五六七八九十]{1,3})?(?:文档|篇|范文|版|模板|文件)?|(?:\d{1,3}|[一二三四五六七八九十]{1,3})?(?:文档|篇|范文|版|模板|文件))[）)】\]]|[（(]第?\d{1,3}(?:\s*\/\s*\d{1,3})?页[）)]|[-—]\s?\d{1,3}篇)$/

/** A page's title ends in the name of its site: …--某地日报, …_某某网. */
export const withoutSite = (line: string): string => line.replace(/\s*(?:--|——|_|-|\|)\s*[\u3005\u3007\u3400-\u9fff]{2,8}(?:日报|晚报|新闻网|政协网|门户网站|网|在线)(?:[-_|—]+[^-_|—。，]{2,14})?\s*$/, '')

/** A title without label and tails; null where what is left is no title: a label, a sentence, a page’s button. */
export function cleanTitle(line: string): string | null {
  let title = withoutSite(line).replace(/^[|\s]+|[|\s]+$/g, '').replace(/^(?:标题|第[一1]篇|篇[一1])\s*[：:]\s*/, '').replace(/^[○●◎☆★■□◆◇※]+\s*|\s*[○●◎☆★■□◆◇※]+$/g, '').replace(/^[•·●◆■–-]\s+/, '').replace(/^【([^】]+)】$/, '$1').replace(DISPATCH, '')
  for (let i = 0; i < 3; i++) title = title.replace(TAIL, '')
  title = title.replace(COLUMN, '').replace(COLUMN, '').trim()
  return NO_TITLE.test(title) || namesOf(title).length > 1 ? null : title
}
/** 某社某地3月1日电 题：登上讲坛的委员 */
const DISPATCH = /^[^，。：:\d]{2,12}\d{1,2}月\d{1,2}日(?:专?电|讯)\s*题\s*[：:]\s*/
/** 【主席谈】 is the column of the paper. */
const COLUMN = /^[【\[][^】\]]{1,14}[】\]]\s*(?=.{4})/
/** A label, a sentence, a button, a dateline (某社3月1日电), a day, the number of a document or an issue. */
const NO_TITLE = /^[^\u3005\u3007\u3400-\u9fff]*$|[。：:]$|^(?:字号|字体|第\d{1,3}版)|^[^，。]{0,14}\d{1,2}月\d{1,2}日(?:电|讯|电讯|消息)$|^\d{4}年\s?\d{1,2}月\s?\d{1,2}日(?:[^，。]{0,14}[时分午一二三四五六日])?$|\d\/\d[\d\s-]*号(?:\s?文\s?件)?$|^[^，。]{0,12}文件[A-Z\s]*\d[\d\s/-]*号$|^[^，。]{0,16}第\s?\d{1,4}\s?[期辑]$/
