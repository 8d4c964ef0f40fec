import { readPairs } from '../lexicon/table.js'
import { match } from './match.js'
import type { Words } from './words.js'

/** What a unit is a unit of: decides where its item stands and whether it needs an achievement beside it. */
export type UnitClass = string
export interface Unit {
  readonly text: string
  readonly class: UnitClass
}

/** 个岗位: the measure word is 个, the rest is what is counted. */
const NAMES_ITS_ITEM = /^[个张](?:车位|泊位|学位|工位|座位|岗位|标段|席位|床位|名额|节点|标准机架)$/

/** The units by their first character, longest first. */
export class Units {
  private readonly byFirst = new Map<string, Unit[]>()

  constructor(rows: readonly { readonly unit: string; readonly class: string }[]) {
    for (const row of rows) {
      if (row.unit === '' || NAMES_ITS_ITEM.test(row.unit)) continue
      const first = row.unit[0]!
      const list = this.byFirst.get(first) ?? []
      list.push({ text: row.unit, class: row.class })
      this.byFirst.set(first, list)
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.text.length - a.text.length)
  }

  /** The units that stand at an offset, longest first. */
  at(text: string, at: number): Unit[] {
    return (this.byFirst.get(text[at] ?? '') ?? []).filter((unit) => text.startsWith(unit.text, at))
  }
}

let shipped: Units | null = null
/** The units of lexicon/data/units.tsv, read once. */
export function shippedUnits(): Units {
  shipped ??= new Units(readPairs('units.tsv', 'unit', 'class').map(([unit, kind]) => ({ unit, class: kind })))
  return shipped
}

/** A unit in a text, as it is written, and where it ends. */
export interface FoundUnit extends Unit {
  readonly end: number
}

/** A unit of one character is none where it begins a longer word (14亿人民), unless the word has one of these tags. */
const LOOSE_WORD = /^(?:[mqxdfpcu]|eng)/
/** Units so common that the words which begin with them are told by name (NOT_AFTER_NUMBER), not by their tag. */
const FIRM = new Set('个名位件项条次篇场份家户期')
const NOT_AFTER_NUMBER = new Set([
  '项目', '条件', '条例', '条约', '名单', '名额', '名称', '位置', '位次', '次序', '次日', '个体', '个性', '场所', '场景', '场馆', '份额', '件数', '次数', '家庭', '家长', '家居', '家具', '家电',
  '家族', '家属', '家禽', '家畜', '家校', '户外', '户籍', '户型', '户主', '期间', '期限', '期末', '期货',
])
const PAIRED = /[(（]([^()（）\s\d]{1,4})[)）]/y

/** The unit that begins at `from` in a block's text, which begins at `base` in the reading; null where none does. */
export function unitAt(text: string, from: number, base: number, words: Words, units: Units): FoundUnit | null {
  for (const unit of units.at(text, from)) {
    const end = from + unit.text.length
    if (splitsWord(text, from, end, unit.text, base, words)) continue
    return compound(text, unit, end, units)
  }
  return null
}

/** Whether what looks like a unit is a part of a longer word: 14亿人民, 3项目. */
function splitsWord(text: string, from: number, end: number, unit: string, base: number, words: Words): boolean {
  if (/[A-Za-z]$/.test(unit)) return /[A-Za-z\d]/.test(text[end] ?? '')
  const last = unit.length > 1 ? words.at(base + end - 1) : undefined // 110万人|年度任务
  if (unit.length > 1) return last !== undefined && last.start === base + end - 1 && last.end > base + end && !LOOSE_WORD.test(last.tag)
  const token = words.at(base + end)
  if (!token || token.start !== base + from || token.end <= base + end) return false
  if (FIRM.has(unit)) return NOT_AFTER_NUMBER.has(token.text)
  return !LOOSE_WORD.test(token.tag)
}

/** 元/吨, 微克每立方米, 台(套). */
function compound(text: string, unit: Unit, end: number, units: Units): FoundUnit {
  const per = text[end]
  if (per === '/' || per === '每') {
    const under = units.at(text, end + 1).find((u) => per === '/' || !/^(?:classifier|time)$/.test(u.class) || u.text === '小时')
    if (under) return { text: `${unit.text}${per}${under.text}`, class: unit.class, end: end + 1 + under.text.length }
  }
  const paired = match(PAIRED, text, end)
  const inner = paired?.slice(1, -1) ?? ''
  if (paired && units.at(text, end + 1).some((u) => u.text === inner)) return { text: unit.text + paired, class: unit.class, end: end + paired.length }
  return { text: unit.text, class: unit.class, end }
}
