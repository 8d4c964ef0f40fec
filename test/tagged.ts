/** A document from words written with their tags, so that a test of counts does not hang on which engine cuts words. */
import { sentencesOf } from '../src/segment/sentences.js'
import { Alignment, type Figure, type Heading, type Slogan, type Token, type WithFigures } from '../src/text/index.js'
import { decoded } from './documents.js'

/** Each line is a paragraph of `word/tag` parted by spaces; the words are joined without them. */
export function tagged(
  lines: readonly string[], found: { outline?: readonly Heading[]; slogans?: readonly Slogan[]; figures?: readonly Figure[] } = {},
): WithFigures {
  const tokens: Token[] = []
  const blocks = []
  let text = ''
  const add = (word: string, tag: string): void => {
    tokens.push({ text: word, tag, start: text.length, end: text.length + word.length })
    text += word
  }
  for (const line of lines) {
    const start = text.length
    for (const pair of line.split(' ').filter((item) => item !== '')) {
      const slash = pair.lastIndexOf('/')
      add(pair.slice(0, slash), pair.slice(slash + 1))
    }
    blocks.push({ start, end: text.length, text: text.slice(start) })
    add('\n', 'x')
  }
  return {
    ...decoded(text),
    chrome: [],
    reading: { text, edits: [] },
    script: { detected: 'hans', share: 1, reading: 'hans' },
    engine: { name: 'test', version: '0', dictionary: '' },
    alignment: new Alignment([]),
    blocks,
    sentences: sentencesOf(blocks),
    tokens,
    metadata: { title: null, subtitle: null, date: null, occasion: null, organ: null, speakers: [], genre: 'other' },
    outline: found.outline ?? [],
    outlineIssues: [],
    enumerations: [],
    slogans: found.slogans ?? [],
    sloganVariants: [],
    parallelRuns: [],
    figures: found.figures ?? [],
    figureIssues: [],
  }
}
