import { isVerb, type Context, type Told } from './context.js'

/** What 家 and 所 count. */
const BODY = /(?:企业|公司|集团|单位|部门|机构|中心|平台|基地|园区?|校|院|所|室|局|馆|店|厂|场|站|社|行|协会|商会|组织|团体|智库|媒体|龙头|工作站|合作社|联合体|小学|中学|初中|高中|大学|职高|国企|央企|民企|车企|药企|农户|人家|网点|主体|饭店|银行|堂|[巨强]人?)[”」]?$/

export const countsBodies = ({ unit }: Told): boolean => /^[家所]$/.test(unit)
export const isBody = (phrase: string): boolean => BODY.test(phrase)

/** 7家跨境资金|集中|运营|中心: what is no body describes one that is near. Where that one ends; else where the phrase does. */
export function bodyEnd(context: Context, phrase: string, end: number): number {
  if (isBody(phrase)) return end
  for (let i = context.words.indexAt(end - 1) + 1, last = i + 3; i <= last; i++) {
    const token = context.word(i)
    if (!token || context.closes(token) || context.opens(token) || context.figureAt(token) || /^[dp]/.test(token.tag)) return end
    if (isBody(token.text) && !isVerb(token)) return token.end
  }
  return end
}

/** 5家企业|研发|机构: the name of a body goes on. */
export function bodyBehind(context: Context, index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const token = context.word(i)
    if (!token || context.closes(token) || context.figureAt(token)) return false
    if (isBody(token.text) && !isVerb(token)) return true
  }
  return false
}
