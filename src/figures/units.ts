import { readPairs } from '../lexicon/table.js'

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
