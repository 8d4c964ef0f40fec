import type { Edit } from '../../text/index.js'

const NUMBER = /^(\d{1,3})、/
const ENDED = /[。！？!?；;：:…”"）)]$/
/** A piece is no shorter, but for the last one. */
const SHORTEST = 100

interface Piece {
  /** Where the line before ends; the line's own start for the first piece. */
  readonly from: number
  /** Where the text behind the number begins. */
  readonly to: number
  readonly long: boolean
  /** The line before stops inside a sentence. */
  readonly broken: boolean
}

/**
 * The numbers and line ends of a text that a document-sharing site shows in pieces of one length: lines on end that
 * are numbered through from 1, most of them cut in the middle of a sentence. A writer's own points are whole sentences.
 */
export function chunkNumbers(text: string): Edit[] {
  const edits: Edit[] = []
  if (!text.includes('2、')) return edits
  let run: Piece[] = []
  const close = (): void => {
    const broken = run.reduce((sum, piece) => sum + Number(piece.broken), 0)
    if (run.length >= 2 && broken * 2 >= run.length - 1 && run.every(({ long }, i) => long || i === run.length - 1)) {
      for (const { from, to } of run) edits.push({ source: { start: from, end: to }, text: '', because: 'chunk-number' })
    }
    run = []
  }
  let start = 0
  let before = { end: 0, ended: true }
  for (const line of text.split('\n')) {
    const bare = line.trim()
    if (bare !== '') {
      const own = start + line.indexOf(bare)
      const number = NUMBER.exec(bare)
      const value = number === null ? 0 : Number(number[1])
      if (value !== run.length + 1) close()
      if (value === run.length + 1) run.push({ from: value === 1 ? own : before.end, to: own + number![0].length, long: bare.length >= SHORTEST, broken: value > 1 && !before.ended })
      before = { end: own + bare.length, ended: ENDED.test(bare) }
    }
    start += line.length + 1
  }
  close()
  return edits
}
