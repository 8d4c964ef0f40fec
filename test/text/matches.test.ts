import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../src/text/index.js'

test.each([/a/g, /[ab]*/g, /(?<=a)|b/g, /./gu, /(?:)/gu, /(?<letter>[^b])(?=b)/g])('%s: the matches that matchAll gives', (pattern) => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '政', '𠮷', '\n') }), (text) => {
    pattern.lastIndex = 3 // what another text left behind
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern))])
  }))
})
