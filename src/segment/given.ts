import { Alignment, editReading, type Edit, type Reading, type Simplified, type Span, type Token } from '../text/index.js'
import type { Segmenter } from './engines/types.js'

interface GivenWord extends Span {
  readonly tag: string | null
}

/**
 * A text whose words are given, parted by spaces, with tags or without (人民/n 政协/j 工作): the reading without the marks
 * of the cut, and its words. Where the input has no tags the engine tells them; of a word it would cut, the last part
 * counts, which heads a Chinese compound.
 */
export function takeGiven(text: Simplified, segmenter: Segmenter): { reading: Reading; tokens: Token[] } {
  const words = givenWords(text.source.text)
  const reading = withoutMarks(text, words)
  const alignment = new Alignment(reading.edits)
  const spans = words.map((word) => ({ ...alignment.toReading(word), tag: word.tag }))
  const tagOf = tagger(spans.filter(({ tag }) => tag === null).map(({ start, end }) => reading.text.slice(start, end)), segmenter)

  const tokens: Token[] = []
  let at = 0
  const add = (end: number, tag: string | null): void => {
    if (end <= at) return
    const word = reading.text.slice(at, end)
    tokens.push({ start: at, end, text: word, tag: tag ?? tagOf.get(word) ?? 'x' })
    at = end
  }
  for (const { start, end, tag } of spans) {
    add(start, 'x')
    add(end, tag)
  }
  add(reading.text.length, 'x')
  return { reading, tokens }
}

const CHUNK = /\S+/g
const TAG = /\/([A-Za-z]{1,5})$/

function givenWords(source: string): GivenWord[] {
  return Array.from(source.matchAll(CHUNK), ({ index: start, 0: chunk }) => {
    const tag = chunk.length > 1 ? TAG.exec(chunk) : null
    return tag && tag.index > 0
      ? { start, end: start + tag.index, tag: tag[1]! }
      : { start, end: start + chunk.length, tag: null }
  })
}

/** Takes out tags, and spaces within a line but those between two words in Latin letters. */
function withoutMarks({ source, reading }: Simplified, words: readonly GivenWord[]): Reading {
  const alignment = new Alignment(reading.edits)
  const edits: Edit[] = []
  words.forEach(({ end }, i) => {
    const next = words[i + 1]?.start ?? source.text.length
    const between = alignment.toReading({ start: end, end: next })
    const marks = reading.text.slice(between.start, between.end)
    const tag = /^\/[A-Za-z]{1,5}/.exec(marks)?.[0].length ?? 0
    const rest = marks.slice(tag)
    const latin = /[0-9A-Za-z]$/.test(reading.text.charAt(between.start - 1)) && /^[0-9A-Za-z]/.test(reading.text.charAt(between.end))
    const removed = tag + (/^[ \t\u3000]+$/.test(rest) && !latin ? rest.length : 0)
    if (removed > 0) edits.push({ source: { start: between.start, end: between.start + removed }, text: '', because: 'given-words' })
  })
  return editReading(source.text, reading, edits)
}

function tagger(words: readonly string[], segmenter: Segmenter): Map<string, string> {
  const distinct = [...new Set(words)]
  const tags = new Map<string, string>()
  if (distinct.length === 0) return tags
  let i = 0
  for (const { word, tag } of segmenter.tag(distinct.join('\n'))) {
    if (word === '\n') i++
    else tags.set(distinct[i]!, tag)
  }
  return tags
}
