import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatten, type Heading } from '../../src/text/index.js'
import { outlined } from './cases.js'

const PARTS = ['一、学习', '二、调研', '（一）制度', '（二）队伍', '1.选题', '2.走访', '（1）要点', '一是抓好。', '二是用好。', '一要学深。', '二要做实。', '●开展活动，', '●举办讲座，',
  '第一，', '第二，', '首先，', '其次，', '抓好工作落实', '某市政协主席 李向东', '主席：', '委员认真履职，工作取得新进展。', '提高质量。', '推动转化。', '附件1', '名词解释', '谈三点意见：',
  '各位委员：', '\n', '\n\n', '　　', '“', '”', '"', '。', '；', '：', '2024年1月9日', 'X市', '😀', '## ', ' '] as const
const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(''))

test('on any mixture: headings in text order, marked where they stand, nested in extents, numbered by place', () => {
  fc.assert(fc.property(texts, (text) => {
    const { outline, enumerations, outlineIssues } = outlined(text)
    const headings = flatten(outline)
    headings.forEach((heading, i) => {
      expect(heading.span.start).toBeLessThan(heading.span.end)
      expect(heading.span.end).toBeLessThanOrEqual(heading.extent.end)
      expect(heading.extent.start).toBe(heading.span.start)
      expect(heading.extent.end).toBeLessThanOrEqual(text.length)
      if (i > 0) expect(heading.span.start).toBeGreaterThanOrEqual(headings[i - 1]!.span.start)
      // A title that is broken over lines is told without the break.
      const bare = (words: string): string => words.replace(/\s/gu, '')
      if (heading.scheme !== 'speaker') expect(bare(text.slice(heading.span.start, heading.span.end))).toContain(bare(heading.title))
    })
    const nested = (siblings: readonly Heading[], prefix: string, level: number, end: number): void => siblings.forEach((heading, i) => {
      expect(heading.id).toBe(`${prefix}${i + 1}`)
      expect(heading.level).toBe(level)
      expect(heading.extent.end).toBeLessThanOrEqual(siblings[i + 1]?.span.start ?? end)
      nested(heading.children, `${heading.id}.`, level + 1, heading.extent.end)
    })
    nested(outline, '', 1, text.length)
    for (const { span, text: clause, found, count } of enumerations) {
      expect(text.slice(span.start, span.end)).toBe(clause)
      expect(found).toBeLessThanOrEqual(count)
    }
    for (const { span } of outlineIssues) expect(headings.some((heading) => heading.span.start === span.start)).toBe(true)
  }), {
    numRuns: Number(process.env['CPPCC_RUNS'] ?? 400),
    examples: [
      ['一、学习\n\n## ：'],
      ['推动转化。其次，一、学习　　其次，一要学深。二要做实。'],
      ['一、学习\n附件1　　：'],
      ['主席：名词解释\n\n主席：'],
      ['一、学习\n\n## 推动转化。二、调研'],
      ['（二）队伍。\n\n## 二要做实。（一）制度'],
      ['一、学习第二，\n\n名词解释\n一、学习'],
    ],
  })
})
