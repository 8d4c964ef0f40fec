import type { CleanOptions } from './clean/index.js'
import type { FigureOptions } from './figures/index.js'
import type { KeywordOptions } from './keywords/index.js'
import { genreIdf, genreProfile, jiebaIdf, loadLexicon, loadStopWords, type NamedText, type Profile } from './lexicon/index.js'
import type { MetricOptions } from './metrics/index.js'
import type { OutlineOptions } from './outline/index.js'
import { FROM, TO, type ScriptOptions } from './script/index.js'
import { knownWords, openSegmenter, type SegmentOptions, type SegmenterName, type Word } from './segment/index.js'
import type { SloganOptions } from './slogans/index.js'
import { KEYWORD_METHODS, type KeywordMethod } from './text/index.js'

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
 * @throws SettingsError, SegmenterError, DictionaryError, LexiconError
 */
export function resolveOptions(settings: Settings = {}): Options {
  checkSettings(settings)
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

/** A setting that there is not, or that does not take its value; the message says which, and what it takes. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

interface Check { readonly takes: string; readonly holds: (value: unknown) => boolean }

const oneOf = (names: readonly string[]): Check =>
  ({ takes: `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`, holds: (value) => names.includes(value as string) })
const wholeFrom = (least: number): Check =>
  ({ takes: `a whole number from ${least}`, holds: (value) => Number.isInteger(value) && (value as number) >= least })
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const file = (holds: string): Check => ({
  takes: `the path of ${holds}, or { name, text } of what it holds`,
  holds: (value) => typeof value === 'string' || (isRecord(value) && typeof value['name'] === 'string' && typeof value['text'] === 'string'),
})

/**
 * What each setting takes. The command line checks what is typed itself; from JavaScript anything can come, and a value
 * that nothing looks at would change results unseen. Not by zod, which every start would have to load.
 */
const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  from: oneOf(FROM),
  to: oneOf(TO),
  segmenter: { takes: '', holds: () => true }, // by openSegmenter, which knows them
  userWords: {
    takes: 'a list of words as parseWords gives them',
    holds: (value) => Array.isArray(value) && value.every((word) => isRecord(word) && typeof word['word'] === 'string' && word['word'] !== '' && typeof word['tag'] === 'string'),
  },
  lexicon: file('a lexicon'),
  stopWords: file('a list of stop words'),
  top: wholeFrom(1),
  methods: {
    takes: `a list of ${KEYWORD_METHODS.join(', ')}`,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every((method) => (KEYWORD_METHODS as readonly unknown[]).includes(method)),
  },
  idf: oneOf(['genre', 'jieba']),
  reference: {
    takes: 'a profile: { name, documents, words, terms }, with terms a Map',
    holds: (value) => isRecord(value) && typeof value['name'] === 'string' && Number.isFinite(value['documents']) && Number.isFinite(value['words']) && value['terms'] instanceof Map,
  },
  window: wholeFrom(2),
}

function checkSettings(settings: unknown): void {
  if (!isRecord(settings)) throw new SettingsError(`settings: takes an object like { top: 30 }; not ${shown(settings)}`)
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(CHECKS, name)) throw new SettingsError(`settings.${name}: there is no such setting; there are ${Object.keys(CHECKS).join(', ')}`)
    const { takes, holds } = CHECKS[name as keyof Settings]
    if (value !== undefined && !holds(value)) throw new SettingsError(`settings.${name}: takes ${takes}; not ${shown(value)}`)
  }
}

/** A value in a message. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? `[${value.map(shown).join(', ')}]` : 'this list'
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'this object' : String(value)
}
