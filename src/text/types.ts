/** Half-open, in UTF-16 code units. Of the reading, unless a field's name says `source`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The input as decoded. Never trimmed or re-wrapped: every position points into it. */
export interface Source {
  readonly path: string
  readonly bytes: number
  /** Of the input's bytes, in hexadecimal. */
  readonly sha256: string
  readonly encoding: string
  readonly format: SourceFormat
  readonly text: string
  /** Offsets at which lines begin; the first is 0. */
  readonly lineStarts: readonly number[]
  /** The other columns of a table row or NDJSON record; null for a plain file. */
  readonly fields: Readonly<Record<string, unknown>> | null
}
export type SourceFormat = 'text' | 'markdown' | 'html' | 'csv' | 'tsv' | 'ndjson' | 'segmented'

/** Something a reader of the report must know about an input, e.g. bytes that could not be decoded. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** Text that is not the document's own: labelled, not deleted. `source` is a span of the source. */
export interface Chrome {
  readonly source: Span
  readonly rule: string
}

/** "Where the source has `source`, read `text`." Removal is ''. Sorted, disjoint, trimmed to what changed. */
export interface Edit {
  readonly source: Span
  readonly text: string
  readonly because: string
}

/** What the analysts read. Law: apply(source.text, edits) === text. */
export interface Reading {
  readonly text: string
  readonly edits: readonly Edit[]
}

/** A stretch of the document's own text between line ends and chrome, without the white space around it. */
export interface Block extends Span {
  readonly text: string
}

/** A word of the reading with its part of speech in jieba's tag set. Tokens tile the reading, white space included. */
export interface Token extends Span {
  readonly text: string
  readonly tag: string
}

export type ScriptName = 'hans' | 'hant' | 'mixed'
export interface Script {
  readonly detected: ScriptName
  /** Share of the detected script among the characters that tell the two apart; null when there is none. */
  readonly share: number | null
  readonly reading: 'hans' | 'hant'
}

/** Which program cut the words, and with which dictionary: part of every result, since words depend on it. */
export interface Engine {
  readonly name: string
  readonly version: string
  /** sha256 of the dictionary and of the user's words. */
  readonly dictionary: string
}
