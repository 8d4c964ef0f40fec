/** A worker: opens its task when the first texts come, then works at those it is handed. */
import { adoptDataFiles } from '../lexicon/index.js'
import type { Decoded } from '../text/index.js'
import type { Outcome } from './done.js'
import type { Given } from './pool.js'
import { openTask } from './tasks/index.js'

export function startWorker({ task, files }: Given): (texts: readonly Decoded[]) => Outcome[] {
  let open: ReturnType<typeof openTask> | null = null
  return (texts) => {
    if (open === null) {
      adoptDataFiles(files)
      open = openTask(task)
    }
    return open(texts)
  }
}
