import { describe, expect, test } from 'vitest'
import { applyEdits, type SourceFormat } from '../../src/text/index.js'
import { cleaned } from './tools.js'

/** Inputs that make careless rules rescan, backtrack or overflow; each is repeated to the length asked for. */
const UNITS: Readonly<Record<SourceFormat & ('text' | 'markdown' | 'html'), readonly string[]>> = {
  text: ['（', '【\n', '“', '?', '?槠唇', '鏀垮崗', '浜a', '\ufffd', 'Ö', 'ÕþÐ­', ',', '1 ', '政 协\n', '\n', '&', '協(x', '来源：', '来源：\n', '当前位置：\n>\n', '7\n', '\t', '　　', '⼈', '１．', '> ', '\f', '\ue000', '\u200d', '页\n1\n', '某某工作报告\n', '政 协 ', '。甲网\n', '目录\n', '目录:...\n甲\n', '会。2021-01-02 10:00\n', '《\n', '甲 5\n目录\n', '涓', '小编', '时 间\n', '2、政\n', '首页', '委员风采 机关党建\n', '政协工作报告全文\n', '登录 ', 'a_'],
  markdown: ['*', '**a ', '[', '[a](', '![a](', '```\n', '```\n~~~\n', '<a ', '`', '>', '# ', '__a', '---\n'],
  html: ['<', '<p>政协，委员。', '<a class="', '<br>', '<!--', '<script>', '<span>政', '</p>', '<div>', '&lt;', '<p>&'],
}

describe('hostile text', () => {
  for (const [format, units] of Object.entries(UNITS)) {
    test.each(units.map((unit) => [JSON.stringify(unit), unit] as const))(`${format}: %s without end`, (_, unit) => {
      const text = unit.repeat(Math.ceil(40_000 / unit.length))
      const { source, reading } = cleaned(text, format as SourceFormat)
      expect(applyEdits(source.text, reading.edits)).toBe(reading.text)
    })
  }
  test('a single line of two million characters', () => {
    const text = '政协委员履职尽责，发挥作用。'.repeat(150_000)
    expect(cleaned(text).reading.edits).toEqual([])
  })
  test('a page of 200,000 nested elements', () => {
    const { reading } = cleaned(`${'<div>'.repeat(200_000)}政协${'</div>'.repeat(200_000)}`, 'html')
    expect(reading.text).toBe('政协')
  })
  test.each(['', ' ', '\ufeff', '政', '\0', '\ud800', '\r', '　　', '👩\u200d🌾', '𠮷𪚥', 'שלום', 'e\u0301'])('%j', (text) => {
    const { source, reading } = cleaned(text)
    expect(applyEdits(source.text, reading.edits)).toBe(reading.text)
  })
})
