import { Places, type Simplified, type Span } from '../../text/index.js'
import { terminalSafe } from '../safe.js'
import type { NormalFormat } from './index.js'

interface Change {
  readonly source: Span
  readonly because: string
  readonly after: string | null
}

/**
 * Each change on a line, in the order of the source: `path:line:column`, the reason, and what became of the text;
 * chrome has no second text, since it is labelled and not changed.
 */
export function diffNormal(): NormalFormat {
  return {
    header: () => '',
    document: (text) => changes(text).join(''),
    footer: () => '',
  }
}

function changes({ source, chrome, reading }: Simplified): string[] {
  const places = new Places(source)
  const all: Change[] = [
    ...chrome.map(({ source: span, rule }) => ({ source: span, because: `chrome ${rule}`, after: null })),
    ...reading.edits.map((edit) => ({ source: edit.source, because: edit.because, after: edit.text })),
  ]
  all.sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end)
  return all.map(({ source: span, because, after }) => {
    const { line, column } = places.of(span)
    const before = quoted(source.text.slice(span.start, span.end))
    return `${terminalSafe(source.path)}:${line}:${column}\t${because}\t${before}${after === null ? '' : `\t${quoted(after)}`}\n`
  })
}

/** White space and signs that do not show are written as JSON writes them. */
const quoted = (text: string): string => terminalSafe(JSON.stringify(text)).replace(/[\u200b-\u200f\u00ad\ue000-\uf8ff]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
