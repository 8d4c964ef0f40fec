import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Automaton, fold } from '../../src/lexicon/index.js'
import { candidate } from '../../src/slogans/candidate.js'
import { hideShorter } from '../../src/slogans/hide.js'
import { quotesOf } from '../../src/slogans/quotes.js'
import { oneChange } from '../../src/slogans/variants.js'
import { analysed } from './texts.js'

const letters = (...pool: string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pool), { maxLength: 40 }).map((list) => list.join(''))
const prose = letters('四', '个', '意', '识', '两', '双', '和', '与', '的', '、', '，', '。', '“', '”', '"', '《', '》', '协', '商', '委', '员', 'X', '\n', ' ', '😀')

describe('the automaton', () => {
  test('finds what a naive search finds', () => {
    fc.assert(fc.property(fc.uniqueArray(letters('a', 'b', 'c').filter((p) => p !== '' && p.length < 5), { maxLength: 8 }), letters('a', 'b', 'c'), (patterns, text) => {
      const naive = patterns.flatMap((pattern, i) => [...Array(text.length + 1).keys()].filter((end) => text.slice(0, end).endsWith(pattern)).map((end) => `${i}@${end}`))
      expect(Automaton.of(patterns).scan(text).map(({ pattern, end }) => `${pattern}@${end}`).sort()).toEqual(naive.sort())
    }))
  })
})

describe('the fold', () => {
  test('each character of it has its place, in order', () => {
    fc.assert(fc.property(prose, (text) => {
      const whole = fold(text)
      const folded = whole.text
      let last = 0
      for (let i = 0; i < folded.length; i++) {
        const { start, end } = whole.place({ start: i, end: i + 1 })
        expect(start >= last && end > start && end <= text.length).toBe(true)
        // A closing quote separates only with the opening one behind it.
        expect(fold(text.slice(start, folded[i] === '、' ? end + 1 : end)).text[0]).toBe(folded[i])
        last = end
      }
    }))
  })
  test('folding twice changes nothing', () => {
    fc.assert(fc.property(prose, (text) => { expect(fold(fold(text).text).text).toBe(fold(text).text) }))
  })
})

describe('hiding', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })).map(([start, length]) => candidate({ start, end: start + length }, 'fixed', '', 1, []))
  test('what is left is disjoint, and what is gone overlaps something as long', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), (candidates) => {
      const kept = hideShorter(candidates, 40)
      const size = (c: (typeof kept)[number]): number => c.span.end - c.span.start
      for (let i = 1; i < kept.length; i++) expect(kept[i]!.span.start).toBeGreaterThanOrEqual(kept[i - 1]!.span.end)
      for (const gone of candidates.filter((c) => !kept.includes(c)))
        expect(kept.some((c) => c.span.start < gone.span.end && gone.span.start < c.span.end && size(c) >= size(gone))).toBe(true)
    }))
  })
})

describe('quotes', () => {
  test('lie in their paragraph, inner within outer', () => {
    fc.assert(fc.property(prose.filter((text) => !text.includes('\n')), (text) => {
      for (const { inner, outer, text: words } of quotesOf({ start: 7, end: 7 + text.length, text })) {
        expect(words).toBe(text.slice(inner.start - 7, inner.end - 7))
        expect(outer.start <= inner.start && inner.end <= outer.end && outer.start >= 7 && outer.end <= 7 + text.length).toBe(true)
      }
    }))
  })
})

describe('findings of any text', () => {
  test('every occurrence is the reading at its place', () => {
    fc.assert(fc.property(prose, (text) => {
      const result = analysed(text)
      const written = ({ span, text: words }: { span: { start: number; end: number }; text: string }): boolean => result.reading.text.slice(span.start, span.end) === words
      expect(result.slogans.flatMap(({ occurrences, spelledOut }) => [...occurrences, ...spelledOut]).every(written)).toBe(true)
      expect(result.sloganVariants.every(written)).toBe(true)
    }), { numRuns: 200 })
  })
})

describe('one change', () => {
  test.each([
    ['专门商机构', '专门协商机构', '协 is missing'],
    ['专门的协商机构', '专门协商机构', null],
    ['专门协商机关', '专门协商机构', null],
    ['专门协商机构', '专门协商机构', null],
    ['建言资政和凝聚力识双向发力', '建言资政和凝聚共识双向发力', '力 for 共'],
  ])('%s for %s', (written, form, difference) => { expect(oneChange(written, form)).toBe(difference) })
})
