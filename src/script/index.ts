import { Alignment, applyEdits, blocksOf, composeEdits, editReading, matchesOf, type Cleaned, type Edit, type Script, type Simplified, type Span } from '../text/index.js'
import { aspectMarks } from './aspect.js'
import { type Conversion, converterFor } from './convert.js'
import { type Count, countScripts } from './detect.js'
import { leftPrepositions } from './preposition.js'
import { straysIn } from './strays.js'

export const FROM = ['auto', 't', 'tw', 'twp', 'hk'] as const
export const TO = ['hans', 'hant', 'keep'] as const

export interface ScriptOptions {
  /** The traditional standard of the sources (or, with `to: 'hant'`, of the reading); `auto`: OpenCC's own (t), or Hong Kong's by its characters. */
  readonly from: (typeof FROM)[number]
  readonly to: (typeof TO)[number]
}

/** From this share of the distinguishing characters on, a document is in one script. */
const PURE = 0.9

/** Hong Kong's own characters that OpenCC's t leaves: 衞生, 保衞. In all else hk reads single characters as t does. */
const HONG_KONG = /[敍枱潀粧糭衞衹]/u

/**
 * Detects the script by the characters that only one script has, and converts what is in the other one, keeping
 * positions: whole paragraphs, or single clauses where a paragraph has both. A text in the script asked for is given
 * back unchanged, to the letter, but for characters of the other one that a converter left behind. Where no character tells, `from` does: anything but `auto` says traditional.
 */
export function script(text: Cleaned, { from, to }: ScriptOptions): Simplified {
  const whole = countScripts(text.reading.text)
  const own = whole.hans > 0 && whole.hant > 0 ? countOwn(text) : whole
  const major = own.hant > own.hans || (own.hant === own.hans && from !== 'auto') ? 'hant' : 'hans'
  const target = to === 'keep' ? major : to
  const unchanged: Simplified = { ...text, script: { ...describe(own), reading: target } }
  const foreign = target === 'hans' ? 'hant' : 'hans'
  if (to === 'keep') return unchanged
  const written = whole[foreign] === 0 && major === target ? [] : stretchesIn(text.reading.text, foreign, major)
  const strays = target === 'hans' && whole.hant > 0 ? straysIn(text.reading.text, written) : []
  const stretches = strays.length === 0 ? written : [...written, ...strays].sort((a, b) => a.start - b.start)
  const left = target === 'hans' ? leftPrepositions(text.reading.text, stretches) : []
  const edits = stretches.length === 0 ? left : [...left, ...converted(text.reading.text, stretches, from, to, target)].sort((a, b) => a.source.start - b.source.start)
  return edits.length === 0 ? unchanged : { ...unchanged, reading: editReading(text.source.text, text.reading, edits) }
}

/** The edits that convert some stretches. */
function converted(text: string, stretches: readonly Span[], from: ScriptOptions['from'], to: 'hans' | 'hant', target: One): Edit[] {
  const convert = converterFor(conversionFor(from, to, text))
  // A text that has 着 means 著 where it writes it.
  const aspect = from === 'auto' && target === 'hans' && !text.includes('着')
  const edits: Edit[] = []
  for (const { start, end } of stretches) {
    const stretch = text.slice(start, end)
    const marks = aspect ? aspectMarks(stretch) : []
    for (const edit of composeEdits(stretch, marks, convert(applyEdits(stretch, marks)))) {
      edits.push({ ...edit, source: { start: edit.source.start + start, end: edit.source.end + start } })
    }
  }
  return edits
}

/** Chrome does not count: a traditional text on a simplified site is traditional. */
function countOwn(text: Cleaned): Count {
  let hans = 0
  let hant = 0
  for (const block of blocksOf(text.reading.text, text.chrome, new Alignment(text.reading.edits))) {
    const count = countScripts(block.text)
    hans += count.hans
    hant += count.hant
  }
  return { hans, hant }
}

function describe({ hans, hant }: Count): Pick<Script, 'detected' | 'share'> {
  const total = hans + hant
  if (total === 0) return { detected: 'hans', share: null }
  const share = Math.max(hans, hant) / total
  return { detected: share < PURE ? 'mixed' : hans > hant ? 'hans' : 'hant', share }
}

function conversionFor(from: ScriptOptions['from'], to: 'hans' | 'hant', text: string): Conversion {
  if (to === 'hant') return from === 'auto' ? 's2t' : `s2${from}`
  const standard = from === 'auto' ? HONG_KONG.test(text) ? 'hk' : 't' : from
  return standard === 'twp' ? 'tw2sp' : `${standard}2s`
}

type One = 'hans' | 'hant'
const LINE = /[^\n\r]*[\n\r]*/gu
const CLAUSE = /[^，。！？；：,;:!?\t\u3000]*[，。！？；：,;:!?\t\u3000]*/gu

/** The stretches written in `foreign`; neighbours are joined, so that a text all in one script is converted as one. */
function stretchesIn(text: string, foreign: One, major: One): Span[] {
  const stretches: Span[] = []
  const add = (start: number, end: number): void => {
    const last = stretches.at(-1)
    if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end }
    else stretches.push({ start, end })
  }
  for (const { index: start, 0: line } of matchesOf(LINE, text)) {
    const count = countScripts(line)
    const mixed = count.hans > 0 && count.hant > 0
    if (!mixed) {
      if (scriptOf(count, major) === foreign) add(start, start + line.length)
      continue
    }
    const own = scriptOf(count, major)
    for (const { index, 0: clause } of matchesOf(CLAUSE, line)) {
      if (scriptOf(countScripts(clause), own) === foreign) add(start + index, start + index + clause.length)
    }
  }
  return stretches
}

const scriptOf = ({ hans, hant }: Count, otherwise: One): One => (hans === hant ? otherwise : hans > hant ? 'hans' : 'hant')
