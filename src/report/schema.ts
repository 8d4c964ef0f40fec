/**
 * The JSON contract, version 1, defined once: the types below and the JSON Schema that ships with the package both come
 * from here. A change of meaning raises the number. Only tests and the build load zod; the program uses the types alone.
 *
 * Offsets count Unicode code points of the decoded source, half-open; lines and columns count from 1. A field with no
 * value is null, never absent; a part of a document that was not asked for (--only) is null.
 */
import * as z from 'zod'

const text = z.string()
const count = z.int().nonnegative()
const Span = z.strictObject({ start: count, end: count, line: z.int().positive(), column: z.int().positive() })

const OutlineNode = z.strictObject({
  id: text.describe('Place in the tree: 2.1 is the first child of the second top heading. Findings name it as section.'),
  level: z.int().positive(),
  scheme: z.enum(['cn-comma', 'cn-paren', 'arabic', 'arabic-paren', 'shi', 'yao', 'ordinal', 'bullet', 'line', 'speaker', 'lead']),
  marker: text,
  number: z.int().nullable(),
  title: text,
  span: Span,
  counts: z.strictObject({
    characters: count.describe('white space left out'),
    figures: count,
    slogans: count.describe('occurrences, not distinct slogans'),
  }).describe('what stands under the heading, its own line and its children included'),
  get children() {
    return z.array(OutlineNode)
  },
})

const Section = text.nullable().describe('id of the deepest heading that holds it; null before the first heading')

const Slogan = z.strictObject({
  text,
  canonical: text,
  kind: z.enum(['fixed', 'numeral', 'motto', 'parallel']),
  category: text.nullable(),
  members: z.array(text).describe('The members that the lexicon gives'),
  number: z.int().nullable().describe('How many members its number declares'),
  spelledOut: z.array(z.strictObject({ text, span: Span })).describe('Members that the text itself gives'),
  count: z.int().positive(),
  masked: z.boolean(),
  confidence: z.number(),
  evidence: z.array(text).describe('Names of the rules that found it'),
  occurrences: z.array(z.strictObject({ text, span: Span, section: Section })),
})

const SloganVariant = z.strictObject({
  text,
  canonical: text,
  kind: z.enum(['number', 'character', 'members', 'verb', 'noun']).describe('What is off; verb and noun are those that conventionally go with the formulation'),
  difference: text,
  span: Span,
  section: Section,
})

const ParallelRun = z.strictObject({
  clauses: z.int().positive(),
  length: z.int().positive().describe('Characters in each clause'),
  frame: text.describe('What the clauses share, … for what they do not'),
  span: Span,
  section: Section,
})

const Figure = z.strictObject({
  text,
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: text,
  item: text.nullable().describe('what is counted or measured'),
  action: text.nullable().describe('what was done with it, or what it did: the verb of its clause'),
  approx: z.enum(['about', 'over', 'under']).nullable(),
  masked: z.boolean(),
  period: text.nullable().describe('when it was reached, as written'),
  rate: text.nullable().describe('per what it is: 每月, 人均'),
  basis: text.nullable().describe('what it is compared with: 同比, 较2020年'),
  section: Section,
  span: Span,
})

const Keyword = z.strictObject({
  term: text,
  tag: text,
  count: z.int().positive(),
  score: z.number(),
  method: z.enum(['tfidf', 'textrank', 'keyness']),
  logRatio: z.number().nullable(),
  referenceCount: count.nullable(),
  places: z.array(Span),
})

const Measure = z.strictObject({
  value: z.number().nullable(),
  unit: text,
  of: z.strictObject({ count: z.number(), unit: text }).nullable(),
})

export const DocumentSchema = z.strictObject({
  schema: z.literal('cppcc.document/1'),
  source: z.strictObject({
    path: text,
    bytes: count,
    sha256: text,
    encoding: text,
    format: z.enum(['text', 'markdown', 'html', 'csv', 'tsv', 'ndjson', 'segmented']),
    fields: z.record(z.string(), z.unknown()).nullable(),
  }),
  warnings: z.array(z.strictObject({ code: text, message: text })),
  script: z.strictObject({
    detected: z.enum(['hans', 'hant', 'mixed']),
    share: z.number().nullable(),
    reading: z.enum(['hans', 'hant']),
  }),
  metadata: z.strictObject({
    title: text.nullable(),
    subtitle: text.nullable(),
    date: text.nullable(),
    occasion: text.nullable(),
    organ: text.nullable(),
    speakers: z.array(z.strictObject({ name: text.nullable(), role: text.nullable() })),
    genre: z.enum(['work-report', 'speech', 'discussion', 'digest', 'news', 'other']),
  }),
  chrome: z.array(z.strictObject({ rule: text, span: Span })),
  repairs: z.array(
    z.strictObject({
      because: text,
      count: z.int().positive(),
      examples: z.array(z.strictObject({ before: text, after: text, span: Span })),
    }),
  ),
  outline: z.array(OutlineNode).nullable(),
  outlineIssues: z.array(z.strictObject({ kind: text, message: text, span: Span })).nullable(),
  enumerations: z.array(z.strictObject({ text, count, found: count, span: Span })).nullable(),
  slogans: z.array(Slogan).nullable(),
  sloganVariants: z.array(SloganVariant).nullable().describe('Near-misses of established formulations'),
  parallelRuns: z.array(ParallelRun).nullable().describe('Runs of parallel clauses in prose (排比)'),
  figures: z.array(Figure).nullable(),
  figureIssues: z.array(z.strictObject({ kind: text, message: text, span: Span })).nullable(),
  keywords: z.array(Keyword).nullable(),
  keywordSources: z.strictObject({
    idf: text.nullable().describe('table of inverse document frequencies that TF-IDF used'),
    reference: z.strictObject({ name: text, documents: count, words: count }).nullable().describe('what keyness compared with'),
  }).nullable(),
  metrics: z.record(z.string(), Measure).nullable(),
  sectionMetrics: z.array(z.strictObject({ section: text, title: text, metrics: z.record(z.string(), Measure) })).nullable()
    .describe('the measures of what stands under each top-level heading; share is its share of the document'),
})

const CorpusTerm = z.strictObject({
  text,
  kind: text,
  count: z.int().positive(),
  documents: z.int().positive().describe('documents that hold it; of a keyword of several words, those in which it recurs'),
  dp: z.number().nullable().describe('dispersion over the documents (of a very large corpus, over runs of neighbouring ones), Gries 2008; null for one document'),
  dpNorm: z.number().nullable().describe('DP over its largest possible value, Lijffijt and Gries 2012'),
  juillandD: z.number().nullable().describe('Juilland’s D, by relative frequencies'),
})

const CorpusKeyword = CorpusTerm.omit({ kind: true }).extend({
  score: z.number().describe('log-likelihood of all documents together against the reference'),
  logRatio: z.number(),
  referenceCount: count,
})

const CorpusMeasure = z.strictObject({
  unit: text,
  documents: count.describe('documents that have a value'),
  pooled: z.number().nullable().describe('of all documents together; null where it does not follow from theirs'),
  min: z.number().nullable(),
  q1: z.number().nullable(),
  median: z.number().nullable(),
  q3: z.number().nullable(),
  max: z.number().nullable(),
})

export const ReportSchema = z.strictObject({
  schema: z.literal('cppcc/1'),
  tool: z.strictObject({
    name: z.literal('cppcc'),
    version: text,
    segmenter: text,
    dictionary: text.describe('sha256 of the words the segmenter knows'),
    lexicon: text.describe('sha256 of the formulations, ours and the user’s'),
    options: z.record(z.string(), z.unknown()),
  }),
  documents: z.array(DocumentSchema),
  corpus: z.strictObject({
    documents: count,
    characters: count,
    words: count,
    slogans: z.array(CorpusTerm).nullable(),
    keywords: z.array(CorpusTerm).nullable(),
    keyness: z.array(CorpusKeyword).nullable().describe('null unless keyness was asked for'),
    metrics: z.record(z.string(), CorpusMeasure).nullable(),
  }),
  failures: z.array(z.strictObject({ path: text, code: text, message: text })),
})

export type DocumentJson = z.infer<typeof DocumentSchema>
export type ReportJson = z.infer<typeof ReportSchema>
export type ToolJson = ReportJson['tool']
export type CorpusJson = ReportJson['corpus']
export type FailureJson = ReportJson['failures'][number]
export type OutlineJson = z.infer<typeof OutlineNode>
export type SpanJson = z.infer<typeof Span>
