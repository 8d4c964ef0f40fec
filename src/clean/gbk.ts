/** GBK's two-byte codes, from the platform's own decoder (WHATWG gbk: private-use codes included). */
interface Tables {
  readonly codes: ReadonlyMap<string, number>
  readonly chars: ReadonlyMap<number, string>
}

let tables: Tables | null = null
const decoder = new TextDecoder('gbk')

function decode(lead: number, trail: number): string | undefined {
  const char = decoder.decode(Uint8Array.of(lead, trail))
  return char.length === 1 && char !== '\ufffd' ? char : undefined
}

function open(): Tables {
  if (tables) return tables
  const codes = new Map<string, number>()
  const chars = new Map<number, string>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const char = decode(lead, trail)
      if (char === undefined) continue
      chars.set((lead << 8) | trail, char)
      if (!codes.has(char)) codes.set(char, (lead << 8) | trail)
    }
  }
  tables = { codes, chars }
  return tables
}

/** A character's two bytes as one number, lead byte first; undefined when GBK has no two-byte code for it. */
export const gbkCode = (char: string): number | undefined => open().codes.get(char)

/** The character of two bytes; undefined when they are none. All of them are tabled only when a text has damage to undo. */
export const gbkChar = (lead: number, trail: number): string | undefined =>
  tables ? tables.chars.get((lead << 8) | trail) : decode(lead, trail)
