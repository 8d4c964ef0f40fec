import { describe, expect, test } from 'vitest'
import type { OutlineDocument } from '../../src/report/outline/index.js'
import { cppcc, folder } from './cli.js'

const REPORT = [
  '工作报告<&>', '各位委员：', '一、2024年工作回顾', '全年抓好两件事。一是学习“四个意识”。组织学习12次。二是调研。形成报告3篇。',
  '二、2025年工作安排', '（一）[继续]学习', '坚持不懈，持之以恒。', '（三）加强调研', '深入一线，掌握实情。', '',
].join('\n')

describe('cppcc outline', () => {
  const dir = folder({ '报告.txt': REPORT, '讲话.txt': '在会上的讲话\n同志们：\n1.学习。认真学。\n2.调研。认真做。\n' })
  const run = (...args: string[]): string => {
    const { status, out, err } = cppcc(['outline', ...args], { cwd: dir })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    return out
  }

  test('json: the tree, and what stands under each heading', () => {
    const { schema, documents, failures } = JSON.parse(run('报告.txt', '--json')) as { schema: string; documents: OutlineDocument[]; failures: unknown[] }
    expect({ schema, failures, documents: documents.length }).toEqual({ schema: 'cppcc.outline/1', failures: [], documents: 1 })
    const [past, next] = documents[0]!.outline
    expect(past!.children.map(({ id, title }) => `${id} ${title}`)).toEqual(['1.1 学习“四个意识”', '1.2 调研'])
    expect(past!.counts).toEqual({ characters: '一、2024年工作回顾全年抓好两件事。一是学习“四个意识”。组织学习12次。二是调研。形成报告3篇。'.length, figures: 2, slogans: 1 })
    expect(past!.children.map(({ counts }) => counts.figures)).toEqual([1, 1])
    expect(next!.counts.figures).toBe(0)
    expect(documents[0]!.outlineIssues.map(({ kind, span }) => [kind, span.line])).toEqual([['gap', 8]])
    expect(documents[0]!.enumerations.map(({ text, count, found }) => ({ text, count, found }))).toEqual([{ text: '抓好两件事', count: 2, found: 2 }])
  })
  test('the whole report carries the same tree', () => {
    const tree = (JSON.parse(run('报告.txt', '--json')) as { documents: OutlineDocument[] }).documents[0]!.outline
    const whole = JSON.parse(cppcc(['analyze', '报告.txt', '--json'], { cwd: dir }).out) as { documents: OutlineDocument[] }
    expect(whole.documents[0]!.outline).toEqual(tree)
  })
  test('ndjson: a document a line', () => {
    expect(run('报告.txt', '讲话.txt', '-f', 'ndjson').trimEnd().split('\n').map((line) => (JSON.parse(line) as OutlineDocument).source.path)).toEqual(['报告.txt', '讲话.txt'])
  })
  test('markdown: a nested list, the text’s own markup escaped', () => {
    const out = run('报告.txt', '-f', 'markdown')
    expect(out).toContain('- 二、2025年工作安排\n  - (一)\\[继续\\]学习\n  - (三)加强调研\n')
    expect(out).toContain('抓好两件事: 2 promised, 2 found (line 4)')
  })
  test('opml: one body for all documents, markup escaped', () => {
    const out = run('报告.txt', '讲话.txt', '-f', 'opml')
    expect(out.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">')).toBe(true)
    expect(out.match(/<body>/gu)).toHaveLength(1)
    expect(out).toContain('text="工作报告&lt;&amp;&gt;"')
    const tags = [...out.matchAll(/<(\/?)outline\b[^>]*?(\/?)>/gu)]
    const depth = tags.reduce((open, [, close, alone]) => open + (alone ? 0 : close ? -1 : 1), 0)
    expect({ depth, tags: tags.length }).toEqual({ depth: 0, tags: 14 })
  })
  test('opml has none of the characters that XML forbids', () => {
    const { out } = cppcc(['outline', '-', '-f', 'opml'], { input: '标题\n一、学\u0001习\n正文很短。\n二、调研\n正文也短。\n' })
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u)
    expect(out).toContain('调研')
  })
  test('pretty: the tree with lines; leads can be left out', () => {
    const leads = '标题\n（一）深化学习\n提高质量。认真选题，深入调研，形成一批成果，得到充分肯定。推动转化。跟踪督办，及时反馈，推动建议落地见效。\n（二）加强调研\n深入一线，掌握实情。\n'
    expect(cppcc(['outline', '-'], { input: leads }).out).toContain('提高质量')
    expect(cppcc(['outline', '-', '--no-leads'], { input: leads }).out).not.toContain('提高质量')
    expect(run('报告.txt')).toMatch(/├ 一、2024年工作回顾 {2}:3 {2}\d+ chars, 2 figures, 1 slogans/u)
  })
  test('an input that cannot be read is told, and the status is 2', () => {
    const { status, out, err } = cppcc(['outline', '报告.txt', '没有.txt', '--json'], { cwd: dir })
    expect(status).toBe(2)
    expect(err).toContain('没有.txt')
    expect((JSON.parse(out) as { failures: unknown[] }).failures).toHaveLength(1)
  })
})
