/** Nothing from a text is interpreted by a terminal or a Markdown renderer. */

// C0 and C1 controls, bidirectional marks, embeddings and isolates, line and paragraph separators, tag characters.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/** The text on one line, with what a terminal would obey shown as `\u{1b}`. */
export function terminalSafe(text: string): string {
  return text.replace(UNSAFE, (c) => (c === '\n' || c === '\r' || c === '\t' ? ' ' : `\\u{${c.codePointAt(0)!.toString(16)}}`))
}

const NOT_ON_A_TERMINAL = new RegExp(`\\u001b\\[[\\d;]*m|\\r?\\n|\\t|${UNSAFE.source}`, 'gu')

/**
 * Whole output as a terminal may have it: its line ends, tabs and colours stay. The formats for people keep a text's own
 * sequences out of their lines already; this is for data formats, which are exact in a file or a pipe.
 */
export function forTerminal(output: string): string {
  return output.replace(NOT_ON_A_TERMINAL, (c) => (/^(?:\u001b\[.*m|\r?\n|\t)$/u.test(c) ? c : `\\u{${c.codePointAt(0)!.toString(16)}}`))
}

/** The text as Markdown prints it literally, in a table cell and as a list item too; addresses become no links. */
export function markdownSafe(text: string): string {
  return terminalSafe(text)
    .replace(/[\\`*_{}[\]<>|~&$@]|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^\s*(?:[#+-]|\d+(?=[.)]))/u, (c) => c.replace(/[#+-]|(?<=\d)$/u, '\\$&'))
}
