import { pack, readPacked } from '../lexicon/packed.js'

/** GBK's two-byte codes, from the platform's own decoder (WHATWG gbk: private-use codes included). */
interface Tables {
  /** The two bytes of each code unit, lead byte first; 0 for none. */
  readonly codes: Uint16Array
  /** The code unit of each two bytes; 0 for none. */
  readonly units: Uint16Array
}

/** Both tables as `npm run build` leaves them (.build/gbk.mjs): to ask the decoder takes 25 ms, and one text in four asks. */
const FILE = new URL('../../dist/clean/gbk.bin', import.meta.url)
const SIZE = 0x10000
const LINE_END = 0x0a
const REPLACEMENT = 0xfffd

let tables: Tables | null = null
const open = (): Tables => (tables ??= built() ?? decoded())

function built(): Tables | null {
  const body = readPacked(FILE)?.body
  return body ? { codes: new Uint16Array(body.buffer, body.byteOffset, SIZE), units: new Uint16Array(body.buffer, body.byteOffset + 2 * SIZE, SIZE) } : null
}

/** Every pair of bytes in one call of the decoder, a line each: a pair that is none spoils no other. */
function decoded(): Tables {
  const codes = new Uint16Array(SIZE)
  const units = new Uint16Array(SIZE)
  const pairs: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push((lead << 8) | trail)
  const lines = new TextDecoder('gbk').decode(Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, LINE_END]))).split('\n')
  pairs.forEach((pair, i) => {
    const line = lines[i]!
    const unit = line.charCodeAt(0)
    if (line.length !== 1 || unit === REPLACEMENT) return
    units[pair] = unit
    if (codes[unit] === 0) codes[unit] = pair
  })
  return { codes, units }
}

/** What the build writes. */
export function packGbk(): Uint8Array {
  const { codes, units } = decoded()
  return pack({}, [codes, units])
}

/** A character's two bytes as one number, lead byte first; undefined when GBK has no two-byte code for it. */
export const gbkCode = (char: string): number | undefined => (char.length === 1 && open().codes[char.charCodeAt(0)]) || undefined

/** The character of two bytes; undefined when they are none. */
export function gbkChar(lead: number, trail: number): string | undefined {
  const unit = open().units[(lead << 8) | trail]
  return unit ? String.fromCharCode(unit) : undefined
}
