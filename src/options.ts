import type { CleanOptions } from './clean/index.js'
import type { FigureOptions } from './figures/index.js'
import type { KeywordOptions } from './keywords/index.js'
import { genreIdf, genreProfile, jiebaIdf, loadLexicon, loadStopWords, type NamedText, type Profile } from './lexicon/index.js'
import type { MetricOptions } from './metrics/index.js'
import type { OutlineOptions } from './outline/index.js'
import type { ScriptOptions } from './script/index.js'
import { knownWords, openSegmenter, type SegmentOptions, type SegmenterName, type Word } from './segment/index.js'
import type { SloganOptions } from './slogans/index.js'
import type { KeywordMethod } from './text/index.js'

/** Resolved once, by the CLI or by the library's door; each stage is handed its own slice and sees no other. */
export interface Options {
  readonly clean: CleanOptions
  readonly script: ScriptOptions
  readonly segment: SegmentOptions
  readonly outline: OutlineOptions
  readonly slogans: SloganOptions
  readonly figures: FigureOptions
  readonly keywords: KeywordOptions
  readonly metrics: MetricOptions
  /** Hashes of the data that findings rest on, for the report. */
  readonly provenance: { readonly lexicon: string }
}

/** What a user may choose; whatever is left out means its default. */
export interface Settings {
  /** Script of the input; default 'auto', by detection. */
  readonly from?: ScriptOptions['from'] | undefined
  /** Script to read it in; default 'hans'. */
  readonly to?: ScriptOptions['to'] | undefined
  /** Default: nodejieba, or @node-rs/jieba where its native part is missing. */
  readonly segmenter?: SegmenterName | undefined
  /** Words never to be split, from `parseWords`; beside the lexicon's own. */
  readonly userWords?: readonly Word[] | undefined
  /** A file of formulations beside ours, or what it holds: TSV or JSON with the columns of ours. */
  readonly lexicon?: string | NamedText | undefined
  /** A file of words that are no keywords, or what it holds: one a line, beside ours; `-word` takes one of ours back. */
  readonly stopWords?: string | NamedText | undefined
  /** How many keywords; default 20. */
  readonly top?: number | undefined
  /** Rankings of keywords; default TF-IDF alone. */
  readonly methods?: readonly KeywordMethod[] | undefined
  /** Whose idf: jieba's table damped for what is common in the genre (the default), or the table as it is. */
  readonly idf?: 'genre' | 'jieba' | undefined
  /** What keyness compares with; default the shipped profile of the genre. */
  readonly reference?: Profile | undefined
  /** Window of MATTR, in words; default 500. */
  readonly window?: number | undefined
}

/**
 * Every default of the program, in one place. Opening files and engines that settings name happens here, so that faults
 * in them are told before any text is read.
 * @throws SegmenterError, DictionaryError, LexiconError
 */
export function resolveOptions(settings: Settings = {}): Options {
  const lexicon = loadLexicon(settings.lexicon ?? null)
  return {
    clean: { repair: true },
    script: { from: settings.from ?? 'auto', to: settings.to ?? 'hans' },
    segment: { segmenter: openSegmenter({ name: settings.segmenter ?? null }), words: knownWords(settings.userWords) },
    outline: { leads: true },
    slogans: { kinds: ['fixed', 'numeral', 'motto', 'parallel'], formulations: lexicon.formulations },
    figures: { masked: true },
    keywords: {
      top: settings.top ?? 20,
      methods: settings.methods ?? ['tfidf'],
      stopWords: loadStopWords(settings.stopWords ?? null),
      idf: settings.idf === 'jieba' ? jiebaIdf() : genreIdf(jiebaIdf(), genreProfile()),
      reference: settings.reference ?? genreProfile(),
    },
    metrics: { window: settings.window ?? 500 },
    provenance: { lexicon: lexicon.sha256 },
  }
}
