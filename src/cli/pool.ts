import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { dataFilesRead } from '../lexicon/index.js'
import type { Decoded } from '../text/index.js'
import { failed, type Outcome } from './done.js'
import type { Task } from './tasks/index.js'

/** What a worker is given when it starts. */
export interface Given {
  readonly task: Task
  readonly files: ReturnType<typeof dataFilesRead>
}

export interface Pool {
  work(texts: readonly Decoded[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

/**
 * The heap of a worker for ordinary texts, in MB: what is young is collected before it is much, but what is old may grow to
 * several times what is alive. With 256 in the place of 1024 V8 collects it twice as often, and each time forgets compiled
 * code: two workers took a sixth longer for 9 MB, and each 30 MB less.
 */
const SMALL = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 }
/** Where the whole process was given less, in MB, its own limit holds for each worker. */
const LITTLE = 1024
/**
 * By V8's version, what makes it ask its best compiler later than it does by itself (3,000 calls). Each worker has functions
 * compiled for itself, many of which are hardly used, by threads that take the cores from the workers: asked for later, two
 * workers took an eighth to a fifth less time for 2 MB, a tenth to a seventh for 9 MB. bin/compiled.js tells 11 and 12 at
 * the start; on 13 a single report would take longer.
 */
const COMPILE_LATER: Readonly<Record<string, string>> = { 13: '--invocation-count-for-turbofan=60000' }
/** Characters of the longest text for such a worker, which may take 1,000 bytes each. */
const ORDINARY = 128_000

/**
 * Workers that each take some texts at a time; longer texts go to others, which may take as much memory as the process. A
 * worker that dies, of lack of memory say, is replaced, and its texts are tried again one by one: that which it died of is
 * reported, and no other is lost.
 */
export async function openPool(worker: URL, workers: number, task: Task): Promise<Pool> {
  const later = COMPILE_LATER[Number.parseInt(process.versions.v8, 10)]
  if (later !== undefined) setFlagsFromString(later)
  const { Piscina } = await import('piscina')
  const given = getHeapStatistics().heap_size_limit / 2 ** 20
  const resourceLimits = given < LITTLE ? {} : { ...SMALL, maxOldGenerationSizeMb: Math.min(SMALL.maxOldGenerationSizeMb, given / 2) }
  // One thread at least: with none left by a death, what waits would wait for ever.
  const shared = { filename: worker.href, minThreads: 1, maxThreads: workers, idleTimeout: 60_000, workerData: { task, files: dataFilesRead() } satisfies Given }
  type Workers = InstanceType<typeof Piscina>
  let small: Workers | null = null
  let large: Workers | null = null
  let closed = false
  const run = (pool: Workers, texts: readonly Decoded[]): Promise<readonly Outcome[]> => pool.run(texts) as Promise<readonly Outcome[]>
  const alone = (text: Decoded): Promise<readonly Outcome[]> => run(large ??= new Piscina(shared), [text]).catch((error: unknown) =>
    [failed(text.source.path, `its worker ended: ${error instanceof Error ? error.message : String(error)}`)])
  return {
    async work(texts) {
      const [only] = texts
      if (texts.length === 1 && only!.source.text.length > ORDINARY) return alone(only!)
      try {
        const longer = texts.some(({ source }) => source.text.length > ORDINARY)
        return await run(longer ? large ??= new Piscina(shared) : small ??= new Piscina({ ...shared, resourceLimits }), texts)
      } catch (error) {
        if (closed) throw error
        return (await Promise.all(texts.map(alone))).flat()
      }
    },
    async close() {
      closed = true
      await Promise.all([small?.destroy(), large?.destroy()])
    },
  }
}
