import type { Options, Settings } from '../../options.js'
import { analyzeReading } from '../../pipeline.js'
import type { FormatOptions } from '../../report/index.js'
import { outlineDocument, OUTLINE_FORMATS, type OutlineFormat } from '../../report/outline/index.js'
import type { Print } from '../done.js'

export interface OutlineTask {
  readonly name: 'outline'
  readonly settings: Settings
  readonly leads: boolean
  readonly format: string
  readonly style: FormatOptions
}

export const outlineFormatOf = ({ format, style }: OutlineTask): OutlineFormat => OUTLINE_FORMATS[format]!(style)

export function printOutline(task: OutlineTask, base: Options): Print {
  const options = { ...base, outline: { ...base.outline, leads: task.leads } }
  const format = outlineFormatOf(task)
  return (simplified) => {
    const text = analyzeReading(simplified, options)
    return { printed: format.document(outlineDocument(text)), share: null, warnings: text.warnings }
  }
}
