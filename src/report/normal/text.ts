import { Alignment, blocksOf } from '../../text/index.js'
import type { NormalFormat, NormalOptions } from './index.js'

/** The text alone, for other programs. */
export function textNormal({ chrome, heads }: NormalOptions): NormalFormat {
  return {
    header: () => '',
    document({ source, reading, chrome: labelled }) {
      const head = heads ? `==> ${source.path} <==\n` : ''
      if (chrome) return head + reading.text + (reading.text.endsWith('\n') ? '' : '\n')
      return head + blocksOf(reading.text, labelled, new Alignment(reading.edits)).map(({ text }) => `${text}\n`).join('')
    },
    between: heads ? '\n' : '',
    footer: () => '',
  }
}
