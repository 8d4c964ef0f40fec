/** The same text in another dress has the same findings, at the same characters. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openAnalyzer, type DocumentJson } from '../../src/index.js'
import { script, type ScriptOptions } from '../../src/script/index.js'
import { decoded } from '../documents.js'

/** A text written otherwise: each of its characters by what is put for it, so that every place can be told. */
type Dress = (text: string) => readonly string[]

const ASCII: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '！': '!', '（': '(', '）': ')' }
const character = (write: (character: string) => string): Dress => (text) => [...text].map(write)

function traditional(from: ScriptOptions['from']): Dress {
  return (text) => [...script({ ...decoded(text), chrome: [], reading: { text, edits: [] } }, { from, to: 'hant' }).reading.text]
}

/** Signs for vertical type, with the colon of Big5. */
const VERTICAL: Readonly<Record<string, string>> = { '，': '︐', '、': '︑', '。': '︒', '：': '︰', '；': '︔', '（': '︵', '）': '︶', '《': '︽', '》': '︾' }

/** Where a Chinese character stands beside a digit. */
const SPACED = /[\u3400-\u9fff]\d|\d[\u3400-\u9fff]/

const DRESSES: Readonly<Record<string, Dress>> = {
  'OpenCC’s traditional script': traditional('t'),
  'the traditional script of Taiwan': traditional('tw'),
  'the traditional script of Hong Kong': traditional('hk'),
  'with the line ends of Windows': character((sign) => (sign === '\n' ? '\r\n' : sign)),
  'with full-width digits': character((sign) => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)),
  'with ASCII marks of punctuation': character((sign) => ASCII[sign] ?? sign),
  'with marks of vertical type': character((sign) => VERTICAL[sign] ?? sign),
  'with blanks that do not break': character((sign) => (sign === ' ' ? '\u00a0' : sign)),
  'with a space around numbers': (text) => [...text].map((sign, i, all) => (SPACED.test(`${all[i - 1] ?? ''}${sign}`) ? ` ${sign}` : sign)),
  'with signs that nobody sees': (text) => [...text].map((sign, i) => (i % 40 === 0 && sign !== '\n' ? `\u200b${sign}` : sign)),
}

/** What was found and at which character of the plain text it begins and ends; `write` gives where each one stands now. */
function findings({ figures, slogans, outline, metadata, chrome }: DocumentJson, starts: ReadonlyMap<number, number>): string[] {
  const at = ({ start, end }: { start: number; end: number }): string => `${starts.get(start) ?? '?'}–${starts.get(end) ?? '?'}`
  const headings = (list: DocumentJson['outline']): string[] => list.flatMap((each) => [`heading ${each.scheme} ${each.level} ${at(each.span)}`, ...headings(each.children)])
  return [
    ...figures.map((each) => `figure ${each.value} ${each.max} ${each.masked} ${each.item === null} ${each.action === null} ${each.period === null} ${at(each.span)}`),
    ...slogans.flatMap((each) => each.occurrences.map(({ span }) => `slogan ${each.kind} ${at(span)}`)),
    ...headings(outline),
    ...chrome.map((each) => `chrome ${each.rule} ${starts.get(each.span.start)}`),
    ...Object.entries(metadata).filter(([, value]) => value !== null && value.length > 0).map(([name]) => `metadata ${name}`),
  ].sort()
}

/** Where each character, and the end, of the plain text begins: by its place in the written one, in code points. */
function places(written: readonly string[]): Map<number, number> {
  const starts = new Map<number, number>()
  let at = 0
  written.forEach((piece, i) => {
    starts.set(at, i)
    at += [...piece].length
    if (/^[\u200b ]./u.test(piece)) starts.set(at - 1, i)
  })
  return starts.set(at, written.length)
}

describe('dress', () => {
  const corpus = new URL('../../corpus/', import.meta.url)
  const texts = ['01-work-report.txt', '02-proposal-report.txt', '04-discussion-masked.txt', '05-planning-speech.txt', '06-digest-speakers.txt', '08-short-speech.txt', '09-hk-minutes.txt', '10-flattened.txt']
  const analyze = openAnalyzer()
  test('the corpus has these texts', () => {
    expect(readdirSync(corpus)).toEqual(expect.arrayContaining(texts))
  })
  describe.each(texts)('%s', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8')
    const plain = findings(analyze(text), places([...text]))
    test('has findings', () => {
      expect(plain.length).toBeGreaterThan(20)
    })
    test.each(Object.entries(DRESSES))('%s', (_, dress) => {
      const written = dress(text)
      expect(written.length).toBe([...text].length)
      expect(findings(analyze(written.join('')), places(written))).toEqual(plain)
    })
  })
})
