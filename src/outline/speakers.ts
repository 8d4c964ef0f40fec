import type { Block, Speaker } from '../text/index.js'
import type { Found } from './found.js'
import { isName, isOffice, speakerLabel, speakerLine } from './people.js'

export interface Turn {
  readonly found: Found
  readonly speaker: Speaker
  /** Indices of the blocks that the label takes whole. */
  readonly blocks: readonly number[]
  /** A line of its own, the label of minutes (主席：), or office and name before words that are quoted or summed up. */
  readonly kind: 'line' | 'label' | 'named'
}

const LABEL = /(?<label>[^：:\n。；！？]{1,24})[：:]\s*/uy

/** Lines and labels that say who speaks next. Whether they are headings depends on how many there are. */
export function turnsOf(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const label = labelOf(block)
    if (label) {
      turns.push(turn(block, block.start + label.text.length, block.start + label.end, label.text, label.speaker, [i], label.kind))
      continue
    }
    const next = blocks[i + 1]
    const sign = /^[□■●◆◎★▲▶]\s*/u.exec(block.text)?.[0] ?? ''
    const whole = speakerLine(block.text.slice(sign.length), true)
    if (whole) turns.push(turn(block, block.end, block.end, title(block.text.slice(sign.length)), whole, [i], 'line'))
    else if (next && isOffice(block.text) && isName(next.text.replace(/[：:]$/u, ''))) {
      const name = next.text.replace(/[：:]$/u, '')
      turns.push(turn(block, block.start + block.text.length, next.end, `${block.text} ${name}`, { name: name.replace(/\s/gu, ''), role: block.text }, [i, i + 1], 'line'))
      i++
    }
  }
  return turns
}

const title = (line: string): string => line.replace(/\s*[：:]$/u, '').replace(/\s+/gu, ' ')

function turn(block: Block, end: number, body: number, name: string, speaker: Speaker, blocks: number[], kind: Turn['kind']): Turn {
  const span = { start: block.start, end: Math.min(end, block.start + Math.max(name.length, 1)) }
  const found: Found = { scheme: 'speaker', marker: '', number: null, title: name, span, block: blocks[0]!, body, opens: true, partial: false, top: false }
  return { found, speaker, blocks, kind }
}

function labelOf(block: Block): { text: string; end: number; speaker: Speaker; kind: 'label' | 'named' } | null {
  LABEL.lastIndex = 0
  const match = LABEL.exec(block.text)
  if (!match) return null
  const text = match.groups!.label!.trimEnd()
  if (text !== match.groups!.label!.trim()) return null
  const end = LABEL.lastIndex
  const speaker = speakerLabel(text)
  if (speaker) return { text, end, speaker, kind: 'label' }
  if (end === block.text.length) return null
  const named = isName(text) ? { name: text, role: null } : speakerLine(text)
  return named && { text, end, speaker: named, kind: 'named' }
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
  return speaking.length >= 2 ? speaking : []
}
