import { terminalSafe } from '../safe.js'
import { isSpace, placer, type WordFormat } from './document.js'

/** A word a line: its place, the word, its tag, and why it was cut so. Tab-separated. */
export function explainedWords(): WordFormat {
  return {
    header: () => '',
    document(text) {
      const place = placer(text)
      return text.tokens.filter((token) => !isSpace(token)).map((token) => {
        const { line, column } = place(token)
        const why = text.reasons?.get(token.start) ?? 'engine'
        return `${terminalSafe(text.source.path)}:${line}:${column}\t${terminalSafe(token.text)}\t${token.tag}\t${terminalSafe(why)}\n`
      }).join('')
    },
    footer: () => '',
  }
}
