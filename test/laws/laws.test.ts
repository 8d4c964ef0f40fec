import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveOptions } from '../../src/options.js'
import { analyzeText } from '../../src/pipeline.js'
import { listInputs, readInput } from '../../src/read/index.js'
import { documentJson } from '../../src/report/index.js'
import type { Decoded, SourceFormat } from '../../src/text/index.js'
import { decoded } from '../documents.js'
import { SHAPES } from '../robust/shapes.js'
import { expectLawful } from './lawful.js'

/** 2,000 in every run of the tests; `npm run fuzz` runs 100,000. */
const RUNS = Number(process.env['CPPCC_RUNS'] ?? 2000)
const TIMEOUT = RUNS * 100 + 60_000

const options = resolveOptions()

describe('the laws', () => {
  const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
  test.each(names)('hold on %s', async (name) => {
    const { inputs } = await listInputs([`${corpus}${name}`], {})
    for await (const text of readInput([...inputs][0]!, { encoding: null, format: null, textField: 'text' })) expectLawful(analyzeText(text as Decoded, options))
  })
  test.each(Object.entries(SHAPES))('hold on %s', (_, shape) => {
    expectLawful(analyzeText(decoded(shape(50)), options))
  })

  /** Texts that once broke a law, as JSON strings, one a line. */
  const found = readFileSync(new URL('../cases/laws.txt', import.meta.url), 'utf8').trimEnd().split('\n')
  test.each(found)('hold on %s', (line) => {
    expectLawful(analyzeText(decoded(JSON.parse(line) as string), options))
  })

  /** Pieces of which the texts of the wild are made, well-formed and not. */
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(
      '政协', '委员', '協(xié)商', '經(jīng)濟', ',,', '，', '。', '！坝惺', '、', '一是', '一要', '(一)', '（二）', '一、', '1.', '①', '●', '第一，', '——',
      '四个意识', '“三进”', '“', '”', '"', '《', '》', '《意见》', 'XXX', '近XX篇', '1.82亿元', '20余万', '３５％', '2~3个', '百分之二十', '二〇三五年',
      '习近平新时代中国特色社会主义思想', '\n', '\r\n', '\r', '\t', '　　', ' ', '涓浗', '來源：', '【字體：大 中 小】', '主席：', '各位委员：', '3\n', 'http://a.b/c',
      '&nbsp;', '&lt;', '\u200b', '\u00ad', '\u{20000}', '⼀', '１２３', '1 9 9 8 年',
    ) },
    { weight: 4, arbitrary: fc.constantFrom(
      '共48件，其中', '20件、', '从15.2%提高到22.5%，', '占78%', '分别提高15、22个百分点', '-3', '负二', '三成五', '翻两番', '1/3', '三分之', '一又二分之一', '1,234', '万亿', '0.', '￥', '半', '几十', '多',
      '谈三点意见。', '一、甲\n二、乙\n', '三个聚力', '即', '“甲乙”“丙丁”', '把方向、管大局', '坚持甲乙，坚持丙丁，坚持戊己。', '提高质量。推进协商工作。\n', '首先，', '最后', '张三：', '市政协主席 李四\n',
      '<p>', '</p>', '<br>', '<script>', '<!--', '-->', '# ', '**', '| a | b |\n', '```\n', '- ', '[协商](http://a/)', '&#x4e00;', '&amp;amp;',
      'ä¸\u00adå\u009b½', '鏀垮崗', '\ufffd', '\ufeff', '\u2028', '\u202e', '\0', '\u001b[31m', '㈠', 'ﬁ', 'e\u0301', '👨‍👩‍👧', '\ue000', '首页 > 新闻 > 正文', '责任编辑：王五', '2024-01-15 09:30', '第1页 共3页\n', '- 2 -\n', '委员们积极建\n言资政', 'GDP', 'A', '=1+1', '@',
    ) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }) },
  )
  const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const form = fc.constantFrom<SourceFormat>('text', 'text', 'markdown', 'html')
  const inForm = (text: string, format: SourceFormat): Decoded => {
    const { source, warnings } = decoded(text)
    return { source: { ...source, format }, warnings }
  }

  test('hold on generated pages', () => {
    fc.assert(fc.property(page, form, (text, format) => { expectLawful(analyzeText(inForm(text, format), options)) }), { numRuns: RUNS })
  }, TIMEOUT)
  test('the same text gives the same report', () => {
    const report = (text: Decoded): string => JSON.stringify(documentJson(analyzeText(text, options)))
    fc.assert(fc.property(page, (text) => { expect(report(decoded(text))).toBe(report(decoded(text))) }), { numRuns: RUNS / 10 })
  }, TIMEOUT)
  test('hold on whatever bytes a file may have', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      page.map((text) => Buffer.from(text)),
      page.map((text) => Buffer.from(text, 'utf16le')),
      fc.tuple(page, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([text, at, damage]) => {
        const whole = Buffer.from(text)
        const cut = whole.length === 0 ? 0 : at % whole.length
        return Buffer.concat([whole.subarray(0, cut), damage, whole.subarray(cut + damage.length)])
      }),
    )
    const name = fc.constantFrom('a.txt', 'a.html', 'a.csv', 'a.tsv', 'a.ndjson', 'a.md')
    await fc.assert(fc.asyncProperty(bytes, name, async (content, path) => {
      try {
        for await (const text of readInput({ path, raw: null, stream: Readable.from([content]), size: null }, { encoding: null, format: null, textField: 'text' }))
          if (!(text instanceof Error)) expectLawful(analyzeText(text, options))
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'InputError') throw error
      }
    }), { numRuns: RUNS / 2 })
  }, TIMEOUT)
})
