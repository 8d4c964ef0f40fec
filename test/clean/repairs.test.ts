import { describe, expect, test } from 'vitest'
import { gbkChar } from '../../src/clean/gbk.js'
import { LATE_REPAIRS, REPAIRS } from '../../src/clean/repairs/index.js'
import { OPENERS } from '../../src/clean/repairs/openers.js'
import { applyEdits } from '../../src/text/index.js'
import { caseLines, cleaned } from './tools.js'

describe('each row of the repairs', () => {
  test.each([...REPAIRS, ...LATE_REPAIRS].map((repair) => [repair.id, repair] as const))('%s repairs its hit and leaves its miss', (_, { edits, hit: [damaged, read], miss, reason }) => {
    expect(applyEdits(damaged, edits(damaged))).toBe(read)
    expect(edits(damaged).length).toBeGreaterThan(0)
    expect(edits(miss)).toEqual([])
    expect(reason).not.toBe('')
  })
  test('ids are unique', () => {
    expect(new Set([...REPAIRS, ...LATE_REPAIRS].map(({ id }) => id)).size).toBe(REPAIRS.length + LATE_REPAIRS.length)
  })
})

describe('the table of cases', () => {
  const cases = caseLines('repairs.tsv').map((line) => line.split('\t'))
  test('there are cases, and cases that must stay', () => {
    expect(cases.length).toBeGreaterThan(35)
    expect(cases.filter(([, , because]) => because === '').length).toBeGreaterThan(8)
  })
  test.each(cases)('%j is read %j (%s)', (damaged, read, because) => {
    const { reading } = cleaned(damaged!)
    expect(reading.text).toBe(read)
    const reasons = new Set(reading.edits.flatMap((edit) => edit.because.split('+')))
    expect([...reasons].sort()).toEqual(because === '' ? [] : because!.split('+').sort())
  })
})

test('the characters that open a run are those of the platform’s decoder', () => {
  const rows = Array.from({ length: 0xf0 - 0xe3 }, (_, lead) => Array.from({ length: 0x40 }, (_, trail) => gbkChar(0xe3 + lead, 0x80 + trail)).join(''))
  expect(OPENERS).toEqual(rows)
})

test('a sign at the ends of five lines is a file site’s; at those of four it may be the text’s', () => {
  const lines = ['各位代表：', '我报告工作。', '一、工作回顾', '过去一年，成绩显著。', '请予审议。']
  const signed = (count: number): string => lines.map((line, i) => (i < count ? `${line}jgo` : line)).join('\n')
  expect(cleaned(signed(5)).reading.text).toBe(lines.join('\n'))
  expect(cleaned(signed(4)).reading.text).toBe(signed(4))
})

test('pictures of many kinds at the ends of lines are a tool’s; at those of a few they may be the text’s', () => {
  const lines = ['工作报告📜', '各位代表，大家好！👋', '回顾工作🏆', '经济向好。📈', '环境改善。🌳', '展望目标🎯']
  expect(cleaned(lines.join('\n')).reading.text).toBe('工作报告\n各位代表，大家好！\n回顾工作\n经济向好。\n环境改善。\n展望目标')
  expect(cleaned(lines.slice(1).join('\n')).reading.text).toBe(lines.slice(1).join('\n'))
})

describe('what cannot be known', () => {
  test('a lost byte that neither a reading nor a mark tells is marked, and the rest of the run restored', () => {
    const { reading } = cleaned('“僑”“?！狈矫嫔婕昂＃蝗藛T')
    expect(reading.text.startsWith('“僑”“\ufffd”方面涉及')).toBe(true)
  })
  test('a byte before a line end is restored when the document has one such pair of characters', () => {
    const line = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text)).replace(/.$/u, '\ufffd')
    const damaged = `${line('坚持开放')}\n${new TextDecoder('gbk').decode(Buffer.from('扩大开放、改革开放的成果'))}`
    expect(cleaned(damaged).reading.text).toContain('坚持开放\n')
    expect(cleaned(`${line('坚持开放')}\n${new TextDecoder('gbk').decode(Buffer.from('扩大对外合作的成果'))}`).reading.text).toContain('坚持开\ufffd\n')
  })
})
