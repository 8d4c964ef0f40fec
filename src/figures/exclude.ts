import type { Span } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { EXCLUSIONS, KEPT_DURATIONS, type Exclusion } from './exclusions.js'

/** How far a rule sees to either side. */
const REACH = 16

type Patterns = Pick<Exclusion, 'number' | 'before' | 'after'>

const byUnit = new Map<string, readonly Exclusion[]>()
/** Units that are remembered: no text has so many, but pairs of them (台/套) are made up at will. */
const REMEMBERED = 1000

/** The rules that a unit leaves possible. */
function exclusionsOf(unit: string): readonly Exclusion[] {
  let rules = byUnit.get(unit)
  if (!rules) {
    if (byUnit.size >= REMEMBERED) byUnit.clear()
    byUnit.set(unit, rules = EXCLUSIONS.filter((rule) => rule.unit?.test(unit) ?? true))
  }
  return rules
}

/** The first rule by which a candidate is no figure; null when it is one. `text` is the block's, made narrow. */
export function exclusionOf(candidate: Candidate, text: string): string | null {
  const number = text.slice(candidate.numberStart, candidate.numberEnd)
  const before = text.slice(Math.max(0, candidate.numberStart - REACH), candidate.numberStart).trimEnd()
  const after = text.slice(candidate.unitEnd, candidate.unitEnd + REACH)
  for (const rule of exclusionsOf(candidate.unit)) if (fits(rule, number, before, after)) return rule.id
  if (candidate.unitClass === 'time' && !KEPT_DURATIONS.some((kept) => (kept.unit?.test(candidate.unit) ?? true) && fits(kept, number, before, after))) return 'duration'
  return isIndefiniteOne(candidate, text) ? 'indefinite-one' : null
}

function fits(rule: Patterns, number: string, before: string, after: string): boolean {
  return (rule.number?.test(number) ?? true) && (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true)
}

/** 一 with a measure counts where a rate gives it weight (每月召开一次), not otherwise (一批, 一次次, 走出一条路). */
function isIndefiniteOne(candidate: Candidate, text: string): boolean {
  const written = text.slice(candidate.numberStart, candidate.numberEnd)
  if (written !== '一' || candidate.approx !== null || text[candidate.unitEnd] === '半') return false
  const clause = /[^。；;！？!?]{0,40}$/.exec(text.slice(Math.max(0, candidate.numberStart - 40), candidate.numberStart))?.[0] ?? ''
  const rate = /每(?:半|[两三]?个?)?(?:年|月|季度|季|周|旬|天|日|届|人|名|位|村|县|户|家|委|名委员|位委员)/.test(clause)
  return !rate || !/^[个项次件场条篇期份名位]$/.test(candidate.unit)
}

/** Spans, in order, that hold names and titles: 《…》 of any length, quotations of names (短于一句). */
export function namesIn(text: string): Span[] {
  const names: Span[] = []
  const open: { at: number; close: string }[] = []
  let plain = -1
  for (let i = 0; i < text.length; i++) {
    if (!IS_MARK[text.charCodeAt(i)]) continue
    const c = text[i]!
    const close = CLOSE.get(c)
    if (close) open.push({ at: i, close })
    else if (c === '"') {
      if (plain < 0) plain = i
      else {
        addName(names, text, plain, i + 1)
        plain = -1
      }
    } else if (CLOSERS.has(c)) {
      const top = open.at(-1)
      if (top?.close !== c) continue
      open.pop()
      addName(names, text, top.at, i + 1)
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

const CLOSE = new Map([['《', '》'], ['“', '”'], ['「', '」'], ['『', '』'], ['‘', '’'], ['〈', '〉'], ['〔', '〕'], ['【', '】']])
const CLOSERS = new Set(CLOSE.values())
/** By code unit: nearly all are none. */
const IS_MARK = new Uint8Array(0x10000)
for (const mark of ['"', ...CLOSE.keys(), ...CLOSERS]) IS_MARK[mark.charCodeAt(0)] = 1
/** A longer quotation, or one with a whole sentence in it, quotes a statement whose figures count. */
const LONGEST_NAME = 24

/** A quotation that is nothing but an amount: 高于去年的“4.5%以上”. */
const AMOUNT = /^(?:近|约|超过?|不低于)?\d[\d.,]*(?:%|‰|个百分点|[万亿]+元)(?:以上|以下|以内|左右)?$/

function addName(names: Span[], text: string, start: number, end: number): void {
  const title = text[start] === '《' || text[start] === '〈'
  if (!title && AMOUNT.test(text.slice(start + 1, Math.min(end - 1, start + 2 + LONGEST_NAME)))) return
  if (!title && (end - start - 2 > LONGEST_NAME || /[。！？；;]/.test(text.slice(start + 1, end - 1)))) return
  names.push({ start, end })
}
