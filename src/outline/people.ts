import { SURNAMES } from '../lexicon/surnames.js'
import { HAN, type Speaker } from '../text/index.js'

/** Words that end a role: the office a speaker holds. Longest first, for the regular expressions below. */
const OFFICES = [
  '副秘书长', '秘书长', '副主席', '主席', '副主任委员', '主任委员', '副主委', '主委', '副主任', '主任', '副书记', '书记',
  '副部长', '部长', '副局长', '局长', '副厅长', '厅长', '副院长', '院长', '副校长', '校长', '副会长', '会长', '理事长',
  '副省长', '省长', '副市长', '市长', '副县长', '县长', '副区长', '区长', '副州长', '州长', '镇长', '乡长', '盟长', '旗长',
  '总理', '副总理', '国务委员', '行政长官', '特首', '司长', '处长', '署长', '专员', '董事长', '总经理', '总裁', '所长', '站长', '科长',
  '检察长', '副馆长', '馆长', '社长', '团长', '总编辑', '主编', '台长', '巡视员', '调研员', '研究员', '工程师', '设计师', '教授', '召集人', '负责人', '总干事',
  '常务委员', '常委', '委员', '代表', '议员', '议长', '秘书', '助理', '顾问',
].sort((a, b) => b.length - a.length)
const OFFICE = OFFICES.join('|')


const MASK = '[XxＸ×*＊某○]{1,4}'
const ROLE_TEXT = `[${HAN}XxＸ×*（）()·、A-Za-z0-9]`

/** 其木格, 扎西卓玛: a name of five or six characters, three of them such as write the sounds of another language. */
const SYLLABLE = '[格尔木图巴布乌云其仁卓玛扎西买提吐力哈斯琴敦朝鲁嘎达娜拉阿依热古丽旺姆措]'
const LONG_NAME = `(?=(?:[${HAN}]{0,2}?${SYLLABLE}){3})[${HAN}]{5,6}`

/** 某市政协主席 王某 / 主席　王某： the office, white space, a name of one to four characters. */
const ROLE_NAME = new RegExp(
  `^(?<role>${ROLE_TEXT}{0,40}?(?:${OFFICE}|会长|社长|主编|党委|委员会|委会|支部|政协|协会|学会|联合会|公司|集团|大学|学院|医院|小组|文史馆|博物馆|图书馆|纪念馆|研究室|办公室|办公厅|中心|党派|民盟|民革|民进|农工党|致公党|九三学社|台盟|工商联))[\\s]+(?<name>[${HAN}](?:\\s?[${HAN}]){0,3}|${LONG_NAME}|[${HAN}]{1,8}·[${HAN}]{1,8}|${MASK})(?:同志)?\\s*[：:]?$`)
/** 张三 市政协主席 */
const NAME_ROLE = new RegExp(
  `^(?<name>(?:${SURNAMES})[${HAN}]{1,2}|(?:${SURNAMES})\\s[${HAN}])\\s*(?:[\\s]|(?=[（(]))[（(]?(?<role>${ROLE_TEXT.replace('（）()', '')}{1,30}(?:${OFFICE}))[）)]?\\s*[：:]?$`)
/** Without one of these neither of the two is tried: they are long, and most lines are none. */
const SET_OFF = /[\s（(]/
/** 陈李某某: the husband's surname and her own. What was done with the words may stand behind a name of two: 主席李某强调. */
const TWO_SURNAMES = `(?:${SURNAMES})(?:${SURNAMES})(?!强调|指出|表示|认为|要求|介绍|建议|透露|回应|宣布|致辞|致词|讲话|发言|主持|总结|报告)[${HAN}]{2}`
/** 市政协主席李某: no space, so the surname must be known. */
const ROLE_THEN_NAME = new RegExp(`^(?<role>${ROLE_TEXT}{0,40}?(?:${OFFICE}))(?<name>(?:${SURNAMES})[${HAN}]{1,2}|${TWO_SURNAMES}|[XxＸ×*＊]{1,4})(?:同志)?\\s*[：:]?$`)
const NAME_ONLY = new RegExp(`^(?:${SURNAMES})(?:[${HAN}]{1,2}|\\s+[${HAN}](?:\\s+[${HAN}])?)$`)
const OFFICE_ONLY = new RegExp(`^${ROLE_TEXT}{2,30}(?:${OFFICE})$`)

const MASK_ONLY = new RegExp(`^${MASK}$`)
const clean = (name: string): string | null => (MASK_ONLY.test(name) ? null : name.replace(/\s/g, ''))

/** A whole line that says who speaks; null when it is none. `spaced` admits only those that set the name off. */
export function speakerLine(line: string, spaced = false): Speaker | null {
  if (line.length > 50 || /[，。；！？,;!?]/.test(line)) return null
  const match = (SET_OFF.test(line) ? ROLE_NAME.exec(line) ?? NAME_ROLE.exec(line) : null) ?? (spaced ? null : ROLE_THEN_NAME.exec(line))
  if (!match || NOT_ROLE.test(match.groups!.role!) || NOT_NAME.test(match.groups!.name!)) return null
  if (!NAMED.test(match.groups!.name!) && !HIGH_OFFICE.test(match.groups!.role!)) return null
  return { name: clean(match.groups!.name!), role: match.groups!.role!.trim() }
}

/** A name by its surname, its dot or its mask; any other (伟, a masked surname) is believed after a high office only. */
const NAMED = new RegExp(`^(?:(?:${SURNAMES})\\s?[${HAN}](?:\\s?[${HAN}])?|.*·.*|${LONG_NAME}|${TWO_SURNAMES}|${MASK})$`)
const HIGH_OFFICE = /(?:主席|书记|主任|主委|[省市县区州旗盟镇乡部局厅处司署院校会所站]长|总理|秘书长)$/
/** Lists of those present, and lines in which the office is an object. */
const NOT_ROLE = /^(?:出席|列席|缺席|请假|参加|到会|协商|责任|牵头|承办|各位|尊敬|全体|记录|来源|在|关于|学习|贯彻|深入)|[的和与及对]$/
const NOT_NAME = /^(?:曾经|曾多次?|高度|高兴地?|严肃|严格|明确|郑重|殷切|诚恳|应邀|平时|时常|常常|讲话|发言|致辞|报告|摘要|会议|同志|名单|座谈|述职|介绍|说明|先生|女士)$|[会团组室们的说]$/

/** Words that begin like a surname and stand before colons: labels of minutes, notices and tables. */
const LABEL_WORD = /^(?:时间|时长|地址|方式|方法|方案|项目|任务|关键词|关键字|摘要|简历|成员|成果|成效|安排|管理|关键|党员|党组|单位|计划|通知|通告|通讯|解读|强调|经验|问题|文号|简介|万元|金额|常委|全市|全县|全省|全区|全州|全国|全体|全会|全委会|和谐|文化|农业|农村|水利|于是|应当|宣传|宣布|包括|支持|申请|顾问|终于|石化|曾经|国家|严格|广泛|明确|应邀)$/

export const isName = (line: string): boolean => NAME_ONLY.test(line) && !NOT_NAME.test(line.replace(/\s/g, '')) && !LABEL_WORD.test(line.replace(/\s/g, ''))
const LONGEST_BYLINE = 40

/** The names of a line that holds nothing else, parted by blanks or 、; empty where it holds more. */
export function namesOf(line: string): string[] {
  if (line.length > LONGEST_BYLINE) return []
  const parts = line.trim().split(/[\s、]+/)
  return parts.some((part) => part.length === 3) && parts.every((part) => part.length >= 2 && isName(part)) ? parts : []
}

export const isOffice = (line: string): boolean => OFFICE_ONLY.test(line) && !NOT_ROLE.test(line)

/** 全国政协委员，某馆馆长王某： several offices, parted by commas, before the name. */
export function manyOffices(line: string): Speaker | null {
  const cut = Math.max(line.lastIndexOf('，'), line.lastIndexOf(','))
  if (cut < 0 || line.length > 60) return null
  const last = speakerLine(line.slice(cut + 1).trimStart())
  return last && line.slice(0, cut).split(/[，,]/).every(isOffice) ? { name: last.name, role: `${line.slice(0, cut + 1)}${last.role}` } : null
}

/** Who may speak before a colon: an office alone, or a name with an office or a form of address. */
const ADDRESS = '先生|女士|小姐|同志|议员|委员|代表|主席|院长|部长|局长|司长|署长|处长|主委|主任|秘书长|秘书|次长|署理|教授|博士'
const LABEL_ROLE = new RegExp(`^(?:(?:全委会|代理|临时|大会|会议)?(?:副?主席|主持人|议长|副议长|院长|秘书|秘书长|[${HAN}]{0,16}记者|召集人|主任委员|执行主席|行政长官|法律顾问|司仪)|(?:${SURNAMES})[${HAN}]{1,2}常委|(?:${SURNAMES})(?:${ADDRESS}|召集)[${HAN}]{1,3}|[${HAN}·]{2,20}(?:${ADDRESS})(?:\\s?[,，]\\s?[A-Z.]+)*)$`)
const NOT_LABEL = /^(?:各位|尊敬|全体|出席|列席|缺席|请假|参加|到会|协商|责任|牵头|承办|配合|记录|主办|提案|附议|联署|亲爱|广大|同志)|的(?:委员|代表)/

/** 李某某议员, 财政司司长陈某某先生: a name before a form of address, after which the role is told by what stands first. */
const PERSON = new RegExp(`^(?:[${HAN}]{2,16}(?:${OFFICE}))?(?<name>(?:${SURNAMES})[${HAN}]{1,3}|[${HAN}]{2,3})(?<role>议员|委员|常委|代表|先生|女士|小姐|同志|教授|博士)`)

/** 林委员某某. */
const ROLE_WITHIN = new RegExp(`^(?<surname>${SURNAMES})(?<role>${ADDRESS})(?<given>[${HAN}]{1,3})$`)

/** MR ABRAHAM SHEK：, as bilingual minutes write it before a speech in English. */
const LATIN = /^(?:MR|MRS|MS|MISS|MADAM|DR|PROF|IR|SIR)\.? (?:(?:DR|PROF|IR|MRS)\.? )?(?<name>[A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]*){1,4})$/

/** The speaker whom a label names (主席：, 李某某议员：, 林委员某某：); null when the words before the colon are none. */
export function speakerLabel(label: string): Speaker | null {
  const latin = LATIN.exec(label)?.groups!.name
  if (latin !== undefined) return { name: latin, role: null }
  if (label.length > 24 || NOT_LABEL.test(label) || !LABEL_ROLE.test(label)) return null
  const inner = ROLE_WITHIN.exec(label)
  if (inner) return { name: inner.groups!.surname! + inner.groups!.given!, role: inner.groups!.role! }
  const person = PERSON.exec(label)
  return person ? { name: person.groups!.name!, role: person.groups!.role! } : { name: null, role: label }
}

/** 王某某主席. */
const NAME_THEN_OFFICE = new RegExp(`^(?<name>(?:${SURNAMES})[${HAN}]{1,2})(?<role>${OFFICE})$`)

/** 李某某委员： alone on its line; without the colon it may be of a list. Words that begin like a surname (党外委员) are none. */
const ADDRESSED = new RegExp(`^(?<name>(?:${SURNAMES})[${HAN}]{1,2})(?<role>委员|常委)\\s*[：:]$`)
const NOT_ADDRESSED = /^(?:常务|常驻|时任|现任|党外|单位|部分|在座)/

/** The member whom a line of the title block names; null when it is another. */
export function addressed(line: string): Speaker | null {
  const match = ADDRESSED.exec(line)
  return match && isName(match.groups!.name!) && !NOT_ADDRESSED.test(line) ? { name: match.groups!.name!, role: match.groups!.role! } : null
}

/** Who speaks by a title (某某主席在…上的讲话, 某市政协主席某某在…): what stands before 在. */
export function titleSpeaker(before: string): Speaker | null {
  const plain = before.replace(/同志$/, '')
  const named = NAME_THEN_OFFICE.exec(plain)?.groups
  if (named) return { name: named.name!, role: named.role! }
  if (isName(plain)) return { name: plain, role: null }
  return speakerLine(plain) ?? (isOffice(plain) || OFFICES.includes(plain) ? { name: null, role: plain } : null)
}

const INVERTED = new RegExp(`^(?<surname>${SURNAMES})(?:${ADDRESS})(?<given>[${HAN}]{1,2})$`)

/** The name after an office in a list: 某某议员 , J.P. or, inverted, 王院长某某; null when there is none. */
export function personAfter(text: string): string | null {
  const inverted = INVERTED.exec(text)?.groups
  if (inverted) return inverted.surname! + inverted.given!
  return PERSON.exec(text)?.groups!.name ?? (isName(text) ? text : null)
}
