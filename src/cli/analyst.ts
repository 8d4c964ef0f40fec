import { availableParallelism } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import type { Options } from '../options.js'
import type { Decoded } from '../text/index.js'
import type { Outcome } from './done.js'
import { openPool, type Pool } from './pool.js'
import { openTask, type Task } from './tasks/index.js'

/** Who works at the texts: this process, or several workers. What comes of them is the same. */
export interface Analyst {
  /** What comes of each text, in their order. */
  work(texts: readonly Decoded[]): Promise<readonly Outcome[]>
  /** How many it works at together. */
  readonly workers: number
  close(): Promise<void>
}

/** Below so many bytes of input, starting workers costs more than they save: on two cores a tenth of 400 KB, and nothing of 750. */
const WORTH_WORKERS = 500_000
/**
 * A text that may take more than a quarter of the memory (1,000 bytes a character, of texts made of headings) goes to a
 * worker even when there is one alone: running out of memory ends that worker and not the program.
 */
const isHeavy = ({ source: { text } }: Decoded): boolean => text.length * 1000 > getHeapStatistics().heap_size_limit / 4

/**
 * @param bytes Of all input, as far as it is known; what comes beyond is counted as it passes.
 * @param jobs Workers asked for; undefined: as many as there are cores, where that is worth it.
 */
export function openAnalyst(task: Task, options: Options | undefined, bytes: number, jobs: number | undefined): Analyst {
  const workers = jobs ?? availableParallelism()
  let passed = 0
  let pool: Promise<Pool> | null = null
  let here: ReturnType<typeof openTask> | null = null
  const several = (): boolean => (jobs === undefined ? workers > 1 && Math.max(bytes, passed) >= WORTH_WORKERS : jobs > 1)
  return {
    async work(texts) {
      for (const { source } of texts) passed += source.bytes
      if (!several() && !texts.some(isHeavy)) return (here ??= openTask(task, options))(texts)
      // From dist/cli, where the build puts the whole command line (.build/bundle.mjs).
      pool ??= openPool(new URL('../../bin/worker.js', import.meta.url), workers, task)
      return (await pool).work(texts)
    },
    get workers() {
      return several() ? workers : 1
    },
    async close() {
      await (await pool)?.close()
    },
  }
}
