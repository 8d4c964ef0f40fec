import { paragraphsOf, type WordFormat } from './document.js'

/** word/tag, a sentence a line, an empty line between paragraphs. White space inside a word is printed as _. */
export function plainWords(): WordFormat {
  let first = true
  return {
    header: () => '',
    document(text) {
      const lines = paragraphsOf(text).map(({ sentences }) =>
        sentences.map(({ tokens }) => `${tokens.map(({ text: word, tag }) => `${word.replace(/\s/gu, '_')}/${tag}`).join(' ')}\n`).join(''))
      const gap = first ? '' : '\n'
      first = false
      return gap + lines.join('\n')
    },
    footer: () => '',
  }
}
