import type { Head } from './head.js'

/** Words that end the name of a meeting. */
const MEETING = '(?:会议|大会|全会|联席会|交流会|座谈会|协商会|读书会|务虚会|推进会|动员会|部署会|总结会|研讨会|茶话会|论坛|培训班|开班式|开幕式|闭幕式|启动仪式|仪式|活动|年会|例会|会)'
const AT_MEETING = new RegExp(`在(?:(?:参加|出席)(?=.{2,40}?时)|(?!参加.{2,40}?时))(?<meeting>[^，。；：]{2,80}?${MEETING})(?:上|时的)`, 'u')
const TITLE_MEETING = new RegExp(`^在?(?<meeting>[^，。；：]{2,60}?${MEETING})上的?(?:.{0,4}发言|讲话|致辞|致词|报告|总结|主持)`, 'u')
/** 全市政协工作交流会发言摘登 */
const SELECTED = new RegExp(`^(?<meeting>[^，。；：\\s]{2,40}?${MEETING})(?:大会|交流|书面)?发言(?:摘登|选登|摘编|摘要|精粹|集萃|材料|实录)`, 'u')
/** 政协…会议在某地开幕; the name does not reach back over a comma, a day or the word that reports it. */
const HELD = new RegExp(`(?:^|[，,。；;日\\s]|上午|下午|晚)(?<meeting>(?!今天|昨天)[^，,。；;：:\\s]{4,70}?${MEETING})(?:今日|昨日|今天)?(?:[，,])?(?:\\d{1,2}月\\d{1,2}日)?在[^，,。；;]{1,16}?(?:召开|举行|举办|开幕|闭幕)`, 'u')
/** 政协某县委员会召开…协商会: who held it, and what. */
const HOLDS = new RegExp(`(?:^|[，,。；;\\s]|[日午天晚])(?<organ>政协[^，,。；;]{2,20}?委员会|[^，,。；;\\d日]{0,8}?政协(?:党组)?)(?:组织|主持|联合.{2,12})?(?:召开|举行|举办)(?<meeting>[^，,。；;]{2,40}?${MEETING})(?=[，,。；;]|$)`, 'u')
/** 出席…协商会, 某县政协十届一次会议开幕, without a place. */
const ATTENDED = new RegExp(`(?:召开|举行|举办|出席|参加)了?(?<meeting>(?!会议|大会|活动)[^，,。；;：:]{3,40}?${MEETING})(?=[，,。；;]|并|的|$)`, 'u')
const OPENED = new RegExp(`(?:^|[，,。；;日\\s])(?<meeting>[^，,。；;：:\\s日]{4,40}?(?:会议|大会|全会))(?:胜利|隆重)?(?:开幕|闭幕|召开|举行)(?!会|式|词)`, 'u')
/** A line that is a meeting's name: 某会第三次会议, 第8届第1会期第1次会议纪录. */
const SITTING = /^(?<meeting>(?<organ>[^，。；\s]{2,30}?)第[\d一二三四五六七八九十]{1,4}[届屆次](?:[^，。；\s]{0,20}[次])?(?:会议|例会|全体会议|大会|全会))(?:会议)?(?:[记纪]录|实录)?$/u
/** What may stand before the name: a reporter in brackets, its day, or who spoke there. */
const BEFORE = /^[^（(]*[）)]\s*|^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日|^[^，。]{0,16}(?:主席|书记|主任|[省市县区州]长|同志)在/u

/** The sitting that a line of the title block names. */
export const sittingOf = ({ lines }: Head): { meeting?: string; organ?: string } | undefined =>
  lines.map((line) => SITTING.exec(line)?.groups).find((groups) => groups !== undefined)

/** The meeting at which the words were spoken, as written, and in the news who held it; null where none is named. */
export function occasionOf(head: Head, opening: string, reported: boolean): { occasion: string | null; holder: string | null } {
  const { title, subtitle, lines } = head
  const holds = reported ? HOLDS.exec(opening)?.groups : undefined
  const meeting = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.groups!.meeting
  const found =
    meeting(AT_MEETING, subtitle ?? '') ??
    meeting(AT_MEETING, title ?? '') ??
    meeting(TITLE_MEETING, title ?? '') ??
    meeting(SELECTED, subtitle ?? '') ??
    meeting(SELECTED, title ?? '') ??
    lines.slice(1).map((line) => meeting(AT_MEETING, line)).find((name) => name !== undefined) ??
    meeting(HELD, lines.join(' ').replace(/(?<=[\p{Script=Han}]) (?=在)/gu, '')) ??
    (reported ? (meeting(HELD, opening) ?? holds?.meeting ?? meeting(ATTENDED, opening) ?? meeting(OPENED, opening)) : undefined) ??
    sittingOf(head)?.meeting
  return { occasion: found?.replace(BEFORE, '') ?? null, holder: holds?.organ ?? null }
}
