import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/read/decode.js'
import { detectEncoding } from '../../src/read/detect.js'

const texts = readFileSync(new URL('../cases/read-encodings.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

/** The bytes of a text, or null where the encoding has not all of its characters. */
function encode(text: string, encoding: string): Buffer | null {
  const bytes = iconv.encode(text, encoding)
  return iconv.decode(bytes, encoding) === text ? bytes : null
}

describe('an encoding is told from the bytes', () => {
  for (const encoding of ENCODINGS) {
    test.each(texts.filter((text) => encode(text, encoding)))(`${encoding}: %s`, (text) => {
      const bytes = encode(text, encoding)!
      expect(detectEncoding(bytes)).toEqual({ encoding, certain: true })
      expect(decodeBytes('a', bytes, null)).toMatchObject({ text, warnings: [] })
    })
  }
  test('and from eight characters on, wherever a text is cut', () => {
    let cut = 0
    for (const text of texts) {
      for (const encoding of ENCODINGS) {
        for (let at = 0; at + 8 <= text.length; at++) {
          const piece = text.slice(at, at + 8)
          const bytes = encode(piece, encoding)
          if (!bytes || !/\p{Script=Han}{3}/u.test(piece)) continue
          cut++
          expect([piece, detectEncoding(bytes).encoding]).toEqual([piece, encoding])
        }
      }
    }
    expect(cut).toBeGreaterThan(200)
  })
  test('whatever a page declares', () => {
    const page = '<meta charset="gb2312"><p>人民政协</p>'
    expect(detectEncoding(Buffer.from(page)).encoding).toBe('utf-8')
    expect(detectEncoding(iconv.encode(page.replace('gb2312', 'utf-8'), 'gbk')).encoding).toBe('gb18030')
  })
  test('HKSCS characters', () => {
    const bytes = Buffer.from([0xad, 0xbb, 0xb4, 0xe4, 0xb7, 0x7c, 0xc4, 0xb3, 0x8b, 0xf8, 0xa1, 0x43])
    expect(decodeBytes('a', bytes, null)).toMatchObject({ encoding: 'big5-hkscs' })
  })
})

describe('byte order marks', () => {
  test.each([['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]] as const)('%s: kept as U+FEFF', (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv.encode('政协', encoding)])
    expect(decodeBytes('a', bytes, null)).toEqual({ encoding, text: '\ufeff政协', warnings: [] })
  })
})

describe('bytes that are no text', () => {
  const invalid = (bytes: Buffer, encoding: string | null = null): { text: string; message: string | undefined } => {
    const { text, warnings } = decodeBytes('a', bytes, encoding)
    return { text, message: warnings.find(({ code }) => code === 'invalid-bytes')?.message }
  }
  const utf8 = Buffer.from('人民政协是专门协商机构，要发挥好作用。')
  test('invalid UTF-8 is told with its offset', () => {
    const bytes = Buffer.concat([utf8.subarray(0, 6), Buffer.from([0xff]), utf8.subarray(6)])
    const { text, message } = invalid(bytes)
    expect(text).toBe('人民\ufffd政协是专门协商机构，要发挥好作用。')
    expect(message).toContain('the first at byte 6;')
  })
  test('truncated UTF-8', () => {
    expect(invalid(utf8.subarray(0, -1)).message).toContain(`at byte ${utf8.length - 3};`)
  })
  test('U+FFFD that the file holds is text', () => {
    expect(invalid(Buffer.from('人民\ufffd政协')).message).toBeUndefined()
    expect(invalid(Buffer.concat([Buffer.from('\ufffd'), utf8, Buffer.from([0xc0])])).message).toContain(`one place is no utf-8, the first at byte ${utf8.length + 3};`)
  })
  test('invalid GB18030', () => {
    const gb = iconv.encode('人民政协是专门协商机构，要发挥好作用。'.repeat(1000), 'gb18030')
    const bytes = Buffer.concat([gb, Buffer.from([0xff]), gb])
    expect(invalid(bytes, 'gb18030').message).toContain(`the first at byte ${gb.length};`)
  })
  test('a guess is told', () => {
    expect(decodeBytes('a', Buffer.from([0xe9, 0x20, 0xe8]), null).warnings.map(({ code }) => code)).toContain('encoding-guessed')
  })
})

test('an encoding can be forced, and must be known', () => {
  expect(decodeBytes('a', iconv.encode('政協', 'big5'), 'Big5')).toMatchObject({ encoding: 'big5-hkscs', text: '政協' })
  expect(() => decodeBytes('a', Buffer.from('a'), 'klingon')).toThrow('unknown encoding klingon')
})
