import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withFigures } from './texts.js'

/** What numbers, units and their surroundings are made of, so that random texts come near to figures. */
const pieces = fc.constantFrom(
  '1', '23', '4.5', '1,000', '6 000', '一', '二十', '两', '三五', '零', '几', '数', '半', '百', '千', '万', '亿', 'X', 'XX', '××', '－', '-', '负', '%', '‰', '成', '折', '分之', '翻', '番', '：', '∶', '/',
  '近', '约', '超过', '余', '多', '来', '以上', '左右', '至', '—', '~', '、', '和', '，', '。', '“', '”', '《', '》', '（', '）', ' ', '\n', '第', '每', '由', '到', '占', '比', '的', '个', '件', '人次', '万元', '千瓦', '年', '月', '日',
  '个百分点', '提案', '委员', '办理', '形成', '增长', '满意率', '其中', '分别', '𠮷',
)

describe('laws of figures, on any text', () => {
  test('a figure quotes its place, in order; a range rises; a masked number has no value', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { figures, reading } = withFigures(parts.join(''))
      let at = 0
      for (const { text, span, value, max, masked, item } of figures) {
        expect(reading.text.slice(span.start, span.end)).toBe(text)
        expect(span.start).toBeGreaterThanOrEqual(at)
        at = span.end
        expect(value === null).toBe(masked)
        if (value !== null) expect(Number.isFinite(value)).toBe(true)
        if (max !== null) expect(max).toBeGreaterThan(value!)
        if (item !== null) expect(item).not.toBe('')
      }
    }), { numRuns: Number(process.env['CPPCC_RUNS'] ?? 1500), examples: [[['1', '人次', '以上', '万元']]] })
  })
})
