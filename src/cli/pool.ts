import type { Decoded } from '../text/index.js'
import { failed, type Outcome } from './done.js'
import type { Task } from './tasks/index.js'

export interface Pool {
  work(texts: readonly Decoded[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

/**
 * Workers that each take some texts at a time. One that dies, of lack of memory say, is replaced, and its texts are tried
 * again one by one: that which it died of is reported, and no other is lost.
 */
export async function openPool(worker: URL, workers: number, task: Task): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({ filename: worker.href, minThreads: 1, maxThreads: workers, idleTimeout: 60_000, workerData: task })
  const work = async (texts: readonly Decoded[]): Promise<readonly Outcome[]> => {
    try {
      return await (pool.run(texts) as Promise<readonly Outcome[]>)
    } catch (error) {
      if (texts.length === 1) return [failed(texts[0]!.source.path, `its worker ended: ${error instanceof Error ? error.message : String(error)}`)]
      return (await Promise.all(texts.map((text) => work([text])))).flat()
    }
  }
  return { work, close: () => pool.destroy() }
}
