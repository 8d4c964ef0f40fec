/** A worker: opens its task when the first texts come, then works at those it is handed. */
import { workerData } from 'node:worker_threads'
import { adoptDataFiles } from '../lexicon/index.js'
import type { Decoded } from '../text/index.js'
import type { Outcome } from './done.js'
import type { Given } from './pool.js'
import { openTask } from './tasks/index.js'

let open: ReturnType<typeof openTask> | null = null

export function work(texts: readonly Decoded[]): Outcome[] {
  open ??= start(workerData as Given)
  return open(texts)
}

function start({ task, files }: Given): ReturnType<typeof openTask> {
  adoptDataFiles(files)
  return openTask(task)
}
