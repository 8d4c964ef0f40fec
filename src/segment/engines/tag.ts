/**
 * The tag that cppjieba gives a word that is not in its dictionary (PosTagger::SpecialRule): of the first characters, as
 * many as half the word has, those in ASCII decide: none x, digits only m, else eng.
 */
export function tagByRule(word: string): string {
  const characters = [...word]
  const enough = Math.floor(characters.length / 2)
  let ascii = 0
  let digits = 0
  for (let i = 0; i < characters.length && ascii < enough; i++) {
    const code = characters[i]!.codePointAt(0)!
    if (code >= 0x80) continue
    ascii++
    if (code >= 48 && code <= 57) digits++
  }
  if (ascii === 0) return 'x'
  return digits === ascii ? 'm' : 'eng'
}
