import { isCount, isDegree, type Context, type Told } from './context.js'
import { HEADS, LINK, NOUNS, OPENERS } from './nouns.js'

/** 甲、乙、丙产量分别增长1%、2%、3%: each figure gets its own member, with the last word that they share. */
export function distribute(context: Context): void {
  const { figures, reading, block, words } = context
  for (let i = 0; i < figures.length;) {
    const first = figures[i]!
    let end = i + 1
    while (end < figures.length && figures[end]!.item === first.item && /^[、和与及]$/.test(reading.slice(block.start + figures[end - 1]!.end, block.start + figures[end]!.start).trim())) end++
    const members = (first.item ?? '').split(JOINT)
    const clause = reading.slice(Math.max(block.start, block.start + first.start - 40), block.start + first.start)
    if (end - i > 1 && members.length === end - i && !members.some((m) => HEADS.has(m)) && (clause.includes('分别') || members.every((m) => m.length > 1))) {
      const last = members.at(-1)!
      const at = clause.lastIndexOf(last)
      const from = block.start + first.start - clause.length + at
      const head = at < 0 ? '' : (words.at(from + last.length - 1)?.text ?? '')
      const alike = figures.slice(i, end).every((f) => f.unit === first.unit || !isCount(f))
      const shared = alike && !members.slice(0, -1).some((m) => m.endsWith(head) || COUNTED.test(m)) ? tailOf(head, last, members[0]!) : ''
      const own = at < 0 || shared === '' ? last.length : (words.at(from)?.end ?? from) - from
      for (let k = i; k < end; k++) figures[k]!.item = k === end - 1 ? last : members[k - i]! + (members[k - i]!.length === own ? last.slice(own) : shared)
      // 交通案件起数、受伤人数: where the phrase broke off, the clause has the rest of the first.
      const whole = COUNTED.test(members[0]!) ? membersOf(context, first, end - i)?.[0] : undefined
      if (whole?.endsWith(members[0]!)) first.item = whole
    }
    else if (end - i > 1) (membersOf(context, first, end - i) ?? eachOf(context, i, end - i))?.forEach((member, k) => (figures[i + k]!.item = member))
    i = end
  }
}

/** 产值98亿元、税收5亿元，分别增长4%、6%: as many amounts right before, each with its noun, as changes. */
function eachOf({ figures, reading, block }: Context, at: number, count: number): (string | null)[] | null {
  const wholes = figures.slice(Math.max(0, at - count), at)
  const between = reading.slice(block.start + (wholes.at(-1)?.end ?? 0), block.start + figures[at]!.start)
  if (wholes.length < count || wholes.some((f) => f.item === null)) return null
  // 产值、税收分别增长4%、6%，达98亿元、5亿元: the amounts after the changes.
  if (SUMS.test(between)) return wholes.map((f) => f.item)
  if (/^[，,](?:分别)?(?:达到?|至)$/.test(between)) return new Set(wholes.map((f) => f.item)).size === count ? wholes.map((f) => f.item) : null
  const changes = isDegree(figures[at]!) ? !wholes.some(isDegree) : CHANGED.test(between)
  return changes && /^[，,；;][^。；;！？]{0,16}分别/.test(between) ? wholes.map((f) => f.item) : null
}
/** 新增企业73户、园区9个，总数分别达612户、34个 */
const SUMS = /^[，,；;](?:总数|总量|存量|数量|累计|总计)?分别(?:达到?|为|增至|增加到|发展到)$/
/** 面积90公里、城镇化率60%，分别增加8公里、2个百分点. */
const CHANGED = /分别[^，,]{0,12}(?:增加|增长|提高|减少|下降|降低)$/

/** What joins members; 普及率, 和谐 and 参与 are words. */
const JOINT = /、|以及|(?<![普涉危顾])及(?![率时格])|(?<![共饱缓调总])和(?![谐平美解睦])|(?<![参赋给])与(?!会)/
/** 起数, 人次: a member that no further word belongs to. */
const COUNTED = /(?:数|人次|面积|收入)$/
/** Words that a last member of one word shares with the others: 刑事、治安案件. */
const SHARED_TAIL = /(?:案件|人员|企业|机构|产业|产品|设施|项目)$/
/** What is measured of each: 黄金、白银产量; 鲜食玉米、冬马铃薯 share nothing. */
const MEASURES = /(?:[率量额值数积费价]|收入|支出|比[例重]|标准|价格|投资|补贴|待遇|成绩|警情|警力|事故|死亡|业务|贸易|消费)$/
const isMeasure = (head: string): boolean => MEASURES.test(head) || HEADS.has(head) || NOUNS.has(head) || SHARED_TAIL.test(head)
/** 养老、医疗保险的|参保率 */
const OF_EACH = /的([\u3400-\u9fff]{2,8})$/
/** What the members share of the last one: its last word, or the rest of it where it is one word. */
function tailOf(head: string, last: string, first: string): string {
  if (/^[一二三]$/.test(first)) return last.slice(1) // 一、二、三产
  const whole = OF_EACH.exec(last)?.[1]
  if (whole !== undefined) return whole
  if (head.length < last.length) return isMeasure(head) ? head : ''
  return SHARED_TAIL.test(last) && last.length === first.length + 2 ? last.slice(-2) : ''
}
/** A member that is whole without the last word of the enumeration. */
const WHOLE = /(?:[数额量值率]|人次|面积|收入)$/
/** What may stand between the members and 分别. */
const BETWEEN = /(?:每.?|[两三四五六七八九十\d]+年(?:来)?|全年|年均|累计|平均|预计|均)$/
/** 第二、第三产业|占生产总值的比重: what they have a share of is not what they are. */
const SHARE_OF = /占[^、，,]{2,24}的?(?:比[重例]|份额)$/
/** 进口货值、入境游客、新增企业分别增长3%、6%、9%: the members as the clause lists them, when there are as many as figures. */
function membersOf(context: Context, figure: Told, count: number): string[] | null {
  let from = context.clauseStart(context.before(figure))
  while (context.word(from)?.tag === 'v' && (OPENERS.has(context.word(from)!.text) || LINK.has(context.word(from)!.text))) from++
  if (context.word(from)?.text === '其中') from++
  const start = context.word(from)?.start ?? 0
  const [list, rest] = context.reading.slice(start, context.startOf(figure)).split('分别')
  const named = (list ?? '').replace(BETWEEN, '').replace(SHARE_OF, '')
  const members = named.replace(/[(（][^()（）]*[)）]/g, '').replace(/^[全我本][国省市区县州]/, '').split(JOINT).map((m) => m.trim())
  if (rest === undefined || members.length !== count || /\d/.test(named)) return null
  const shared = members.slice(0, -1).some((m) => WHOLE.test(m) || NOUNS.has(m.slice(-2))) ? '' : (OF_EACH.exec(named)?.[1] ?? context.words.at(start + named.length - 1)?.text ?? '')
  const common = shared === members.at(-1) ? tailOf(shared, shared, members[0]!) : isMeasure(shared) ? shared : ''
  const full = members.map((m) => (m.endsWith(common) ? m : m + common))
  return full.every((m) => m.length >= 2 && m.length <= 16) ? full : null
}
