import { paragraphsOf, type WordFormat } from './document.js'

/** word/tag, a sentence a line, an empty line between paragraphs. White space inside a word is printed as _. */
export function plainWords(): WordFormat {
  return {
    header: () => '',
    document: (text) => paragraphsOf(text).map(({ sentences }) =>
      sentences.map(({ tokens }) => `${tokens.map(({ text: word, tag }) => `${word.replace(/\s/gu, '_')}/${tag}`).join(' ')}\n`).join('')).join('\n'),
    between: '\n',
    footer: () => '',
  }
}
