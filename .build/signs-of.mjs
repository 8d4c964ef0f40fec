import { RegExpParser } from '@eslint-community/regexpp'

/** More characters tell nothing. */
const MOST = 120

/**
 * Characters of which every text that a pattern matches has one; null where there are none such (any text could match, or
 * too many characters could begin it). Of several such sets the one is taken whose characters are the rarest.
 * @param rarity The larger, the rarer a character is in texts.
 */
export function signsOf(pattern, rarity) {
  const { source, flags } = pattern
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
  const found = ofAlternatives(parsed.alternatives, flags.includes('i'), (chars) => Math.min(...Array.from(chars, rarity)))
  return found === null ? null : [...found].sort().join('')
}

/** A match goes through one of the alternatives: their signs together. */
function ofAlternatives(alternatives, ignoreCase, score) {
  const all = new Set()
  for (const { elements } of alternatives) {
    const best = elements.map((element) => ofElement(element, ignoreCase, score)).filter((chars) => chars !== null)
      .reduce((a, b) => (a === null || score(b) > score(a) || (score(b) === score(a) && b.size < a.size) ? b : a), null)
    if (best === null) return null
    for (const char of best) all.add(char)
  }
  return all.size > MOST ? null : all
}

function ofElement(element, ignoreCase, score) {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, ignoreCase, score)
    case 'Quantifier':
      return element.min === 0 ? null : ofElement(element.element, ignoreCase, score)
    case 'Character':
      return cases(element.value, ignoreCase)
    case 'CharacterClass':
      return ofClass(element, ignoreCase)
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? new Set('0123456789') : null
    default: // Assertions match no character, and what a back reference matches was matched before.
      return null
  }
}

function ofClass({ negate, elements }, ignoreCase) {
  if (negate) return null
  const chars = new Set()
  for (const element of elements ?? []) {
    const part = element.type === 'Character' ? cases(element.value, ignoreCase)
      : element.type === 'CharacterClassRange' && element.max.value - element.min.value < MOST ? between(element.min.value, element.max.value, ignoreCase)
      : element.type === 'CharacterSet' ? ofElement(element) : null
    if (part === null) return null
    for (const char of part) chars.add(char)
  }
  return chars.size === 0 || chars.size > MOST ? null : chars
}

function between(min, max, ignoreCase) {
  const chars = new Set()
  for (let code = min; code <= max; code++) for (const char of cases(code, ignoreCase)) chars.add(char)
  return chars
}

/** With the i flag the other case, and the Kelvin sign and the long s, which fold to k and s. Null beyond the basic plane: texts are looked through by code unit. */
function cases(code, ignoreCase) {
  if (code > 0xffff) return null
  const char = String.fromCharCode(code)
  const chars = new Set([char])
  if (ignoreCase) {
    for (const other of [char.toLowerCase(), char.toUpperCase()]) if (other.length === 1) chars.add(other)
    if (chars.has('k')) chars.add('\u212a')
    if (chars.has('s')) chars.add('\u017f')
  }
  return chars
}
