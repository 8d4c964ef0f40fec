import { Alignment, type Chrome, type Cleaned, type Decoded, editReading, type Reading } from '../text/index.js'
import { labelLines } from './chrome/index.js'
import { linesOf } from './lines.js'
import { REPAIRS } from './repairs/index.js'

export interface CleanOptions {
  /** Repair converter damage, mojibake and the like; chrome is labelled in any case. */
  readonly repair: boolean
}

/** Labels what is not the document's own text and repairs what tools did to it; each change is an edit with a reason. */
export function clean(text: Decoded, { repair }: CleanOptions): Cleaned {
  const source = text.source.text
  let reading: Reading = { text: source, edits: [] }
  if (repair) for (const { edits } of REPAIRS) reading = editReading(source, reading, edits(reading.text))
  const alignment = new Alignment(reading.edits)
  const lines = linesOf(reading.text)
  const chrome: Chrome[] = []
  labelLines(lines).forEach((rule, at) => {
    if (rule !== null) chrome.push({ source: alignment.toSource(lines[at]!), rule })
  })
  return { ...text, chrome, reading }
}
