/** What the analysts find. Spans are of the reading; the report turns them into places in the source. */
import type { Span } from './types.js'

export type Genre = 'work-report' | 'speech' | 'discussion' | 'digest' | 'news' | 'other'
export interface Speaker {
  readonly name: string | null
  readonly role: string | null
}
export interface Metadata {
  readonly title: string | null
  readonly subtitle: string | null
  /** ISO 8601, as far as it is known. */
  readonly date: string | null
  readonly occasion: string | null
  readonly organ: string | null
  readonly speakers: readonly Speaker[]
  readonly genre: Genre
}

export type Scheme =
  | 'cn-comma' | 'cn-paren' | 'arabic' | 'arabic-paren' | 'shi' | 'yao' | 'ordinal'
  | 'bullet' | 'line' | 'speaker' | 'lead'

/** A piece of text that names what follows it. */
export interface Heading {
  /** Its place in the tree: `2.1` is the first child of the second top heading. Findings name their section by it. */
  readonly id: string
  /** Depth in the tree, from 1. */
  readonly level: number
  readonly scheme: Scheme
  /** As written, brackets in ASCII; '' where there is none. */
  readonly marker: string
  /** The marker's number; null where it has none. */
  readonly number: number | null
  readonly title: string
  /** Marker and title. */
  readonly span: Span
  /** The heading and all that stands under it, its children included. */
  readonly extent: Span
  readonly children: readonly Heading[]
}
export interface OutlineIssue {
  readonly kind: string
  readonly message: string
  readonly span: Span
}
/** A clause that promises a number of points. */
export interface Enumeration {
  readonly text: string
  readonly count: number
  /** How many of its points are found in the outline. */
  readonly found: number
  readonly span: Span
}

export type SloganKind = 'fixed' | 'numeral' | 'motto' | 'parallel'
export interface Occurrence {
  readonly text: string
  readonly span: Span
}
export interface Slogan {
  readonly text: string
  readonly canonical: string
  readonly kind: SloganKind
  readonly category: string | null
  readonly members: readonly string[]
  /** How many members its number declares; null where it declares none. */
  readonly number: number | null
  /** Members that the text itself spells out. */
  readonly spelledOut: readonly Occurrence[]
  readonly masked: boolean
  /** From 0 to 1: how sure the program is that this is a slogan. */
  readonly confidence: number
  /** Names of the rules that found it. */
  readonly evidence: readonly string[]
  /** In text order; `count` in the report is their number. */
  readonly occurrences: readonly Occurrence[]
}

/** A near-miss of an established formulation. */
export interface SloganVariant extends Occurrence {
  readonly canonical: string
  /** What is off: its number, one character, its members, or the verb or noun that conventionally goes with it. */
  readonly kind: 'number' | 'character' | 'members' | 'verb' | 'noun'
  /** What differs, in words: '协 is missing', '4 for 四', 'another order', '增强 for 做到'. */
  readonly difference: string
}
/** Clauses of equal length in a row that share characters in the same slots (排比). */
export interface ParallelRun {
  readonly span: Span
  /** How many clauses. */
  readonly clauses: number
  /** Characters in each. */
  readonly length: number
  /** What they share, … for what they do not. */
  readonly frame: string
}

export type Approx = 'about' | 'over' | 'under'
export interface Figure {
  readonly text: string
  readonly value: number | null
  readonly max: number | null
  readonly unit: string
  /** What is counted or measured: the shortest noun phrase that names it. */
  readonly item: string | null
  /** What was done with it, or what it did: the verb that governs it in its clause, shared by all that 、 joins. */
  readonly action: string | null
  readonly approx: Approx | null
  readonly masked: boolean
  /** When it was reached, as written: 全年, 连续17年. */
  readonly period: string | null
  /** At what rate: 每月, 人均. */
  readonly rate: string | null
  /** What it is compared with: 同比, 较2020年. */
  readonly basis: string | null
  readonly span: Span
}
/** Figures of one text that do not agree with each other: parts and sum, share and whole, a change and its ends. */
export interface FigureIssue {
  readonly kind: string
  readonly message: string
  readonly span: Span
}

export const KEYWORD_METHODS = ['tfidf', 'textrank', 'keyness'] as const
export type KeywordMethod = (typeof KEYWORD_METHODS)[number]
/** A term that a method ranks high; what its `score` is, the method says. */
export interface Keyword {
  readonly term: string
  readonly tag: string
  readonly count: number
  readonly score: number
  readonly method: KeywordMethod
  /** Of keyness: how many times more frequent than in the reference, as a binary logarithm; null for other methods. */
  readonly logRatio: number | null
  /** Of keyness: how often the reference has it; null for other methods. */
  readonly referenceCount: number | null
  readonly places: readonly Span[]
}

/** What the keywords' scores rest on. */
export interface KeywordSources {
  /** Name of the table of inverse document frequencies; null when no TF-IDF was asked for. */
  readonly idf: string | null
  /** What keyness compares with; null when it was not asked for. */
  readonly reference: { readonly name: string; readonly documents: number; readonly words: number } | null
}

/** A number that carries what it counts. */
export interface Measure {
  readonly value: number | null
  /** What one of `value` is: 'characters', 'words per sentence', 'share of words'. */
  readonly unit: string
  /** What the value was taken over, e.g. 4210 words; null for a plain count. */
  readonly of: { readonly count: number; readonly unit: string } | null
}
export type Metrics = Readonly<Record<string, Measure>>
/** The measures of what stands under a top-level heading; `share` is its share of the document's characters. */
export interface SectionMetrics {
  readonly section: string
  readonly title: string
  readonly metrics: Metrics
}
