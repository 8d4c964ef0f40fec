import { isDegree, type Context, type Told } from './context.js'
import { HEADS, LINK, NOUNS, OPENERS } from './nouns.js'

/** 甲、乙、丙产量分别增长1%、2%、3%: each figure gets its own member, with the last word that they share. */
export function distribute(context: Context): void {
  const { figures, reading, block, words } = context
  for (let i = 0; i < figures.length;) {
    const first = figures[i]!
    let end = i + 1
    while (end < figures.length && figures[end]!.item === first.item && /^[、和与及]$/.test(reading.slice(block.start + figures[end - 1]!.end, block.start + figures[end]!.start).trim())) end++
    const members = first.item?.split(/[、和与及]/) ?? []
    const clause = reading.slice(Math.max(block.start, block.start + first.start - 40), block.start + first.start)
    if (end - i > 1 && members.length === end - i && !members.some((m) => HEADS.has(m)) && clause.includes('分别')) {
      const last = members.at(-1)!
      const at = clause.lastIndexOf(last)
      const from = block.start + first.start - clause.length + at
      const head = at < 0 ? '' : (words.at(from + last.length - 1)?.text ?? '')
      const shared = head.length < last.length && !members.slice(0, -1).some((m) => m.endsWith(head)) ? head : ''
      const own = at < 0 || shared === '' ? last.length : (words.at(from)?.end ?? from) - from
      for (let k = i; k < end; k++) figures[k]!.item = k === end - 1 ? last : members[k - i]! + (members[k - i]!.length === own ? last.slice(own) : shared)
    }
    else if (end - i > 1) (membersOf(context, first, end - i) ?? eachOf(context, i, end - i))?.forEach((member, k) => (figures[i + k]!.item = member))
    i = end
  }
}

/** 产值98亿元、税收5亿元，分别增长4%、6%: as many amounts right before, each with its noun, as changes. */
function eachOf({ figures, reading, block }: Context, at: number, count: number): (string | null)[] | null {
  const wholes = figures.slice(Math.max(0, at - count), at)
  const between = reading.slice(block.start + (wholes.at(-1)?.end ?? 0), block.start + figures[at]!.start)
  if (wholes.length < count || !isDegree(figures[at]!) || !/^[，,；;][^。；;！？]{0,16}分别/.test(between)) return null
  return wholes.every((f) => f.item !== null && !isDegree(f)) ? wholes.map((f) => f.item) : null
}

/** A member that is whole without the last word of the enumeration. */
const WHOLE = /[数额量值率]$/
/** 进口货值、入境游客、新增企业分别增长3%、6%、9%: the members as the clause lists them, when there are as many as figures. */
function membersOf(context: Context, figure: Told, count: number): string[] | null {
  let from = context.clauseStart(context.before(figure))
  while (context.word(from)?.tag === 'v' && (OPENERS.has(context.word(from)!.text) || LINK.has(context.word(from)!.text))) from++
  const start = context.word(from)?.start ?? 0
  const [list, rest] = context.reading.slice(start, context.startOf(figure)).split('分别')
  const named = (list ?? '').replace(/每.?$/, '')
  const members = named.split(/[、和与及]/).map((m) => m.trim())
  if (rest === undefined || members.length !== count || /\d/.test(named)) return null
  const shared = members.slice(0, -1).some((m) => WHOLE.test(m) || NOUNS.has(m.slice(-2))) ? '' : (context.words.at(start + named.length - 1)?.text ?? '')
  const full = members.map((m) => (m.endsWith(shared) ? m : m + shared))
  return full.every((m) => m.length >= 2 && m.length <= 16) ? full : null
}
