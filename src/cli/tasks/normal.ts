import type { Options } from '../../options.js'
import { NORMAL_FORMATS, type NormalFormat, type NormalOptions } from '../../report/normal/index.js'
import type { Print } from '../done.js'

export interface NormalTask extends Pick<Options, 'clean' | 'script'> {
  readonly name: 'normal'
  readonly format: string
  readonly style: NormalOptions
}

export const normalFormatOf = ({ format, style }: NormalTask): NormalFormat => NORMAL_FORMATS[format]!(style)

export function printNormal(task: NormalTask): Print {
  const format = normalFormatOf(task)
  return (text) => ({ printed: format.document(text), share: null, warnings: text.warnings })
}
