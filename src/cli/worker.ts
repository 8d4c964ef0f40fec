/** A worker: resolves the options once, then analyses the texts it is handed. */
import { resolveOptions, type Options } from '../options.js'
import type { Decoded } from '../text/index.js'
import { analyse, type AnalysedDocument, type Task } from './analyse.js'

let options: Options | null = null

export default function work({ text, task }: { text: Decoded; task: Task }): AnalysedDocument {
  options ??= resolveOptions(task.settings)
  return analyse(text, options, task.parts)
}
