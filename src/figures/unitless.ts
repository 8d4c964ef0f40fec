import type { FoundNumber } from './number.js'
import type { Words } from './words.js'

const BEFORE_RATIO = /(?:由|从|为|达到?|到|至|比|是|系数|指数|比值|比例)$/
/** A count whose name says that it is one. */
const OF_A_COUNT = /(?:数|总量|数量|人次|规模)(?:已|均|累计)?(?:突破|超过|超|达到|达|增至|升至|增加到|为|至|约|近)*$/
/** Where a number that has its power of ten may stand without a unit: 总预算为230亿，, 3亿左右. */
const CLAUSE_ENDS = /^(?:$|[，,。；;、！!？?）)”」\n]|左右|以[上下内]|上下|相[较比])/
/** 零售总额突破百亿. */
const REACHED = /(?:突破|跨越|超过|达到?|逾|过)$/
/** Who is counted without a measure: 4062农户. */
const PERSONS = /^(?:农户|群众|村民|居民|职工|员工|师生|学生|观众|游客|民众|市民)$/

/** 500万的专项经费, 3250万60岁以上的老人: the 元 left out, or people of an age. */
const FOLLOWED = /^(?:的?[\u3400-\u9fff]{0,4}(?:经费|资金|预算|补助|补贴|拨款|奖金|投资|贷款|专款|善款|捐款|款项|债务)|\d{1,2}岁)/

/** Whether a number at `at`, behind which no unit stands, is a quantity: 收入比由3.42缩小至3.05; 52万群众; 参保人数突破4800万. */
export function isUnitless(text: string, base: number, words: Words, at: number, number: FoundNumber): boolean {
  if (number.amount === null) return false
  const before = text.slice(Math.max(0, at - 8), at)
  if (number.bare) return /亿$/.test(text.slice(at, number.end)) && REACHED.test(before) && CLAUSE_ENDS.test(text.slice(number.end, number.end + 2))
  const next = words.at(base + number.end)
  if (number.scale > 0 && number.arabic && CLAUSE_ENDS.test(text.slice(number.end, number.end + 2))) return true
  if (number.scale > 0 && number.arabic && FOLLOWED.test(text.slice(number.end, number.end + 12))) return true
  if (number.arabic && number.end - at > 2 && next?.start === base + number.end && PERSONS.test(next.text)) return true
  if (number.scale > 0 || number.approx === 'over') return nounFollows(words, base + number.end) || (number.scale > 0 && OF_A_COUNT.test(before) && !/[\p{L}\d]/u.test(text[number.end] ?? ''))
  const fraction = number.arabic && number.amount.low.exponent < 0
  return fraction && BEFORE_RATIO.test(before) && !/^(?:n|eng)/.test(next?.tag ?? '') && !/[.∶:\dA-Za-z版]/.test(text[number.end] ?? '')
}

function nounFollows(words: Words, at: number): boolean {
  const next = words.at(at)
  if (!next || next.start < at || /[级型]$/.test(next.text)) return false
  if (/^(?:n(?!s)|l)/.test(next.tag) || /^(?:符合|具备|持有)$/.test(next.text)) return true
  return (/^(?:an?|b|ns|vn)$/.test(next.tag) || /^(?:下岗|失业|脱贫|返乡|退役|退休|就业)$/.test(next.text)) && /^n(?!s)/.test(words.at(next.end)?.tag ?? '')
}
