import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Options } from '../options.js'
import type { Input } from '../read/index.js'
import type { Decoded } from '../text/index.js'
import { analyse, type AnalysedDocument, type Task } from './analyse.js'

/** Who analyses the texts: this process, or several workers. The findings are the same. */
export interface Analyst {
  analyse(text: Decoded): AnalysedDocument | Promise<AnalysedDocument>
  /** How many texts to hand over at once. */
  readonly parallel: number
  close(): Promise<void>
}

/** Below this many bytes of input, starting workers costs more than they save. */
const WORTH_WORKERS = 500_000
/** From so many on even one text at a time goes to a worker: if it runs out of memory, that ends the worker alone. */
const WORTH_GUARDING = 5_000_000

export async function openAnalyst(inputs: readonly Input[], options: Options, task: Task, jobs: number | undefined): Promise<Analyst> {
  const bytes = totalBytes(inputs)
  const workers = jobs ?? (bytes < WORTH_WORKERS ? 1 : availableParallelism())
  if (workers === 1 && bytes < WORTH_GUARDING) return { analyse: (text) => analyse(text, options, task.parts), parallel: 1, close: async () => undefined }
  return openPool(new URL('./worker.js', import.meta.url), workers, task)
}

/** Workers that each take one text at a time; one that dies loses its text and is replaced. */
export async function openPool(worker: URL, workers: number, task: Task): Promise<Analyst> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({ filename: worker.href, minThreads: 1, maxThreads: workers, idleTimeout: 60_000 })
  return {
    async analyse(text) {
      try {
        return await (pool.run({ text, task }) as Promise<AnalysedDocument>)
      } catch (error) {
        if (error instanceof Error && /worker|terminated|memory/iu.test(error.message) && !('text' in error))
          throw new Error(`its worker ended: ${error.message}`, { cause: error })
        throw error
      }
    },
    parallel: workers * 2,
    close: () => pool.destroy(),
  }
}

function totalBytes(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { path, bytes }) => sum + (bytes?.length ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
}
