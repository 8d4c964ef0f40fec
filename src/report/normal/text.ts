import { Alignment, blocksOf } from '../../text/index.js'
import type { NormalFormat, NormalOptions } from './index.js'

/** The text alone, for other programs. */
export function textNormal({ chrome, heads }: NormalOptions): NormalFormat {
  let first = true
  return {
    header: () => '',
    document({ source, reading, chrome: labelled }) {
      const head = heads ? `${first ? '' : '\n'}==> ${source.path} <==\n` : ''
      first = false
      if (chrome) return head + reading.text + (reading.text.endsWith('\n') ? '' : '\n')
      return head + blocksOf(reading.text, labelled, new Alignment(reading.edits)).map(({ text }) => `${text}\n`).join('')
    },
    footer: () => '',
  }
}
