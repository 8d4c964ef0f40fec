/** Who imports the package compiles against its declarations, with no others than TypeScript's own. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const USE = `
import { analyze, analyzeFiles, DictionaryError, InputError, LexiconError, openAnalyzer, parseNumber, parseWords, SegmenterError, SettingsError, version } from 'cppcc'
import type { DocumentJson, ParsedNumber, ReportJson, SegmenterName, Settings, Word } from 'cppcc'
const segmenter: SegmenterName = 'node-rs'
const userWords: Word[] = parseWords('own.txt', '溪事共商')
const settings: Settings = { segmenter, userWords, from: 'tw', top: undefined, lexicon: { name: 'own.tsv', text: 'canonical' } }
const { slogans }: DocumentJson = analyze('讲话', settings)
const value: ParsedNumber['value'] | undefined = parseNumber('两成')?.value
const lengths = (report: ReportJson): number[] => report.documents.map(({ source }) => source.bytes)
for await (const document of analyzeFiles(['corpus/'])) if (document instanceof InputError) throw document
export const used = [slogans?.[0]?.canonical, value, lengths, openAnalyzer()('讲话', '讲话.txt').source.path, version, DictionaryError, LexiconError, SegmenterError, SettingsError]
`

/** What tsc says of a program that uses the package; nothing when it compiles. */
function faultsOf(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cppcc-consumer-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/cppcc'), 'dir')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'use.ts'), program)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true, types: [], skipLibCheck: false, noEmit: true },
    files: ['use.ts'],
  }))
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}

describe('the declarations', () => {
  test('compile for one who has no others', () => {
    expect(faultsOf(USE)).toBe('')
  })
  test('are those of the package: what it does not take is told', () => {
    expect(faultsOf("import { analyze } from 'cppcc'\nanalyze('讲话', { from: 'zz' })\n")).toContain('TS2322')
    expect(faultsOf('export const bytes: Buffer | null = null\n')).toContain('Buffer')
  })
})
