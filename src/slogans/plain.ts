import { isWritten } from '../text/index.js'

/** A text without quotation marks and white space: what two writings of a slogan have in common. */
export const plainText = (text: string): string => text.replace(/[“”"‘’'「」『』＂\s]/g, '')

/** Characters that count in the length of a clause: no quotation marks, punctuation or spaces. */
export function countable(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) count++
    else if (isWritten(text[i]!)) count++
    // Beyond the first plane a character is two code units, and a letter or not by both.
    else if (code >= 0xd800 && code <= 0xdbff && isWritten(String.fromCodePoint(text.codePointAt(i)!))) count++
  }
  return count
}
