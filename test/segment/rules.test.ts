import { describe, expect, it } from 'vitest'
import { RULES, ruleMatches } from '../../src/segment/fixed/rules.js'

describe.each(RULES)('rule $id', (rule) => {
  const found = (text: string): string[] => ruleMatches(text, [rule]).map(({ start, end }) => text.slice(start, end))

  it.each(Object.entries(rule.hit))('finds its words in %s', (text, words) => {
    expect(found(text)).toEqual(words)
  })
  it.each([...rule.miss])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([])
  })
  it('is linear', () => {
    // A pattern that rescans would not come back from these within the time of a test.
    for (const text of ['1', 'A', '一', '百分之', '1,234', '第', '1+', '“', '“一', '*', '十四五', 'www.']) ruleMatches(text.repeat(50_000), [rule])
  })
})
