import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { script, type ScriptOptions } from '../../src/script/index.js'
import { applyEdits, type Chrome, type Cleaned, type Edit, lineStartsOf } from '../../src/text/index.js'

const cases = parseTable(readFileSync(new URL('../cases/script.tsv', import.meta.url), 'utf8'))

function cleaned(text: string, edits: Edit[] = [], chrome: Chrome[] = []): Cleaned {
  const source = { path: 'a.txt', bytes: 0, sha256: '', encoding: 'utf-8', format: 'text' as const, text, lineStarts: lineStartsOf(text), fields: null }
  return { source, warnings: [], chrome, reading: { text: applyEdits(text, edits), edits } }
}

describe('script', () => {
  it.each(cases)('$options: $text', ({ options, text, detected, reading }) => {
    const [from, to] = options!.split('>') as [ScriptOptions['from'], ScriptOptions['to']]
    const before = cleaned(text!.replaceAll('\\n', '\n'))
    const after = script(before, { from, to })
    expect(after.script.detected).toBe(detected)
    expect(after.reading.text).toBe(reading!.replaceAll('\\n', '\n'))
    expect(applyEdits(before.source.text, after.reading.edits)).toBe(after.reading.text)
  })

  it('gives simplified text back as the very same reading', () => {
    const before = cleaned('坚持党的领导，发扬干部作风，皇天后土。')
    expect(script(before, { from: 'auto', to: 'hans' }).reading).toBe(before.reading)
  })

  it('composes with repairs made before it', () => {
    const before = cleaned('協(xié)商民主', [{ source: { start: 1, end: 6 }, text: '', because: 'pinyin-gloss' }])
    const { reading } = script(before, { from: 'auto', to: 'hans' })
    expect(reading.text).toBe('协商民主')
    expect(reading.edits.map(({ because }) => because)).toEqual(['script:t2s', 'pinyin-gloss'])
  })

  it('counts the document’s own text, not its chrome', () => {
    const text = '首页导航栏目标题链接\n會議強調'
    const after = script(cleaned(text, [], [{ source: { start: 0, end: 10 }, rule: 'navigation' }]), { from: 'auto', to: 'hans' })
    expect(after.script).toEqual({ detected: 'hant', share: 1, reading: 'hans' })
  })

  it('has no share where no character tells', () => {
    expect(script(cleaned('2024'), { from: 'auto', to: 'hans' }).script.share).toBeNull()
  })
})
