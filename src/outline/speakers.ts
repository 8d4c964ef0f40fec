import type { Block, Speaker } from '../text/index.js'
import type { Found } from './found.js'
import { hasLineShape, isParagraph } from './lines.js'
import { isName, isOffice, manyOffices, speakerLabel, speakerLine, titleSpeaker } from './people.js'

export interface Turn {
  readonly found: Found
  readonly speaker: Speaker
  /** Indices of the blocks that the label takes whole. */
  readonly blocks: readonly number[]
  /** A line of its own, the label of minutes (主席：), or office and name before words that are quoted or summed up. */
  readonly kind: 'line' | 'label' | 'named'
}

/** Marks that newspapers and scripts put before a speaker, and the word for who speaks. */
const SIGN = /^(?:[□■●◆◎★▲▶]+|[【\[]?同期声[】\]]?|发言(?:人|者|单位)\s*[：:])\s*/
/** [李某] opens a turn in the transcript of a broadcast. */
const BRACKETED = /^[\[【](?<name>[^\]】]{2,24})[\]】](?=[\u3005\u3007\u3400-\u9fff“‘「『])/
/** 李某常委的发言： */
const SPOKEN = /^(?<who>[^，。：:\s]{2,16}?)的?(?:大会|书面|联合|口头)?发言[：:]?$/
/** 李某某委员, alone on its line. */
const ADDRESSED = /^[\u3005\u3007\u3400-\u9fff]{2,4}(?:委员|常委|代表)$/
const LABEL = /(?<label>[^：:\n。；！？]{1,24})[：:]\s*/y

/** Lines and labels that say who speaks next. Whether they are headings depends on how many there are. */
export function turnsOf(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = []
  const recurring = bareNames(blocks)
  const loose = looseLines(blocks)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const open = loose.get(i)
    if (open) {
      const last = i + open.lines - 1
      turns.push(turn(block, last > i ? blocks[last]!.end : block.start + open.skip + open.text.length, blocks[last]!.end, open.text, open.speaker, last > i ? [i, last] : [i], 'line', open.skip))
      i = last
      continue
    }
    const label = labelOf(block)
    // The text's own headline names nobody's turn.
    if (i === 0 && label?.kind === 'named' && isHeadline(block.text.slice(label.end))) continue
    if (label?.kind === 'named' && isGist(block.text.slice(label.end)) && isParagraph(blocks[i + 1])) {
      turns.push(turn(block, block.end, block.end, block.text, label.speaker, [i], 'line'))
      continue
    }
    if (label) {
      turns.push(turn(block, block.start + (label.skip ?? 0) + label.text.length, block.start + label.end, label.text, label.speaker, [i], label.kind, label.skip))
      continue
    }
    const next = blocks[i + 1]
    const sign = SIGN.exec(block.text)?.[0] ?? ''
    const line = block.text.slice(sign.length)
    const closed = /[：:]$/.test(line)
    const spoken = SPOKEN.exec(line)?.groups!.who
    const whole = (spoken === undefined ? null : titleSpeaker(spoken)) ?? speakerLine(line, !closed && sign === '') ?? (closed || sign !== '' ? manyOffices(line) : ADDRESSED.test(line) ? titleSpeaker(line) : null)
    if (whole) turns.push(turn(block, block.end, block.end, title(line), whole, [i], 'line', sign.length))
    else if (closed && recurring.has(line)) turns.push(turn(block, block.end, block.end, title(line), { name: title(line), role: null }, [i], 'label'))
    else if (next && isOffice(block.text) && isName(next.text.replace(/[：:]$/, ''))) {
      const name = next.text.replace(/[：:]$/, '')
      turns.push(turn(block, block.start + block.text.length, next.end, `${block.text} ${name}`, { name: name.replace(/\s/g, ''), role: block.text }, [i, i + 1], 'line'))
      i++
    }
  }
  return turns
}

/** （某市政协主席 李某） or ——某市政协主席 李某, on a line of its own. */
const FRAMED = /^(?:[（(](?<inner>[^（()）]{4,44})[）)]|(?:—{1,2}|－－|--)\s*(?<dashed>[^—，。]{4,44}))$/
/** ——某市政协委员李某代表某会发言 */
const SPOKE = /(?:代表[^，。]{2,20}?)?的?(?:大会|口头|书面|联合)?发言(?:摘要)?$/
/** So many lines of a kind are speakers'; one or two may be captions or signatures. */
const FEWEST_LOOSE = 3

interface Loose {
  readonly skip: number
  /** How many lines it takes. */
  readonly lines: number
  readonly text: string
  readonly speaker: Speaker
}

/**
 * Lines that would not do alone: office and name without a blank between, or in brackets or behind a dash below the
 * contribution's title; a name above its office. They are believed where there are several, each before what is said.
 */
function looseLines(blocks: readonly Block[]): Map<number, Loose> {
  const plain = new Map<number, Loose>()
  const framed = new Map<number, Loose>()
  const paired = new Map<number, Loose>()
  for (let i = 1; i < blocks.length - 1; i++) {
    const { text } = blocks[i]!
    if (text.length > LONGEST_LINE || /[：:]$/.test(text)) continue
    const next = blocks[i + 1]!
    if (text.length <= LONGEST_NAME && isName(text)) {
      const below = blocks[i + 2]
      if (isOffice(next.text) && below && !isName(below.text)) paired.set(i, { skip: 0, lines: 2, text: `${text} ${next.text}`, speaker: { name: text.replace(/\s/g, ''), role: next.text } })
      continue
    }
    const groups = FRAMED.exec(text)?.groups
    const inner = groups?.inner ?? groups?.dashed
    const speaker = speakerLine(inner?.replace(SPOKE, '') ?? text) ?? (inner === undefined ? null : manyOffices(inner))
    if (speaker === null || speaker.name === null) continue
    if (inner === undefined) {
      // Lines on end are a list of names.
      if (speakerLine(text, true) === null && (isParagraph(next) || (hasLineShape(next.text) && speakerLine(next.text) === null))) plain.set(i, { skip: 0, lines: 1, text, speaker })
    } else if (isParagraph(next) && !isParagraph(blocks[i - 1]) && hasLineShape(blocks[i - 1]!.text)) framed.set(i, { skip: text.indexOf(inner), lines: 1, text: inner, speaker })
  }
  for (const found of [plain, framed, paired]) {
    if (found.size < FEWEST_LOOSE) found.clear()
  }
  return new Map([...plain, ...framed, ...paired])
}
const LONGEST_LINE = 50
const LONGEST_NAME = 6

/** Lines that are a name and a colon, in a text where two or more of them take turns. */
function bareNames(blocks: readonly Block[]): Set<string> {
  const names = blocks.flatMap(({ text }) => (text.length <= 6 && /[：:]$/.test(text) && isName(text.slice(0, -1)) ? [text] : []))
  const distinct = new Set(names)
  return distinct.size >= 2 && names.length > distinct.size ? distinct : new Set()
}

const title = (line: string): string => line.replace(/\s*[：:]$/, '').replace(/\s+/g, ' ')

function turn(block: Block, end: number, body: number, name: string, speaker: Speaker, blocks: number[], kind: Turn['kind'], skip = 0): Turn {
  const start = block.start + skip
  const span = { start, end: Math.min(end, start + Math.max(name.length, 1)) }
  const found: Found = { scheme: 'speaker', marker: '', number: null, title: name, span, block: blocks[0]!, body, opens: true, partial: false, top: false }
  return { found, speaker, blocks, kind }
}

/** 李某：协商要抓落实, above the paragraph that tells what was said, is a headline. */
const isGist = (text: string): boolean => text.length <= 30 && hasLineShape(text)
/** The same with figures in it, at the top. */
const isHeadline = (text: string): boolean => text.length <= 40 && !/[。！？；…]/.test(text)
/** Names after a label, and no more, are of those present. */
const LONGEST_ROLL = 60
const isRoll = (text: string): boolean => text !== '' && text.length <= LONGEST_ROLL && text.split(/[、，,\s]+/).every((name) => isName(name))

function labelOf(block: Block): { text: string; end: number; speaker: Speaker; kind: 'label' | 'named'; skip?: number } | null {
  const bracketed = BRACKETED.exec(block.text.slice(0, 40))
  const named = bracketed && (isName(bracketed.groups!.name!) ? { name: bracketed.groups!.name!, role: null } : (speakerLine(bracketed.groups!.name!) ?? speakerLabel(bracketed.groups!.name!)))
  if (named) return { text: bracketed.groups!.name!, end: bracketed[0].length, speaker: named, kind: 'label', skip: 1 }
  LABEL.lastIndex = 0
  const match = LABEL.exec(block.text)
  if (!match) return null
  const text = match.groups!.label!.trimEnd()
  if (text !== match.groups!.label!.trim()) return null
  const end = LABEL.lastIndex
  if (isRoll(block.text.slice(end, end + LONGEST_ROLL + 1))) return null
  const speaker = speakerLabel(text)
  if (speaker) return { text, end, speaker, kind: 'label' }
  if (end === block.text.length) return null
  const plain = isName(text) ? { name: text, role: null } : speakerLine(text)
  return plain && { text, end, speaker: plain, kind: 'named' }
}

/**
 * The turns that are headings: two or more, each with speech after it. One alone, in a title block, is the document’s
 * own speaker; lines that follow one another are a list of names.
 */
export function turnHeadings(turns: readonly Turn[], blocks: readonly Block[]): Turn[] {
  const named = new Set(turns.flatMap(({ blocks: own, kind }) => (kind === 'line' ? own : [])))
  const speaking = turns.filter(({ blocks: own, kind }) => {
    const next = own.at(-1)! + 1
    return kind !== 'line' || (next < blocks.length && !named.has(next) && !named.has(own[0]! - 1))
  })
  // In minutes, office and name on a line before the first words are of the list of those present.
  const opened = speaking.filter(({ kind }) => kind === 'label').length >= 2 ? speaking.findIndex(({ kind }) => kind === 'label') : 0
  const turned = speaking.filter(({ kind }, i) => i >= opened || kind !== 'line')
  return turned.length >= 2 ? turned : []
}
