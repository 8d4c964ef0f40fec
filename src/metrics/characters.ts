/** Classes of characters that measures count. */
export const INK = 1
export const HAN = 2
export const WRITTEN = 4
const KNOWN = 8

/** Of each code unit in the basic plane, its classes; asked of the regular expressions once. */
const kinds = new Uint8Array(0x10000)

function kindOf(character: string): number {
  return (/\S/u.test(character) ? INK : 0) | (/\p{Script=Han}/u.test(character) ? HAN : 0) | (/[\p{L}\p{N}]/u.test(character) ? WRITTEN : 0)
}

/** How many code points of a text are of a class: visible, Han, or letters and digits. */
export function countCharacters(text: string, kind: typeof INK | typeof HAN | typeof WRITTEN): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let known = kinds[code]!
    if (known === 0) {
      const pair = text.codePointAt(i)! > 0xffff
      known = kindOf(String.fromCodePoint(text.codePointAt(i)!)) | KNOWN
      if (pair) i++
      else kinds[code] = known
    }
    if ((known & kind) !== 0) count++
  }
  return count
}
