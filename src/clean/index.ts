import { Alignment, type Chrome, type Cleaned, type Decoded, type Edit, editReading, type Reading, type SourceFormat, trimEdit, type Warning } from '../text/index.js'
import { labelLines } from './chrome/index.js'
import type { Markup } from './forms/form.js'
import { html } from './forms/html.js'
import { bold, markdown } from './forms/markdown.js'
import { type Line, linesOf } from './lines.js'
import { LATE_REPAIRS, REPAIRS } from './repairs/index.js'
import { spaces, unwrap } from './wrap.js'

export interface CleanOptions {
  /** Repair converter damage, mojibake and the like; chrome is labelled and a format's own markup taken out in any case. */
  readonly repair: boolean
}

const FORMS: Partial<Record<SourceFormat, (source: string) => Markup>> = { html, markdown }

/** Labels what is not the document's own text and repairs what tools did to it; each change is an edit with a reason. */
export function clean(text: Decoded, { repair }: CleanOptions): Cleaned {
  const source = text.source.text
  const markup = FORMS[text.source.format]?.(source) ?? (repair ? bold(source) : { edits: [], chrome: [] })
  let reading: Reading = { text: source, edits: [] }
  reading = edited(source, reading, markup.edits)
  if (repair) for (const { edits } of REPAIRS) reading = edited(source, reading, edits(reading.text))
  const lines = linesOf(reading.text)
  const { labels, brackets } = labelLines(lines, told(lines, reading, markup.chrome))
  const alignment = new Alignment(reading.edits)
  const chrome: Chrome[] = []
  let last = 0
  labels.forEach((rule, at) => {
    if (rule === null) return
    const { start, end } = alignment.toSource(lines[at]!)
    // A repair may put a break into what it replaces: those characters are the first line's.
    chrome.push({ source: { start: Math.max(start, last), end }, rule })
    last = end
  })
  for (const { span, rule } of brackets) chrome.push({ source: alignment.toSource(span), rule })
  chrome.sort((a, b) => a.source.start - b.source.start)
  if (repair) {
    const { edits: joins, wrapped } = unwrap(reading.text, lines, labels)
    reading = edited(source, reading, joins)
    if (wrapped) reading = edited(source, reading, spaces(reading.text))
    for (const { edits } of LATE_REPAIRS) reading = edited(source, reading, edits(reading.text))
  }
  return { ...text, chrome, reading, warnings: [...text.warnings, ...lostIn(text, reading)] }
}

/** The reading with further edits, each trimmed to what it changes. */
function edited(source: string, reading: Reading, edits: readonly Edit[]): Reading {
  const trimmed: Edit[] = []
  for (const edit of edits) {
    const least = trimEdit(reading.text, edit)
    if (least) trimmed.push(least)
  }
  return editReading(source, reading, trimmed)
}

/** Tells of characters that stay unknown, unless the decoder told already that it found bytes that are none. */
function lostIn({ warnings }: Decoded, { text }: Reading): Warning[] {
  const count = text.split('\ufffd').length - 1
  if (count === 0 || warnings.some(({ code }) => code === 'invalid-bytes')) return []
  return [{ code: 'lost-characters', message: `${count === 1 ? 'one character' : `${count} characters`} had been lost before the text came here; read as U+FFFD. Look for a better copy.` }]
}

/** For each line, the rule that the markup tells for it. */
function told(lines: readonly Line[], reading: Reading, chrome: readonly Chrome[]): (string | null)[] {
  const alignment = new Alignment(reading.edits)
  let at = 0
  return lines.map((line) => {
    if (chrome.length === 0) return null
    const { start, end } = alignment.toSource(line)
    while (at < chrome.length && chrome[at]!.source.end <= start) at++
    const next = chrome[at]
    return next && next.source.start < end ? next.rule : null
  })
}
