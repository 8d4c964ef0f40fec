/** A worker: opens its task when the first texts come, then works at those it is handed. */
import { workerData } from 'node:worker_threads'
import type { Decoded } from '../text/index.js'
import type { Outcome } from './done.js'
import { openTask, type Task } from './tasks/index.js'

let open: ReturnType<typeof openTask> | null = null

export default function work(texts: readonly Decoded[]): Outcome[] {
  open ??= openTask(workerData as Task)
  return open(texts)
}
