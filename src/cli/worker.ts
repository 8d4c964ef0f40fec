/** A worker: resolves its task's settings when the first text comes, then prints the texts that it is handed. */
import { workerData } from 'node:worker_threads'
import type { Decoded } from '../text/index.js'
import { attempt, type Outcome, type Print } from './done.js'
import { printer, type Task } from './tasks/index.js'

let print: Print | null = null

export default function work(texts: readonly Decoded[]): Outcome[] {
  return texts.map((text) => attempt(text, (given) => (print ??= printer(workerData as Task))(given)))
}
