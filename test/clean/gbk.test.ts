import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { gbkChar, gbkCode, packGbk } from '../../src/clean/gbk.js'

describe('GBK’s codes', () => {
  test('are those that the build left, as they would be made now', () => {
    expect(readFileSync(new URL('../../dist/clean/gbk.bin', import.meta.url)).equals(packGbk())).toBe(true)
  })
  test('of the Han characters of GB 2312 are those of iconv-lite', () => {
    const wrong: string[] = []
    for (let lead = 0xb0; lead <= 0xf7; lead++)
      for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) {
        const char = iconv.decode(Buffer.of(lead, trail), 'gbk')
        if (gbkChar(lead, trail) !== char || gbkCode(char) !== ((lead << 8) | trail)) wrong.push(char)
      }
    expect(wrong).toEqual([])
  })
  test.each(['a', '\ufffd', '𠀀', ''])('%s has none of two bytes', (char) => { expect(gbkCode(char)).toBeUndefined() })
  test.each([[0x41, 0x42], [0xff, 0xff], [0x81, 0x7f], [0xd7, 0x20]])('%i %i are no character', (lead, trail) => { expect(gbkChar(lead, trail)).toBeUndefined() })
})
