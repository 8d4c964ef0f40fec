/** Established formulations, as the lexicon's files and a user's own files give them. */

export const FORMULATION_KINDS = ['fixed', 'numeral', 'motto'] as const
export type FormulationKind = (typeof FORMULATION_KINDS)[number]

export interface Formulation {
  readonly canonical: string
  /** Other wordings of the same thing. */
  readonly aliases: readonly string[]
  readonly kind: FormulationKind
  readonly category: string | null
  /** How many members the set has; null where the formulation names no set. */
  readonly numeral: number | null
  readonly members: readonly string[]
  /** Year, month or day of first use, as far as it is known. */
  readonly since: string | null
  /** The words that conventionally govern it. */
  readonly verbs: readonly string[]
  /** Where the facts are from. */
  readonly source: string | null
}

export const COLUMNS = ['canonical', 'aliases', 'kind', 'category', 'numeral', 'members', 'since', 'verb', 'source'] as const
type Column = (typeof COLUMNS)[number]
export type Cells = Readonly<Record<string, string>>

/** What is wrong with a cell; null when nothing is. */
type Check = (value: string, cells: Cells) => string | null

const HAN = /[\u3400-\u9fff]/
const CHECKS: Readonly<Record<Column, Check>> = {
  canonical: (value) => {
    if (value === '') return 'is missing'
    if ([...value].length < 2) return `has one character (${value}); a formulation has two or more`
    return HAN.test(value) || /^[\dA-Za-z+＋]+$/.test(value) ? null : `has no Chinese character (${value})`
  },
  aliases: (value, cells) => {
    const list = splitCell(value)
    const twice = list.find((alias, i) => list.indexOf(alias) !== i)
    if (twice !== undefined) return `names ${twice} twice`
    if (list.includes(cells['canonical'] ?? '')) return 'repeats the canonical form'
    return list.some((alias) => [...alias].length < 2) ? 'has an alias of one character' : null
  },
  kind: (value) => (value === '' || (FORMULATION_KINDS as readonly string[]).includes(value) ? null : `is ${value}; it takes ${FORMULATION_KINDS.join(', ')}`),
  category: () => null,
  numeral: (value) => (value === '' || /^[1-9]\d{0,3}$/.test(value) ? null : `is ${value}; it takes a whole number from 1, in digits`),
  members: (value, { numeral = '' }) => {
    const list = splitCell(value)
    if (list.length === 0 || numeral === '' || !/^\d+$/.test(numeral)) return null
    return list.length === Number(numeral) ? null : `lists ${list.length}, but numeral says ${numeral}`
  },
  since: (value) => (value === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) ? null : `is ${value}; it takes 2021, 2021-07 or 2021-07-01`),
  verb: () => null,
  source: () => null,
}

/** What is wrong with a row: messages that begin with the column's name. */
export function faultsOf(cells: Cells): string[] {
  return COLUMNS.flatMap((column) => {
    const fault = CHECKS[column](cells[column] ?? '', cells)
    return fault === null ? [] : [`${column} ${fault}`]
  })
}

/** A row that has no faults, as a formulation. A kind that is not given is numeral where a number is, otherwise fixed. */
export function formulationOf(cells: Cells): Formulation {
  const cell = (column: Column): string => cells[column] ?? ''
  const orNull = (value: string): string | null => (value === '' ? null : value)
  return {
    canonical: cell('canonical'),
    aliases: splitCell(cell('aliases')),
    kind: (orNull(cell('kind')) ?? (cell('numeral') === '' ? 'fixed' : 'numeral')) as FormulationKind,
    category: orNull(cell('category')),
    numeral: cell('numeral') === '' ? null : Number(cell('numeral')),
    members: splitCell(cell('members')),
    since: orNull(cell('since')),
    verbs: splitCell(cell('verb')),
    source: orNull(cell('source')),
  }
}

/** The items of a cell, which `|` parts. */
function splitCell(value: string): string[] {
  return value.split('|').map((item) => item.trim()).filter((item) => item !== '')
}
