import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { signsOf } from '../../.build/signs-of.mjs'
import { CHROME_RULES } from '../../src/clean/chrome/index.js'
import { RuleTable } from '../../src/clean/chrome/table.js'

const rarity = (char: string): number => ('的一是在，。'.includes(char) ? 0 : 1)
const signed = (pattern: RegExp): string | null => signsOf(pattern, rarity) as string | null
const has = (text: string, signs: string): boolean => [...signs].some((sign) => text.includes(sign))

describe('characters of which every match has one', () => {
  test.each<[RegExp, string | null]>([
    [/^责任编辑：/, '责'],
    [/^(?:来源|作者)[:：]/, '作来'],
    [/本报讯|记者 ?\S+/, '本记'],
    [/\d{4}年/, '年'],
    [/^\d+$/, '0123456789'],
    [/(?:阅读)?次数/, '次'],
    [/(?:版权)*$/, null],
    [/[^。]{2,8}/, null],
    [/\p{Script=Han}+/u, null],
    [/a|.*/, null],
    [/(?=协商).+/, null],
    [/sk/i, 'Ss\u017f'],
    [/[a-c]方/, '方'],
    [/\u{20000}x/u, 'x'],
  ])('%s: %s', (pattern, signs) => expect(signed(pattern)).toBe(signs))

  test('each rule matches nothing without one of its signs', () => {
    const lines = readdirSync('corpus').flatMap((name) => readFileSync(`corpus/${name}`, 'utf8').split('\n'))
    const texts = [...CHROME_RULES.flatMap(({ hit, miss }) => [...[hit].flat(), ...[miss].flat()]), ...lines]
    let told = 0
    for (const { pattern } of CHROME_RULES) {
      const signs = signed(pattern)
      if (signs === null) continue
      told++
      for (const text of texts) if (!has(text, signs)) expect(pattern.test(text)).toBe(false)
    }
    expect(told).toBeGreaterThan(100)
  })

  test('a table with signs finds what one without finds', () => {
    const table = (signs: (pattern: RegExp) => string | null): RuleTable => new RuleTable(CHROME_RULES.map((rule) => ({ ...rule, signs: signs(rule.pattern) })))
    const [quick, plain] = [table(signed), table(() => null)]
    const lines = readdirSync('corpus').flatMap((name) => readFileSync(`corpus/${name}`, 'utf8').split('\n'))
    const texts = [...CHROME_RULES.map(({ hit }) => hit), ...lines]
    const found = texts.map((text) => quick.find(text))
    expect(found).toEqual(texts.map((text) => plain.find(text)))
    expect(found.filter((rule) => rule !== null).length).toBeGreaterThan(100)
    const wrong = new RuleTable(CHROME_RULES.map((rule) => ({ ...rule, signs: '\uffff' })))
    expect(wrong.find(CHROME_RULES[0]!.hit)).toBe(null)
  })

  test('what a pattern generates has one of its signs', () => {
    const generated = CHROME_RULES.filter(({ pattern }) => !/\\p|\(\?[<!=]|\\b|\\[1-9]|\\k|[iv]/u.test(pattern.source + pattern.flags))
    expect(generated.length).toBeGreaterThan(30)
    for (const { pattern } of generated) {
      const signs = signed(pattern)
      if (signs !== null) fc.assert(fc.property(fc.stringMatching(pattern), (text) => has(text, signs)), { numRuns: 30 })
    }
  })
})
