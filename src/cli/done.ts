import type { Simplified, Warning } from '../text/index.js'

/** What a command makes of one text; a worker can send it. */
export interface Done {
  /** As it is printed, between those of the other texts. */
  readonly printed: string
  /** What the text adds to what is printed of all together; each task has its own form of it. */
  readonly share: unknown
  /** What a reader must know of the text: the input's own warnings, then those of the stages. */
  readonly warnings: readonly Warning[]
}
export type Print = (text: Simplified) => Done

/** What came of the text with this path. */
export type Outcome<Result = Done> = { readonly path: string; readonly done: Result } | Failed
interface Failed {
  readonly path: string
  readonly failure: { readonly code: string; readonly message: string }
}

/** A fault of the program on one text must not cost the others theirs. */
export function attempt<Result>(path: string, work: () => Result): Outcome<Result> {
  try {
    return { path, done: work() }
  } catch (error) {
    return failed(path, error instanceof Error ? error.message : String(error))
  }
}

export const failed = (path: string, why: string): Failed =>
  ({ path, failure: { code: 'analysis-failed', message: `could not be analysed (${why}). The others were; please report this text.` } })
