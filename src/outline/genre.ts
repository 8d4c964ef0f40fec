import type { Genre } from '../text/index.js'

/** What speaks for a genre, in order of weight: the first row that applies decides. */
interface GenreRule {
  readonly id: string
  readonly genre: Genre
  /** Tested on the title and the subtitle, a line each. */
  readonly title?: RegExp
  /** Tested on the opening paragraphs. */
  readonly opening?: RegExp
  /** At least so many speakers take turns. */
  readonly turns?: number
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const GENRES: readonly GenreRule[] = [
  { id: 'minutes', genre: 'other', title: /会议.{0,8}[记纪]录|[记纪]要$/u, hit: '第三次会议纪录', miss: '会议精神传达', reason: 'minutes of a sitting are none of the genres' },
  { id: 'turns', genre: 'digest', turns: 2, hit: '', miss: '', reason: 'two or more speakers, a line each' },
  { id: 'digest', genre: 'digest', title: /摘登|摘编|精粹|集萃|撷英|选登|选编|发言摘要|观点集锦|交流材料汇编|委员建言/u, hit: '大会发言摘登', miss: '大会发言', reason: 'the title names a selection' },
  { id: 'dispatch', genre: 'news', opening: /^(?:本报讯|[^，。\n]{0,12}(?:讯|电)\s?[（(]?(?:记者|通讯员))/u, hit: '本报讯 昨日', miss: '昨日召开会议', reason: 'a newspaper’s dispatch, whatever its headline names' },
  { id: 'discussion', genre: 'discussion', title: /研讨发言|大会发言|交流发言|讨论发言|研讨材料|发言材料|发言提纲|表态发言|心得体会|研讨交流/u, hit: '研讨发言：学思践悟', miss: '在研讨会上的讲话', reason: 'the title says so' },
  { id: 'attended', genre: 'news', title: /(?:出席|会见|看望|主持|参加).{0,24}[并和、].{0,4}讲话(?:\n|$)|(?:召开|举行|举办|开学|开班)(?!.*(?:上的|时的|仪式上)).*讲话(?:\n|$)/u, hit: '委员培训班开学 某某出席典礼并讲话', miss: '在培训班开班式上的讲话', reason: 'a headline that tells who spoke, not a speech' },
  { id: 'speech', genre: 'speech', title: /(?:讲话|致辞|致词|开幕词|闭幕词|主持词|党课)(?:稿|提纲|要点)?(?:[（(].{1,12}[）)])?(?:\n|$)/u, hit: '在全会闭幕会上的讲话', miss: '讲话精神引发热烈反响', reason: 'the title ends so' },
  { id: 'news', genre: 'news', title: /解读|综述|侧记|纪实|报道|速览|一图读懂|工作报告(?:摘要|看点|要点)|召开|举行|开幕|闭幕|聚焦.{0,8}两会|关键词|热烈反响|热议/u, hit: '政协工作报告解读', miss: '政协工作报告', reason: 'the title tells of an event or explains a text' },
  { id: 'work-report', genre: 'work-report', title: /工作报告|工作(?:情况)?的报告|提案工作情况|工作总结|述职报告|工作情况报告/u, hit: '常务委员会工作报告', miss: '调研报告', reason: 'the title says so' },
  { id: 'contribution', genre: 'discussion', title: /发言/u, hit: '在协商座谈会上的发言', miss: '发展', reason: 'a contribution to a meeting' },
  { id: 'report-formula', genre: 'work-report', opening: /向(?:大会|全会|会议).{0,6}报告.{0,20}(?:审议|意见)/u, hit: '现在我向大会报告工作，请予审议。', miss: '向上级报告', reason: 'the opening formula of a report' },
  { id: 'news-lead', genre: 'news', opening: /^.{0,12}(?:讯|电)[（(（\s]|本报讯|记者.{1,12}(?:报道|获悉)|^(?:近日|日前|连日来)|报告指出|会议(?:指出|强调|认为|要求)/u, hit: '近日，某地召开会议', miss: '今天召开会议', reason: 'the words of a reporter' },
  { id: 'event-lead', genre: 'news', opening: /^(?:(?:今天|昨天|昨日|今日)?[（(]?(?:20\d{2}年)?\d{1,2}月\d{1,2}日(?:[至-]\d{1,2}日)?[）)]?(?:上午|下午|晚)?[，,]|[^，。我\n]{0,16}(?:政协|委员会|党组))[^。我\n]{0,60}(?:召开|举行|举办|开幕|闭幕)/u, hit: '3月6日上午，某县政协召开座谈会。', miss: '3月6日，我们召开了会议。', reason: 'the day and the event open a report of the news' },
  { id: 'speech-address', genre: 'speech', opening: /^(?:同志们|各位|尊敬的)/u, hit: '同志们：', miss: '各地：', reason: 'addresses an audience' },
]

/** The genre and the rule that told it. */
export function genreOf(title: string, opening: string, turns: number): { readonly genre: Genre; readonly because: string } {
  for (const rule of GENRES) {
    if (rule.turns !== undefined && turns < rule.turns) continue
    if (rule.title !== undefined && !rule.title.test(title)) continue
    if (rule.opening !== undefined && !rule.opening.test(opening)) continue
    return { genre: rule.genre, because: rule.id }
  }
  return { genre: 'other', because: 'none' }
}
