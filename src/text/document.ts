/** The one noun of the program: a text, and what each stage has put on it. */
import type { Alignment } from './alignment.js'
import type { Enumeration, Figure, FigureIssue, Heading, Keyword, KeywordSources, Metadata, Metrics, OutlineIssue, ParallelRun, SectionMetrics, Slogan, SloganVariant } from './findings.js'
import type { Block, Chrome, Engine, Reading, Script, Source, Span, Token, Warning } from './types.js'

export interface Decoded {
  readonly source: Source
  readonly warnings: readonly Warning[]
}
export interface Cleaned extends Decoded {
  readonly chrome: readonly Chrome[]
  readonly reading: Reading
}
export interface Simplified extends Cleaned {
  readonly script: Script
}
export interface Segmented extends Simplified {
  readonly engine: Engine
  /** Reading offsets to source offsets and back. */
  readonly alignment: Alignment
  /** The document's own paragraphs, in order: what the analysts read. */
  readonly blocks: readonly Block[]
  /** Within blocks, trimmed; a sentence ends at 。！？…… or with its block. */
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}
export interface Outlined extends Segmented {
  readonly metadata: Metadata
  readonly outline: readonly Heading[]
  readonly outlineIssues: readonly OutlineIssue[]
  readonly enumerations: readonly Enumeration[]
}
export interface WithSlogans extends Outlined {
  readonly slogans: readonly Slogan[]
  readonly sloganVariants: readonly SloganVariant[]
  readonly parallelRuns: readonly ParallelRun[]
}
export interface WithFigures extends WithSlogans {
  readonly figures: readonly Figure[]
  readonly figureIssues: readonly FigureIssue[]
}
export interface WithKeywords extends WithFigures {
  readonly keywords: readonly Keyword[]
  readonly keywordSources: KeywordSources
  /** How often each term stands that could be a keyword: words, and phrases that recur. */
  readonly termCounts: ReadonlyMap<string, number>
}
export interface Analysed extends WithKeywords {
  readonly metrics: Metrics
  readonly sectionMetrics: readonly SectionMetrics[]
}
