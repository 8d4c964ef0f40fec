/** GBK's two-byte codes, from the platform's own decoder (WHATWG gbk: private-use codes included). */
interface Tables {
  /** The two bytes of each code unit, lead byte first; 0 for none. */
  readonly codes: Uint16Array
  /** The code unit of each two bytes; 0 for none. */
  readonly units: Uint16Array
}

let tables: Tables | null = null
const LINE_END = 0x0a
const REPLACEMENT = 0xfffd

/** Each lead byte with all its trails in one call of the decoder, a line each: a pair that is none spoils no other. */
function open(): Tables {
  if (tables) return tables
  const codes = new Uint16Array(0x10000)
  const units = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gbk')
  const bytes = new Uint8Array(3 * (0xff - 0x40)).fill(LINE_END)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      bytes[3 * (trail - 0x40)] = lead
      bytes[3 * (trail - 0x40) + 1] = trail
    }
    const lines = decoder.decode(bytes)
    for (let at = 0, trail = 0x40; trail <= 0xfe; at = lines.indexOf('\n', at) + 1, trail++) {
      const unit = lines.charCodeAt(at)
      if (trail === 0x7f || unit === REPLACEMENT || lines.charCodeAt(at + 1) !== LINE_END) continue
      units[(lead << 8) | trail] = unit
      if (codes[unit] === 0) codes[unit] = (lead << 8) | trail
    }
  }
  tables = { codes, units }
  return tables
}

/** A character's two bytes as one number, lead byte first; undefined when GBK has no two-byte code for it. */
export const gbkCode = (char: string): number | undefined => (char.length === 1 && open().codes[char.charCodeAt(0)]) || undefined

/** The character of two bytes; undefined when they are none. */
export function gbkChar(lead: number, trail: number): string | undefined {
  const unit = open().units[(lead << 8) | trail]
  return unit ? String.fromCharCode(unit) : undefined
}
