import type { InputError } from '../read/index.js'
import type { Decoded } from '../text/index.js'
import type { Analyst } from './analyst.js'
import type { Outcome } from './done.js'

/**
 * Characters, of texts and of other columns, that are handed over at once: so many share what must be loaded for their
 * words. The first batches are smaller, so that something is printed soon.
 */
const BATCH = 80_000
const FIRST_BATCH = 10_000
/** Milliseconds after which fewer are handed over too, when no more have come. */
const PATIENCE = 5
/** Batches that wait for a worker or for their turn to be printed, beside those under way. */
const AHEAD = 2
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
 * so that neither a slow reader nor a slow text makes the rest pile up. After the signal no more texts are taken, and what workers have
 * not done is not waited for.
 */
export async function* inOrder(texts: AsyncGenerator<Decoded | InputError, void>, analyst: Analyst, signal: AbortSignal): AsyncGenerator<Outcome> {
  const queue: Batch[] = []
  let gathered: Decoded[] = []
  let gatheredSize = 0
  let held = 0
  let running = 0
  let enough = FIRST_BATCH
  let waited = false
  let patience: NodeJS.Timeout | null = null
  let asking = false
  let ended = false
  let fault: { error: unknown } | null = null
  let wake = (): void => undefined
  const fail = (error: unknown): void => {
    fault = { error }
    wake()
  }

  const handOver = (): void => {
    enough = Math.min(2 * enough, BATCH)
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
    waited = false
  }
  const take = (text: Decoded | InputError): void => {
    if (text instanceof Error) {
      if (gathered.length > 0) handOver()
      const { path, code, message } = text
      queue.push({ characters: 0, outcomes: [{ path, failure: { code, message } }] })
    } else {
      gathered.push(text)
      patience?.refresh()
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
      if (signal.aborted && !queue[0]?.outcomes) return
      if (gathered.length > 0 && (gatheredSize >= enough || ended || (waited && running < analyst.workers))) handOver()
      const first = queue[0]
      if (first?.outcomes) {
        queue.shift()
        held -= first.characters
        yield* first.outcomes
        continue
      }
      if (ended && queue.length === 0) return
      if (!ended && !asking && queue.length < analyst.workers + AHEAD && held < HELD) ask()
      if (fault) throw (fault as { error: unknown }).error
      if (gathered.length > 0 && !waited) patience ??= setTimeout(() => { patience = null; waited = true; wake() }, PATIENCE)
      await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    signal.removeEventListener('abort', stop)
    if (patience) clearTimeout(patience)
    // Not waited for: it ends with the read that is under way, which may be of a pipe that gives nothing.
    texts.return().catch(() => undefined)
  }
}
