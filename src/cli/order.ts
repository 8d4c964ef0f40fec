import type { InputError } from '../read/index.js'
import type { Decoded } from '../text/index.js'
import type { Analyst } from './analyst.js'
import type { Outcome } from './done.js'

/** Characters, of texts and of other columns, that are handed over at once, when no worker waits for any: a fifth of a second's work. */
const BATCH = 32_000
/** Batches for each worker that are under way or wait for their turn to be printed. */
const AHEAD = 3
/** Characters of texts that are under way, at most: what comes of a text may be twenty times as long. */
const HELD = 4_000_000

/** Of a text and of the other columns of its row; a nested value counts as some characters only. */
function weigh({ source: { text, fields } }: Decoded): number {
  let characters = text.length
  for (const value of Object.values(fields ?? {})) characters += typeof value === 'string' ? value.length : 100
  return characters
}

interface Batch {
  readonly characters: number
  outcomes: readonly Outcome[] | null
}

/**
 * What comes of each text, in their order, while others are read and worked at: never more of them than a bounded number,
 * so that neither a slow reader nor a slow text makes the rest pile up. After the signal no more texts are taken.
 */
export async function* inOrder(texts: AsyncGenerator<Decoded | InputError, void>, analyst: Analyst, signal: AbortSignal): AsyncGenerator<Outcome> {
  const queue: Batch[] = []
  let gathered: Decoded[] = []
  let gatheredSize = 0
  let held = 0
  let running = 0
  let asking = false
  let ended = false
  let fault: { error: unknown } | null = null
  let wake = (): void => undefined
  const fail = (error: unknown): void => {
    fault = { error }
    wake()
  }

  const handOver = (): void => {
    const batch: Batch = { characters: gatheredSize, outcomes: null }
    queue.push(batch)
    running++
    analyst.work(gathered).then((outcomes) => {
      batch.outcomes = outcomes
      running--
      wake()
    }, fail)
    gathered = []
    gatheredSize = 0
  }
  const take = (text: Decoded | InputError): void => {
    if (text instanceof Error) {
      if (gathered.length > 0) handOver()
      const { path, code, message } = text
      queue.push({ characters: 0, outcomes: [{ path, failure: { code, message } }] })
    } else {
      gathered.push(text)
      gatheredSize += weigh(text)
      held += weigh(text)
    }
  }
  const ask = (): void => {
    asking = true
    texts.next().then(({ done, value }) => {
      asking = false
      if (done === true) ended = true
      else take(value)
      wake()
    }, fail)
  }

  const stop = (): void => wake()
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      if (signal.aborted) ended = true
      if (gathered.length > 0 && (running < analyst.workers || gatheredSize >= BATCH || ended)) handOver()
      const first = queue[0]
      if (first?.outcomes) {
        queue.shift()
        held -= first.characters
        yield* first.outcomes
        continue
      }
      if (ended && queue.length === 0) return
      if (!ended && !asking && queue.length < AHEAD * analyst.workers && held < HELD) ask()
      const woken = new Promise<void>((resolve) => { wake = resolve })
      if (fault) throw (fault as { error: unknown }).error
      await woken
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Not waited for: it ends with the read that is under way, which may be of a pipe that gives nothing.
    texts.return().catch(() => undefined)
  }
}
