import { HANS, HANT } from './characters.js'

/** How many characters of a text are written in one script only. */
export interface Count {
  readonly hans: number
  readonly hant: number
}

const NEITHER = 0
const SIMPLIFIED = 1
const TRADITIONAL = 2

/** By UTF-16 code unit: the distinguishing characters all lie in the basic plane. */
const kinds = new Uint8Array(0x10000)
for (const character of HANS) kinds[character.charCodeAt(0)] = SIMPLIFIED
for (const character of HANT) kinds[character.charCodeAt(0)] = TRADITIONAL

export function countScripts(text: string, start = 0, end = text.length): Count {
  let hans = 0
  let hant = 0
  for (let i = start; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)]
    if (kind === NEITHER) continue
    if (kind === SIMPLIFIED) hans++
    else hant++
  }
  return { hans, hant }
}
