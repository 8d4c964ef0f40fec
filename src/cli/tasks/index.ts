import { resolveOptions, type Options } from '../../options.js'
import { normalize } from '../../pipeline.js'
import type { Decoded } from '../../text/index.js'
import { attempt, type Outcome, type Print } from '../done.js'
import { printNormal, type NormalTask } from './normal.js'
import { printOutline, type OutlineTask } from './outline.js'
import { printReport, type ReportTask } from './report.js'
import { printSlogans, type SlogansTask } from './slogans.js'
import { printWords, type WordsTask } from './words.js'

/** What a command does with each text, as data: it is sent to the workers, which must come to the same. */
export type Task = NormalTask | OutlineTask | ReportTask | SlogansTask | WordsTask

/**
 * The work of a task: what comes of each text, in their order.
 * @param resolved The task's settings, where they have been resolved already.
 */
export function openTask(task: Task, resolved?: Options): (texts: readonly Decoded[]) => Outcome[] {
  // The cleaner's command needs neither words nor lexicon.
  if (task.name === 'normal') return each(task, printNormal(task), () => undefined)
  const options = resolved ?? resolveOptions(task.settings)
  return each(options, printer(task, options), (readings) => { options.segment.segmenter.expect(readings) })
}

function printer(task: Exclude<Task, NormalTask>, options: Options): Print {
  switch (task.name) {
    case 'outline': return printOutline(task, options)
    case 'report': return printReport(task, options)
    case 'slogans': return printSlogans(task, options)
    case 'words': return printWords(task, options)
  }
}

function each(options: Pick<Options, 'clean' | 'script'>, print: Print, expect: (readings: readonly string[]) => void) {
  return (texts: readonly Decoded[]): Outcome[] => {
    const read = texts.map((text) => attempt(text.source.path, () => normalize(text, options)))
    expect(read.flatMap((one) => ('done' in one ? [one.done.reading.text] : [])))
    return read.map((one) => ('done' in one ? attempt(one.path, () => print(one.done)) : one))
  }
}
