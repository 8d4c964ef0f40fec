/** GBK's two-byte codes, from the platform's own decoder (WHATWG gbk: private-use codes included). */
interface Tables {
  /** The two bytes of each code unit, lead byte first; 0 for none. */
  readonly codes: Uint16Array
  /** The code unit of each two bytes; 0 for none. */
  readonly units: Uint16Array
}

let tables: Tables | null = null
let decoder: InstanceType<typeof TextDecoder> | null = null
/** Lead bytes whose trails are in the tables; clean text asks for few. */
const known = new Uint8Array(0x100)
const LINE_END = 0x0a
const REPLACEMENT = 0xfffd

function open(first: number, last: number): Tables {
  tables ??= { codes: new Uint16Array(0x10000), units: new Uint16Array(0x10000) }
  for (let lead = first; lead <= last; lead++) if (known[lead] === 0) learn(tables, lead)
  return tables
}

/** A lead byte with all its trails in one call of the decoder, a line each: a pair that is none spoils no other. */
function learn({ codes, units }: Tables, lead: number): void {
  decoder ??= new TextDecoder('gbk')
  known[lead] = 1
  const bytes = new Uint8Array(3 * (0xff - 0x40)).fill(LINE_END)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    bytes[3 * (trail - 0x40)] = lead
    bytes[3 * (trail - 0x40) + 1] = trail
  }
  const lines = decoder.decode(bytes)
  for (let at = 0, trail = 0x40; trail <= 0xfe; at = lines.indexOf('\n', at) + 1, trail++) {
    const unit = lines.charCodeAt(at)
    if (trail === 0x7f || unit === REPLACEMENT || lines.charCodeAt(at + 1) !== LINE_END) continue
    const code = (lead << 8) | trail
    units[code] = unit
    if (codes[unit] === 0 || codes[unit]! > code) codes[unit] = code
  }
}

/** A character's two bytes as one number, lead byte first; undefined when GBK has no two-byte code for it. */
export const gbkCode = (char: string): number | undefined => (char.length === 1 && open(0x81, 0xfe).codes[char.charCodeAt(0)]) || undefined

/** The character of two bytes; undefined when they are none. */
export function gbkChar(lead: number, trail: number): string | undefined {
  const unit = lead < 0x81 || lead > 0xfe ? 0 : open(lead, lead).units[(lead << 8) | trail]
  return unit ? String.fromCharCode(unit) : undefined
}
