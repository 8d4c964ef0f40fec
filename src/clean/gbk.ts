/** GBK's two-byte codes, from the platform's own decoder (WHATWG gbk: private-use codes included). */
interface Tables {
  readonly codes: ReadonlyMap<string, number>
  readonly chars: ReadonlyMap<number, string>
}

let tables: Tables | null = null

function open(): Tables {
  if (tables) return tables
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number>()
  const chars = new Map<number, string>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length !== 1 || char === '\ufffd') continue
      chars.set((lead << 8) | trail, char)
      if (!codes.has(char)) codes.set(char, (lead << 8) | trail)
    }
  }
  tables = { codes, chars }
  return tables
}

/** A character's two bytes as one number, lead byte first; undefined when GBK has no two-byte code for it. */
export const gbkCode = (char: string): number | undefined => open().codes.get(char)

/** The character of two bytes; undefined when they are none. */
export const gbkChar = (lead: number, trail: number): string | undefined => open().chars.get((lead << 8) | trail)
