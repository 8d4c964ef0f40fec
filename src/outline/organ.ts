import { matchesOf } from '../text/index.js'
/** What the name of a body ends in. */
const BODY_END = '委员会|常委会|委会|[省市区县州盟旗]委|党委|党组|政府|国务院|政协|工商联|侨联|社科联|文联|科协|总工会|工会|协会|学会|商会|法院|检察院|办公室|办公厅|支部|总支|中央|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|台联|妇联|界|学院|大学'
const BODY = `(?:(?!作了?(?:交流|大会|了)|所作|听取|审议|解读|学习|同志|读懂)[^，。；：:,！!？?\\s《》|]){0,48}?(?:${BODY_END})`
/** No body, or one that says not whose it is: 常委会, 政府. */
const NOT_BODY = /^(?:团|人士|委员|性|作|们|大会|各|本次|全体|广大|常委会|常务委员会|委员会|委会|党组|党委|政府|政协|协会|学会|商会|学院|大学|.?界|中央|总支|支部|法院|检察院|办公室|办公厅)$|^(?:团|人士|委员[^会]|性|们|大会第|各|主席[^团])|(?:主席|书记|主任)[\u3005\u3007\u3400-\u9fff]{1,4}(?:同志)?$/

const ENTRUSTED = new RegExp(`受(?<organ>${BODY})的?委托`)
/** 代表 is a verb here: not in 人民代表, 党代表, 代表团. */
const SPEAKS_FOR = new RegExp(
  `(?<!人民|人大|党|职工|群众|各界|与会|参会|召集人)代表(?<organ>${BODY})[，,]?\\s*(?:向(?:大会|全会|会议|本次|各位|政协|[^，。；\\s]{2,16}(?:会议|大会|全会)(?:报告|作))|围绕|作(?:政府)?(?:工作)?报告|就|作.{0,12}发言|的?发言)`, 'g')
const TITLE_ORGAN = new RegExp(`^(?:(?:19|20)\\d{2}年)?(?<organ>(?:(?!(?:(?:19|20)\\d{2}|[Xx×*]{2,4})年)[^，,]){2,40}?(?:委员会|政府|党组|政协))(?:(?:19|20)\\d{2}年)?(?:(?:提案)?工作(?:情况)?(?:的)?报告(?!汇编|合集)|关于.+报告|.{0,4}工作(?:总结|要点|计划|打算)|.{0,12}工作(?:经验)?(?:发言|交流|汇报|经验)材料)`)
/** A headline about a report is no title of one. */
const ABOUT = /读懂|解读|审议|听取|学习|关注|聚焦|看点|关键词|速览|热议|同志|汇编|最新|各[省市县区地]|在|[！!？?：:|]/

/** The body that speaks, by the formula of the opening or else by the title; null where neither names one. `reported`: it is told of in the news. */
export function organOf(formula: string, title: string | null, reported = false): string | null {
  const named = [ENTRUSTED.exec(formula), ...matchesOf(SPEAKS_FOR, formula), TITLE_ORGAN.exec(title ?? '')]
  for (const match of named) {
    const organ = match?.groups!.organ
    // 主席李某代表某会作报告 tells of another's report; one speaks for oneself with 我, or at a sentence's start.
    if (!reported && match !== null && match[0].startsWith('代表') && !match[0].endsWith('的发言') && /[\u3005\u3007\u3400-\u9fff\w]/.test(formula[match.index - 1] ?? '') && !/[我谨们]/.test(formula[match.index - 1]!)) continue
    // In the news one of many speakers speaks for his party.
    if (reported && match !== null && /发言$/.test(match[0])) continue
    // A headline of the news about a report is no title of one.
    if (reported && match !== null && match.index === 0 && match[0] === TITLE_ORGAN.exec(title ?? '')?.[0]) continue
    if (organ !== undefined && !NOT_BODY.test(organ) && !/政协.{2,6}政协$/.test(organ) && !(match!.index === 0 && ABOUT.test(organ))) return organ
  }
  return null
}

/** 立法會 ─ 2012年10月10日: the running header of a sitting’s minutes names the body and the day. */
export const HEADED = { pattern: /^\s*(?<organ>立法[会會局院])\s*(?:─|—|–|-|－){1,2}\s*(?:19|20)\d{2}\s*年/, hit: '立法會 ─ 2013年2月6日', miss: '立法會 2013年工作報告', reason: 'the minutes themselves begin with the list of those present' }

/** The body that a running header of the source names; null where it names none. */
export const headedOrgan = (header: string): string | null => HEADED.pattern.exec(header)?.groups!.organ!.replace('會', '会') ?? null
