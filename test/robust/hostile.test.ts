/**
 * Broken and hostile files, from their bytes to the report: a result that keeps the laws, or an error that says what is
 * wrong; never a crash. `CPPCC_FULL=1` makes the large ones as large as issue reports of such tools name them.
 */
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { resolveOptions } from '../../src/options.js'
import { analyzeText } from '../../src/pipeline.js'
import { InputError, readInput } from '../../src/read/index.js'
import { documentJson, type DocumentJson } from '../../src/report/index.js'
import type { Decoded } from '../../src/text/index.js'
import { expectLawful } from '../laws/lawful.js'

const options = resolveOptions()
const FULL = process.env['CPPCC_FULL'] === '1'
/** So many in full, a fiftieth otherwise. */
const many = (full: number): number => (FULL ? full : full / 50)

const SENTENCE = '我们坚持团结和民主两大主题，全年提交提案520件。'
const utf16 = (...units: number[]): Buffer => Buffer.from(Uint16Array.from([0xfeff, ...units]).buffer)
const random = (length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let i = 0; i < length; i++) bytes[i] = (state = (state * 48_271) % 0x7fffffff) >> 8
  return bytes
}

/** Name, file name, bytes, and what comes of it: how many texts, or the code of the error. */
const CASES: readonly [string, string, () => Buffer | string, number | string][] = [
  ['nothing', 'a.txt', () => '', 1],
  ['a byte order mark alone', 'a.txt', () => Buffer.from([0xef, 0xbb, 0xbf]), 1],
  ['half a byte order mark', 'a.txt', () => Buffer.from([0xef, 0xbb]), 1],
  ['white space', 'a.txt', () => ' \t\r\n\u3000\u00a0\u2003\n', 1],
  ['one character', 'a.txt', () => '协', 1],
  ['one byte that is none', 'a.txt', () => Buffer.from([0xff]), 1],
  ['one NUL in a text', 'a.txt', () => `${SENTENCE}\0${SENTENCE}`, 1],
  ['nothing but NULs', 'a.txt', () => Buffer.alloc(1000), 'binary'],
  ['lone surrogates in UTF-16', 'a.txt', () => utf16(0x534f, 0xd800, 0x5546, 0xdc00, 0x3002), 1],
  ['surrogates in UTF-8 (CESU)', 'a.txt', () => Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80])]), 1],
  ['invalid UTF-8', 'a.txt', () => Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xc0, 0x80, 0xf8, 0x88, 0x80]), Buffer.from(SENTENCE)]), 1],
  ['truncated UTF-8', 'a.txt', () => Buffer.from(SENTENCE).subarray(0, -2), 1],
  ['an odd byte in UTF-16', 'a.txt', () => Buffer.concat([utf16(0x534f, 0x5546), Buffer.from([0x30])]), 1],
  ['GB18030 cut in a character', 'a.txt', () => Buffer.from([0xd5, 0xfe, 0xd0, 0xad, 0x81, 0x30, 0x81]), 1],
  ['mixed line ends', 'a.txt', () => `${SENTENCE}\r\n${SENTENCE}\r${SENTENCE}\n\r${SENTENCE}\u2028${SENTENCE}\u0085`, 1],
  ['emoji, right-to-left, combining marks', 'a.txt', () => '👨‍👩‍👧‍👦🇨🇳 שלום\u202eعربي\u202c e\u0301\u0302 政\u0301协\u20dd。', 1],
  ['extensions B to H, private use, unassigned', 'a.txt', () => '\u{20000}\u{2a6df}\u{2a700}\u{2b740}\u{2b820}\u{2ceb0}\u{30000}\u{31350}\ue000\u{f0000}\u{10ffff}。', 1],
  ['a picture named .txt', 'a.txt', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), random(500)]), 'binary'],
  ['random bytes named .txt', 'a.txt', () => random(10_000), 'binary'],
  ['a program named .txt', 'a.txt', () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(9), random(2000)]), 'binary'],
  ['an archive named .txt', 'a.txt', () => Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'binary'],
  ['a page that ends in a tag', 'a.html', () => `<html><p>${SENTENCE}<a href="`, 1],
  ['a page of comments and scripts that never close', 'a.html', () => `<html><!-- ${SENTENCE}<script>${SENTENCE}`, 1],
  ['CDATA, doctypes and entities', 'a.html', () => `<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><![CDATA[${SENTENCE}]]>&a;&#x110000;&#0;&#xd800;&nosuch;`, 1],
  ['an endless quoted cell', 'a.csv', () => `text\n"${SENTENCE.repeat(many(100_000))}`, 'bad-table'],
  ['a table without rows', 'a.csv', () => 'text\n', 0],
  ['an empty table', 'a.csv', () => '', 'no-column'],
  ['rows of all lengths', 'a.csv', () => `id,text\n1\n2,${SENTENCE},x,y\n\n,,,\n`, 3],
  ['a quote in the middle of a cell', 'a.csv', () => `id,text\n1,协"商"\n`, 'bad-table'],
  ['columns named as objects have them', 'a.csv', () => `text,__proto__,constructor\n${SENTENCE},1,2\n`, 1],
  ['records that are none, and one', 'a.ndjson', () => `没有\n[1]\n"x"\nnull\n{"text":1}\n{"text":"${SENTENCE}"}\n{"text":`, 1],
  ['a record with half a character', 'a.ndjson', () => '{"text":"协\\ud800商"}\n', 1],
  ['a record of objects in objects', 'a.ndjson', () => `{"text":"协商","x":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}\n`, 'bad-row'],
  ['a record that names a prototype', 'a.ndjson', () => '{"text":"协商","__proto__":{"polluted":1}}\n', 1],
  ['a line of brackets', 'a.txt', () => '('.repeat(many(1_000_000)), 1],
  ['brackets in brackets', 'a.txt', () => `${'（'.repeat(many(500_000))}协商${'）'.repeat(many(500_000))}`, 1],
  ['markers', 'a.txt', () => '一、加强学习\n'.repeat(many(100_000)), 1],
  ['markers of all schemes', 'a.txt', () => '一、甲\n(一)乙\n1.丙\n(1)丁\n一是戊。一要己。第一，庚。\n●辛\n'.repeat(many(15_000)), 1],
  ['quotes that never close', 'a.txt', () => '“协商'.repeat(Math.max(many(10_000), 1000)), 1],
  ['quotes of all kinds that cross', 'a.txt', () => '“‘「协」”《商’"政》'.repeat(Math.max(many(10_000), 1000)), 1],
  ['one endless line', 'a.txt', () => SENTENCE.repeat(many(100_000)), 1],
  ['one endless number', 'a.txt', () => `提交提案${'1'.repeat(many(1_000_000))}件，${'一'.repeat(many(1_000_000))}件。`, 1],
  ['one endless number of scales', 'a.txt', () => `投入${'1万亿'.repeat(many(200_000))}元，0.${'0'.repeat(many(500_000))}1亿元。`, 1],
  ['one endless word', 'a.txt', () => 'a'.repeat(many(2_000_000)), 1],
  ['tags in tags', 'a.html', () => `<html>${'<div>'.repeat(many(200_000))}${SENTENCE}${'</div>'.repeat(many(200_000))}`, 1],
  ['tags that never close', 'a.html', () => `<html>${'<b '.repeat(many(200_000))}`, 1],
  ['an endless attribute', 'a.html', () => `<html><p title="${'协商'.repeat(many(200_000))}`, 1],
  ['cells in a table in a page', 'a.html', () => `<html><table>${'<tr><td>提案<td>520件'.repeat(many(50_000))}`, 1],
  ['entities', 'a.html', () => `<html><p>${'&#21327;&amp;lt;'.repeat(many(100_000))}`, 1],
]

async function outcome(path: string, bytes: Uint8Array): Promise<{ texts: Decoded[]; errors: string[] }> {
  const texts: Decoded[] = []
  const errors: string[] = []
  try {
    for await (const text of readInput({ path, raw: null, stream: Readable.from([bytes]), size: null }, { encoding: null, format: null, textField: 'text' }))
      if (text instanceof InputError) errors.push(text.code)
      else texts.push(text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    errors.push(error.code)
  }
  return { texts, errors }
}

describe('broken and hostile files', () => {
  test.each(CASES)('%s', async (_, name, make, expected) => {
    const content = make()
    const { texts, errors } = await outcome(name, Buffer.from(content))
    if (typeof expected === 'string') expect({ texts: texts.length, errors }).toEqual({ texts: 0, errors: [expected] })
    else expect(texts).toHaveLength(expected)
    for (const text of texts) {
      const analysed = analyzeText(text, options)
      if (text.source.text.length < 100_000) expectLawful(analysed)
      else expect(documentJson(analysed).source.path).toContain(name)
    }
  }, FULL ? 600_000 : 60_000)
  test('no key of a table or record changes any object', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  test('a number of a thousand digits is no infinity in JSON', async () => {
    const { texts } = await outcome('a.txt', Buffer.from(`提交提案${'9'.repeat(1000)}件。`))
    const report = JSON.parse(JSON.stringify(documentJson(analyzeText(texts[0]!, options)))) as DocumentJson
    expect(report.figures!.every(({ value }) => value === null || Number.isFinite(value))).toBe(true)
  })
})
