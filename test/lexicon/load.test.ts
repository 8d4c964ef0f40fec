import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLexicon, LexiconError, loadLexicon, notSlogans, parseLexicon, parseTable, problemText } from '../../src/lexicon/index.js'
import { analysedInGenre, listed } from '../slogans/texts.js'

const cases = parseTable(readFileSync(new URL('../cases/lexicon-faults.tsv', import.meta.url), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'lexicon '))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('faults are told by file and row', () => {
  test.each(cases)('$file: $fault', ({ file: name, text, fault }) => {
    const { problems } = parseLexicon(name!, text!.replaceAll('⏎', '\n').replaceAll('→', '\t'))
    expect(problems.map(problemText)).toEqual(fault === '' ? [] : [fault])
  })
  test('a file that is not there', () => {
    expect(() => loadLexicon('no/such/file.tsv')).toThrow(/^no\/such\/file\.tsv: there is no such file; a lexicon is a TSV or JSON file/u)
  })
  test('what is no JSON', () => {
    expect(checkLexicon(file('broken.json', '[{'))[0]!.message).toMatch(/^it is no JSON \(.+\)\. Mend it there, or end the name of a TSV file in \.tsv$/u)
  })
  test('the first fault of several is told, with how many more there are', () => {
    const path = file('faults.tsv', 'canonical\tkind\n上下同欲\tx\n同心同向\ty\n')
    expect(() => loadLexicon(path)).toThrow(LexiconError)
    expect(() => loadLexicon(path)).toThrow(/:2: kind is x.*and 1 more; cppcc lexicon check lists them all/u)
  })
})

describe('ours', () => {
  test('has no faults', () => {
    const text = readFileSync(new URL('../../src/lexicon/data/tifa.tsv', import.meta.url), 'utf8')
    expect(parseLexicon('tifa.tsv', text).problems.map(problemText)).toEqual([])
  })
  test('what is no slogan has a class', () => {
    expect(notSlogans().get('十四五')).toBe('plan')
    expect([...notSlogans().values()]).not.toContain('')
  })
})

describe('a user’s own', () => {
  const path = file('own.tsv', '\uFEFFcanonical\taliases\tkind\tcategory\tnumeral\tmembers\tsince\tverb\tsource\r\n上下同欲谋发展\t\tfixed\tlocal\t\t\t\t\t\r\n全过程人民民主\t\tmotto\tlocal\t\t\t\t\t\r\n')
  const { formulations, sha256 } = loadLexicon(path)
  test('is found, and wins over ours', () => {
    const found = analysedInGenre('干部群众上下同欲谋发展，践行全过程人民民主。', formulations)
    expect(listed(found)).toContain('fixed:上下同欲谋发展')
    expect(listed(found)).toContain('motto:全过程人民民主*2')
  })
  test('changes the hash, and ours is still there', () => {
    expect(sha256).not.toBe(loadLexicon().sha256)
    expect(formulations.length).toBe(loadLexicon().formulations.length + 2)
  })
})
