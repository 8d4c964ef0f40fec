import type { Head } from './head.js'
import { SAYS } from './verbs.js'

/** Words that end the name of a meeting. */
const MEETING = '(?:(?<=次)(?:全委会|执委会)|会议|大会|全会|联席会|交流会|座谈会|协商会|读书会|务虚会|推进会|动员会|部署会|总结会|研讨会|茶话会|论坛|培训班|开班式|结业式|结业典礼|开学典礼|研讨班|学习班|开幕式|闭幕式|启动仪式|仪式|活动|年会|例会|主席会议?|常委会|(?<!委员|[专全党常组工]委|[协商学理工社机聚体领]|联合|基金|大)会(?!堂))'
const AT_MEETING = new RegExp(`在(?:(?:参加|出席)(?=.{2,40}?时)|(?!参加.{2,40}?时))(?<meeting>[^，。；：]{2,80}?${MEETING})(?:上|(?:[开闭]幕)?时的)`)
const TITLE_MEETING = new RegExp(`^在?(?<meeting>[^，。；：]{2,60}?${MEETING})上的?(?:.{0,4}发言|讲话|致辞|致词|报告|总结|主持)`)
/** 全市政协工作交流会发言摘登 */
const SELECTED = new RegExp(`^(?<meeting>[^，。；：\\s]{2,40}?${MEETING})(?:大会)?(?:交流|书面)?发言(?:摘登|选登|摘编|摘要|精粹|集萃|材料|实录|侧记|综述|纪实|扫描|掠影|见闻|特写|花絮)`)
/** 27日上午, 于3月4日下午3时, 11月25日至26日: when, between a meeting’s name and its place. */
const WHEN = '(?:于)?(?:(?:今天|今日|昨天|昨日|当天|当日)(?:[（(](?:\\d{1,2}月)?\\d{1,2}日[）)])?|近日|日前|(?:20\\d{2}年)?(?:\\d{1,2}月\\d{1,2}日?|\\d{1,2}日)(?:[至—-](?:\\d{1,2}月)?\\d{1,2}日)?|本月[一二三四五六七八九十\\d]{1,3}(?:[至—-][一二三四五六七八九十\\d]{1,3})?日|[一二三四五六七八九十]{1,3}日)?(?:上午|下午|晚上?)?(?:\\d{1,2}[时:]\\d{0,2}分?)?[，,]?'
/** 政协…会议在某地开幕; the name does not reach back over a comma, a day or the word that reports it. */
const HELD = new RegExp(`(?:^|[，,。；;：:日\\s）)】]|上午|下午|晚)(?<meeting>(?!今天|昨天|这|那)[^，,。；;！!？?：:\\s]{4,70}?${MEETING})(?:[，,](?=本月|\\d{1,2}[月日至]))?${WHEN}[在假于][^，,。；;！!？?]{1,16}?(?:召开|举行|举办|开幕|闭幕|开学|开班)`)
/** 政协某市第二届委员会第三次会议举行第二次全体会议, 开始分组讨论: the meeting, not its sitting. */
const PLENARY = new RegExp(`(?:^|[，,。；;日午晚\\s])(?<meeting>(?!今天|昨天|这|那)[^，,。；;！!？?：:\\s日]{4,60}?${MEETING})${WHEN}(?:首次)?(?:召开|举行|开始|进行|继续)(?:第[一二三四五六七八九十]{1,3}次(?:全体会议|大会)|(?:大会|分组|小组|联组)(?:发言|讨论|审议|协商))`)
/** 政协某县委员会召开…协商会: who held it, and what. */
const HOLDS = new RegExp(`(?:^|[，,。；;\\s]|[日午天晚])(?<organ>政协[^，,。；;！!？?]{2,20}?委员会|[^，,。；;！!？?\\d日]{0,8}?政协(?:党组)?)(?:组织|主持|联合.{2,12})?(?:召开|举行|举办)(?<meeting>(?![^，,。；;]{0,24}、\\d{1,3}次)[^，,。；;！!？?]{2,40}?${MEETING})(?=[，,。；;]|$)`)
/** 出席…协商会, 某县政协十届一次会议开幕, without a place. */
const ATTENDED = new RegExp(`(?<!关于|为|筹备|审议通过了?)(?:召开|举行|举办|出席|参加|来到|宣布)了?(?<meeting>(?![^，,。；;]{0,24}、\\d{1,3}次)(?!了|的|各[项种类]|会议|大会|活动|[这此本该][次场轮]|[一二三四五六七八九十两\\d]{1,3}[次场期轮])[^，,。；;！!？?：:]{3,40}?${MEETING})(?=[，,。；;\\s]|并|的|开幕|闭幕|$)`)
/** 我县召开县政协十一届九次常委会, in the first clauses: what it was, before anything that was said elsewhere is told. */
const CONVENED = new RegExp(`^[^。；;\\n]{0,24}(?<!筹备)(?:召开|举行)(?<meeting>(?!了|的|会议|大会|[这此本该][次场轮]|[一二三四五六七八九十两\\d]{1,3}[次场期轮])[^，,。；;！!？?：:]{4,40}?${MEETING})(?=[，,。；;?？]|$)`)
/** 今天，我们召开某会议: the speaker says what is held. */
const OURS = new RegExp(`^[^。；;\\n]{0,20}(?:今天|今日|这里|之际)[^。；;\\n]{0,8}?(?:召开|举行)(?:这次|本次)?(?<meeting>(?!了|的|会议|大会|[这此本该][次场轮])[^，,。；;！!？?：:\\s]{4,40}?${MEETING})(?=[，,。；;])`, 'm')
const OPENED = new RegExp(`(?:^|[，,。；;：:日\\s])(?<meeting>(?!今天|昨天|这|那|[^，,。；;！!？?]{0,40}宣布)[^，,。；;！!？?：:\\s日]{4,40}?(?:会议|大会|全会|常委会|(?:发布|报告|座谈|协商|茶话|研讨|推进|交流|通气|执委|理事)会))${WHEN}(?:在?圆满完成[^，。]{0,12}?[，,]?(?:${WHEN}在[^，。]{1,16}?)?)?(?:胜利|隆重|即将)?(?:(?:开幕|闭幕|召开|举行)(?!会|式|词|之际|以来|[前后])|落下帷幕|拉开帷幕)`)
/** 在某会议上发言, 在某会上作报告, 在某会议后表示, 在某会议即将召开之际. */
const SPOKEN_AT = new RegExp(`在(?<meeting>(?!全体(?:委员)?(?:会议|大会))[^，,。；;！!？?：:]{4,60}?${MEETING})(?:上(?:向|所?作|发言|讲话|发表)|[上后](?:${SAYS})|即将(?:召开|举行|开幕|闭幕)之际)`)
/** A title that is all of it: 在…的讲话精神暨工作会议上的讲话 */
const WHOLE_TITLE = new RegExp(`^在(?<meeting>[^，。；：]{2,90}${MEETING})上的?[^在会]{0,6}(?:讲话|发言|致辞|致词|报告|总结)$`)
/** A line that is a meeting's name: 某会第三次会议, 第8届第1会期第1次会议纪录. */
const SITTING = /^(?<meeting>(?<organ>[^，。；\s]{2,30}?)第[\d一二三四五六七八九十]{1,4}[届屆次](?:[^，。；\s]{0,28})(?:会议|例会|大会|全会))(?:会议)?(?:[记纪]录|议事录|实录)?$/
/** 座谈会, where the headline has the whole name. */
const BARE = new RegExp(`^${MEETING}$`)
/** What is left of 召开（扩大）会议 names no meeting. */
const NAMELESS = /^(?:会议?|大会|全会|活动)$/
/** What may stand before the name: the end of a quotation, a reporter in brackets, its day, or who spoke there. */
const BEFORE = /^[”’」』…]+|^[（(][^（()）]*[）)]\s*|^[一二三四五六七八九十]{1,3}、|^[^，。]{0,10}(?:瞩目|关注|期待)的|^由[^，。]{2,20}(?:承办|主办|组织|举办)的|^(?:昨日|昨天|今日|今天)(?=[^的]{0,12}的)|^随[着著]|^[^（(]*[）)]\s*|^本[报网台]讯\s*|^[^（(]{0,24}[电讯][（(][^）)]*[）)]\s*|^【[^】]*】|^(?:上午|下午)?(?:在?[^，。]{0,12})(?:举行|召开|开幕)的|^[\u3005\u3007\u3400-\u9fff]{2,6}的(?=(?:全国|[\u3005\u3007\u3400-\u9fff]{0,4}[省市区县])?政协)|^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日|^(?![^，。]{0,12}(?:学习|贯彻))[^，。]{0,16}(?:主席|书记|主任|[省市县区州]长|同志)[在于]/

/** A text that opens with a day tells what happened on it. */
const DATED = /^[^。\n]{0,24}\d{1,2}日/

/** The sitting that a line of the title block names. */
export const sittingOf = ({ lines }: Head): { meeting?: string; organ?: string } | undefined =>
  lines.map((line, i) => SITTING.exec((CONFERENCE === lines[i - 1] ? CONFERENCE + line : line) + (TIMES.exec(lines[i + 1] ?? '')?.[0] ?? ''))?.groups).find((groups) => groups !== undefined)
/** 某市第五届人民代表大会 / 第四次会议 */
const TIMES = /^第[一二三四五六七八九十]{1,3}次(?:全体)?会议/
/** The conference’s name, on a line of its own above that of the sitting. */
const CONFERENCE = '中国人民政治协商会议'

/** 以下是某司司长李某今日（二月十八日）在某会议上的致辞全文：, …向某会发表…的发言全文： opens what an authority or a secretariat gives to the press. */
const TRANSCRIPT = new RegExp(`(?:^|\\n)以下(?:是|为)(?<who>[^，。：:∶（(\\n]{2,30}?)(?:今日|今天|昨日|昨天|今早|今晚)?(?:[（(][^）)\\n]{2,12}[）)])?(?:上午|下午|晚上?)?(?:(?:在|出席)(?<meeting>[^，。：:∶\\n《]{2,60}${MEETING})|向[^，。：:∶\\n《]{2,20}发表|就[^。：:∶\\n]{2,70})[^。\\n]{0,90}?(?:致辞|致词|讲话|发言|演辞|谈话)[^。：:∶\\n]{0,10}[：:∶]`)

/** Who spoke where, by the words that stand above a transcript. */
export const transcriptOf = (opening: string): { who: string; meeting?: string } | undefined => TRANSCRIPT.exec(opening)?.groups as { who: string; meeting?: string } | undefined

/** The meeting at which the words were spoken, as written, and in the news who held it; null where none is named. */
export function occasionOf(head: Head, opening: string, reported: boolean): { occasion: string | null; holder: string | null } {
  const { title, subtitle, lines } = head
  const told = reported || DATED.test(opening)
  const first = opening.split('\n', 2).join('\n')
  const holds = reported ? HOLDS.exec(opening)?.groups : undefined
  const meeting = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.groups!.meeting
  const found =
    transcriptOf(opening)?.meeting ??
    meeting(AT_MEETING, subtitle ?? '') ??
    meeting(WHOLE_TITLE, title ?? '') ??
    meeting(AT_MEETING, title ?? '') ??
    meeting(TITLE_MEETING, title ?? '') ??
    meeting(SELECTED, subtitle ?? '') ??
    meeting(SELECTED, title ?? '') ??
    lines.slice(1).map((line) => meeting(AT_MEETING, line)).find((name) => name !== undefined) ??
    (told ? meeting(PLENARY, first) : undefined) ??
    meeting(HELD, lines.join(' ').replace(/(?<=[\u3005\u3007\u3400-\u9fff]) (?=在)/g, '')) ??
    (told ? (meeting(HELD, opening) ?? (BARE.test(holds?.meeting ?? '') ? meeting(OPENED, title ?? '') : undefined) ?? holds?.meeting ?? meeting(CONVENED, first) ?? meeting(SPOKEN_AT, opening) ?? meeting(ATTENDED, first) ?? meeting(OPENED, first) ?? meeting(OPENED, title ?? '') ?? meeting(ATTENDED, title ?? '')) : undefined) ??
    sittingOf(head)?.meeting ??
    (told ? undefined : meeting(OURS, first))
  const occasion = found?.replace(BEFORE, '') ?? null
  return { occasion: occasion !== null && NAMELESS.test(occasion) ? null : occasion, holder: holds?.organ ?? null }
}
