import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { HANS, HANT, RESTORED } from '../../src/script/characters.js'

const { Locale } = createRequire(import.meta.url)('opencc-js') as { Locale: { configs: Record<string, { conversionChain: string[][] }> } }
const keysOf = (conversion: string): string[] =>
  Locale.configs[conversion]!.conversionChain[0]!.at(-1)!.split('|').map((entry) => entry.split(' ')[0]!)

/** The two-byte characters of a legacy encoding whose lead bytes are given. */
function charset(encoding: string, [first, last]: [number, number], trails: [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding)
  const characters = new Set<string>()
  for (let lead = first; lead <= last; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character)
    }
  }
  return characters
}

it('the distinguishing characters are what their recipe gives', () => {
  const gb2312 = charset('gbk', [0xb0, 0xf7], [0xa1, 0xfe])
  const big5 = charset('big5', [0xa4, 0xf9], [0x40, 0xfe])
  const simplified = new Set(keysOf('s2t'))
  const hans = [...gb2312].filter((character) => !big5.has(character) && simplified.has(character)).sort()
  const hant = keysOf('t2s').filter((key) => key.length === 1 && !gb2312.has(key) && !RESTORED.includes(key)).sort()
  expect(HANS).toBe(hans.join(''))
  expect(HANT).toBe(hant.join(''))
})
