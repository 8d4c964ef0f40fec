import type { Options, Settings } from '../options.js'
import { analyzeText } from '../pipeline.js'
import { documentJson, sizeOf, type DocumentJson, type DocumentSize, type Part } from '../report/index.js'
import type { Decoded } from '../text/index.js'

/** What a worker needs to resolve the same options, and which parts are reported. */
export interface Task {
  readonly settings: Settings
  readonly parts: readonly Part[]
}

export interface AnalysedDocument {
  readonly document: DocumentJson
  readonly size: DocumentSize
}

export function analyse(text: Decoded, options: Options, parts: readonly Part[]): AnalysedDocument {
  const analysed = analyzeText(text, options)
  return { document: documentJson(analysed, parts), size: sizeOf(analysed) }
}
