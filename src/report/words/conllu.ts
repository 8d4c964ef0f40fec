import type { Token } from '../../text/index.js'
import { paragraphsOf, placer, type WordFormat, type Worded, type WordSentence } from './document.js'

/** Universal POS of jieba's tags, by their first letters; the longest prefix counts. */
const UPOS: Readonly<Record<string, string>> = {
  a: 'ADJ', ad: 'ADV', an: 'NOUN', b: 'ADJ', c: 'CCONJ', d: 'ADV', e: 'INTJ', eng: 'X', f: 'NOUN', g: 'NOUN', h: 'X', i: 'VERB',
  j: 'NOUN', k: 'PART', l: 'VERB', m: 'NUM', n: 'NOUN', nr: 'PROPN', ns: 'PROPN', nt: 'PROPN', nz: 'PROPN', o: 'X', p: 'ADP',
  q: 'NOUN', r: 'PRON', s: 'NOUN', t: 'NOUN', u: 'PART', v: 'VERB', vn: 'NOUN', x: 'X', y: 'PART', z: 'ADJ',
}

function upos({ text, tag }: Token): string {
  if (/^[\p{P}]+$/u.test(text)) return 'PUNCT'
  if (/^[\p{S}]+$/u.test(text)) return 'SYM'
  for (let length = tag.length; length > 0; length--) {
    const found = UPOS[tag.slice(0, length)]
    if (found !== undefined) return found
  }
  return 'X'
}

/**
 * CoNLL-U (universaldependencies.org/format.html) without syntax: HEAD and DEPREL are _. XPOS is jieba's tag; MISC has
 * `start_char` and `end_char`, code points of the source file.
 */
export function conlluWords(): WordFormat {
  return {
    header: ({ name, version, engine }) => `# generator = ${name} ${version}, ${engine.name} ${engine.version}\n`,
    document: (text) => documentLines(text).map((line) => `${line}\n`).join(''),
    footer: () => '',
  }
}

function documentLines(text: Worded): string[] {
  const place = placer(text)
  const lines: string[] = []
  let sentenceNumber = 0
  paragraphsOf(text).forEach((paragraph, p) => {
    paragraph.sentences.forEach((sentence, s) => {
      if (p === 0 && s === 0) lines.push(`# newdoc id = ${oneLine(text.source.path)}`)
      if (s === 0) lines.push(`# newpar id = ${p + 1}`)
      lines.push(`# sent_id = ${++sentenceNumber}`, `# text = ${sentenceText(sentence)}`)
      sentence.tokens.forEach((token, i) => {
        const { start, end } = place(token)
        const misc = `${spaceAfter(sentence, i) ? '' : 'SpaceAfter=No|'}start_char=${start}|end_char=${end}`
        lines.push([i + 1, form(token), '_', upos(token), token.tag, '_', '_', '_', '_', misc].join('\t'))
      })
      lines.push('')
    })
  })
  return lines
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
const form = ({ text }: Token): string => oneLine(text)

function spaceAfter({ tokens }: WordSentence, i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && next.start > tokens[i]!.end
}

const sentenceText = (sentence: WordSentence): string =>
  sentence.tokens.map((token, i) => form(token) + (spaceAfter(sentence, i) ? ' ' : '')).join('')
