import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Nzh from 'nzh'
import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../src/figures/number.js'
import { parseTable } from '../../src/lexicon/table.js'

const cases = parseTable(readFileSync(new URL('../cases/figures/numbers.tsv', import.meta.url), 'utf8'))

describe('numbers', () => {
  test.each(cases)('$text', ({ text, value, max, approx, unit }) => {
    const expected = value === 'none' ? null : {
      value: value === 'masked' ? null : Number(value),
      max: max ? Number(max) : null,
      approx: approx || null,
      masked: value === 'masked',
      unit,
    }
    expect(parseNumber(text!)).toEqual(expected)
  })
})

/** Numbers of every size alike: as many of three digits as of fifteen. */
const anyNumber = fc.integer({ min: 1, max: 15 }).chain((digits) => fc.integer({ min: 0, max: 10 ** digits - 1 }))
const RUNS = Number(process.env['CPPCC_RUNS'] ?? 20_000)

describe('numbers written out by nzh come back as themselves', () => {
  const { cn, hk } = Nzh as unknown as Record<'cn' | 'hk', { encodeS(n: number | string): string; encodeB(n: number | string): string }>
  const writers: [string, (n: number | string) => string][] = [
    ['everyday', (n) => cn.encodeS(n)], ['accountants’', (n) => cn.encodeB(n)],
    ['traditional', (n) => hk.encodeS(n)], ['traditional accountants’', (n) => hk.encodeB(n)],
  ]
  test.each(writers)('%s numerals', (_, write) => {
    fc.assert(fc.property(anyNumber, (n) => { expect(parseNumber(write(n))?.value).toBe(n) }), { numRuns: RUNS })
  })
  test('fractions and signs', () => {
    const decimals = fc.tuple(anyNumber, fc.integer({ min: 1, max: 999 }), fc.boolean())
    fc.assert(fc.property(decimals, ([whole, part, minus]) => {
      const written = `${minus ? '-' : ''}${whole % 1e9}.${part}`
      expect(parseNumber(cn.encodeS(written))?.value).toBe(Number(written))
    }), { numRuns: RUNS })
  })
  test('the same digits in Arabic, full-width, grouped and with a power of ten', () => {
    fc.assert(fc.property(anyNumber, (n) => {
      const wide = [...String(n)].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('')
      for (const text of [String(n), wide, n.toLocaleString('en-US'), n.toLocaleString('en-US').replaceAll(',', ' ')])
        expect(parseNumber(text)?.value).toBe(n)
      expect(parseNumber(`${n % 1e6}.75万`)?.value).toBe(Number(`${n % 1e6}7500`))
    }), { numRuns: RUNS })
  })
})
