import { isDigit, MASK } from './characters.js'
import { match } from './match.js'
import type { Numeral } from './numeral.js'

const MASKED = /(?:(?<=\ufffd)×\d{0,4}(?:\.\d{1,4})?|\d{0,4}[XxＸｘ]+\d{0,4}(?:\.[\dXxＸｘ]{1,4})?|[×✕]+|[*＊]{2,}|[*＊](?=[名位件篇份条次期个家项%％]))/y
const MASK_TAIL = /[余多几]?[十百千]?[万亿]{0,2}[余多几]?/y
const LATIN = /[A-Za-z]/

/** A number whose digits were hidden: XX多万, 1XX, ***; or of which the first was lost (src/clean/repairs/shifted-gbk.ts). */
export function readMask(text: string, at: number): Numeral | null {
  const c = text[at]
  if (c === undefined || !(MASK.has(c) || isDigit(c))) return null
  const mask = match(MASKED, text, at)
  if (!mask || ![...mask].some((m) => MASK.has(m))) return null
  const end = at + mask.length + (match(MASK_TAIL, text, at + mask.length) ?? '').length
  if (LATIN.test(text[at - 1] ?? '') || /[A-Za-z\d]/.test(text[end] ?? '')) return null
  const surplus = /[余多几]/.test(text.slice(at + mask.length, end))
  return { end, amount: null, approx: surplus ? 'over' : null, arabic: true, bare: false, scale: 0 }
}
