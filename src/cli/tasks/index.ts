import type { Options } from '../../options.js'
import type { Print } from '../done.js'
import { printNormal, type NormalTask } from './normal.js'
import { printOutline, type OutlineTask } from './outline.js'
import { printReport, type ReportTask } from './report.js'
import { printSlogans, type SlogansTask } from './slogans.js'
import { printWords, type WordsTask } from './words.js'

/** What a command does with each text, as data: it is sent to the workers, which must come to the same. */
export type Task = NormalTask | OutlineTask | ReportTask | SlogansTask | WordsTask

/** @param options The task's settings, where they have been resolved already. */
export function printer(task: Task, options?: Options): Print {
  switch (task.name) {
    case 'normal': return printNormal(task)
    case 'outline': return printOutline(task, options)
    case 'report': return printReport(task, options)
    case 'slogans': return printSlogans(task, options)
    case 'words': return printWords(task, options)
  }
}
