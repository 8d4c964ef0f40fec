import { describe, expect, test } from 'vitest'
import { cppcc, folder } from './cli.js'

const PAGE = '首页 > 要闻 > 正文\n政協(xié)委員履職,,凝聚共識\n来源：某某日报\n'

describe('normalize', () => {
  const dir = folder({ 'a.txt': PAGE, 'b.txt': '政协\n' })
  test('prints the document’s own paragraphs, in one script', () => {
    expect(cppcc(['normalize', 'a.txt'], { cwd: dir })).toMatchObject({ status: 0, out: '政协委员履职,凝聚共识\n', err: '' })
    expect(cppcc(['normalize', 'a.txt', '--keep-chrome', '--to', 'keep'], { cwd: dir }).out).toBe('首页 > 要闻 > 正文\n政協委員履職,凝聚共識\n来源：某某日报\n')
    expect(cppcc(['normalize', '--no-repair'], { input: '政協(xié)' }).out).toBe('政协(xié)\n')
    const bold = '**一、抓学习**\n**二、抓履职**\n'
    expect([[], ['--no-repair']].map((more) => cppcc(['normalize', ...more], { input: bold }).out)).toEqual(['一、抓学习\n二、抓履职\n', bold])
  })
  test('heads each of several texts with its path', () => {
    expect(cppcc(['normalize', 'a.txt', 'b.txt'], { cwd: dir }).out).toBe('==> a.txt <==\n政协委员履职,凝聚共识\n\n==> b.txt <==\n政协\n')
  })
  test('tells each change with its reason', () => {
    const rows = cppcc(['normalize', 'a.txt', '--format', 'diff', '--to', 'keep'], { cwd: dir }).out.trimEnd().split('\n')
    expect(rows).toEqual([
      'a.txt:1:1\tchrome breadcrumb\t"首页 > 要闻 > 正文"',
      'a.txt:2:3\tpinyin-gloss\t"(xié)"\t""',
      expect.stringMatching(/^a\.txt:2:1[23]\tdoubled-punctuation\t","\t""$/u),
      'a.txt:3:1\tchrome credit-source\t"来源：某某日报"',
    ])
  })
  test('JSON replays', () => {
    const { documents, failures } = JSON.parse(cppcc(['normalize', 'a.txt', 'none.txt', '--json'], { cwd: dir }).out) as {
      documents: { reading: string; edits: { after: string; span: { start: number; end: number } }[] }[]
      failures: { code: string }[]
    }
    const source = [...PAGE]
    for (const { after, span } of [...documents[0]!.edits].reverse()) source.splice(span.start, span.end - span.start, after)
    expect(source.join('')).toBe(documents[0]!.reading)
    expect(failures.map(({ code }) => code)).toEqual(['not-found'])
  })
})
