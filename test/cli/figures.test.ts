import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { ReportJson } from '../../src/report/index.js'
import { cppcc, folder } from './cli.js'

const REPORT = '政协甲市委员会工作报告\n各位委员：\n一、2024年工作回顾\n全年征集提案530件，经审查立案420件。捐款约1.82亿元，形成2~3个议题，接待XX人次。\n满意率由70%提高到77%，提高9个百分点。\n'
const dir = folder({ '报告.txt': REPORT, '发言.txt': '关于交通的发言\n各位委员：\n建成公交站点30个。\n' })
const run = (...args: string[]) => cppcc(args, { cwd: dir })

describe('cppcc figures', () => {
  test('csv: a row a figure, of every text', () => {
    const { status, out, err } = run('figures', '报告.txt', '发言.txt', '-f', 'csv')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => [row['path'], row['line'], row['text'], row['value'], row['max'], row['unit'], row['item'], row['approx'], row['masked'], row['period']].join('|'))).toEqual([
      '报告.txt|4|530件|530||件|提案||false|全年', '报告.txt|4|420件|420||件|提案||false|全年', '报告.txt|4|约1.82亿元|182000000||元|捐款|about|false|',
      '报告.txt|4|2~3个|2|3|个|议题||false|', '报告.txt|4|XX人次|||人次|接待||true|',
      '报告.txt|5|70%|70||%|满意率||false|', '报告.txt|5|77%|77||%|满意率||false|', '报告.txt|5|9个百分点|9||个百分点|满意率||false|',
      '发言.txt|3|30个|30||个|公交站点||false|',
    ])
  })
  test('ndjson: the same rows, numbers as numbers, positions in the source', () => {
    const rows = run('figures', '报告.txt', '-f', 'ndjson').out.trim().split('\n').map((line) => JSON.parse(line) as { text: string; value: number | null; start: number; end: number })
    expect(rows.map(({ value }) => value)).toEqual([530, 420, 182000000, 2, null, 70, 77, 9])
    expect(rows.map(({ start, end }) => [...REPORT].slice(start, end).join(''))).toEqual(rows.map(({ text }) => text))
  })
  test('json: the documents with nothing but figures, and what does not add up', () => {
    const { documents: [document] } = JSON.parse(run('figures', '报告.txt', '--json').out) as ReportJson
    expect([document!.slogans, document!.keywords, document!.metrics]).toEqual([null, null, null])
    expect(document!.figureIssues).toMatchObject([{ kind: 'change', span: { line: 5 } }])
  })
  test('pretty: the table, with the notes below', () => {
    const { out } = run('figures', '报告.txt')
    expect(out).toMatch(/4 +530件 +530 +件 +提案/u)
    expect(out).toContain(':5  change: from 70% to 77% is a change of 7, not 9个百分点')
  })
})
