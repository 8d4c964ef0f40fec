/** Texts go to workers and come back in order, and what is under way is bounded, whoever is slow. */
import { describe, expect, test } from 'vitest'
import type { Analyst } from '../../src/cli/analyst.js'
import type { Outcome } from '../../src/cli/done.js'
import { inOrder } from '../../src/cli/order.js'
import { InputError } from '../../src/read/index.js'
import type { Decoded } from '../../src/text/index.js'
import { decoded } from '../documents.js'

const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
const never = new AbortController().signal

/** Workers that finish in another order than they began; counts what is under way. */
function workers(count: number): Analyst & { readonly batches: number[] } {
  const batches: number[] = []
  return {
    workers: count,
    batches,
    async work(texts) {
      batches.push(texts.length)
      for (let i = 0; i < (batches.length * 7) % 5; i++) await turn()
      return texts.map(({ source: { path } }) => ({ path, done: { printed: '', share: null, warnings: [] } }))
    },
    async close() {},
  }
}

interface Count { read: number }
async function* texts(many: number, size: number, count: Count = { read: 0 }): AsyncGenerator<Decoded | InputError, void> {
  for (let i = 0; i < many; i++) {
    if (i % 3 === 0) await turn()
    count.read++
    yield i % 10 === 9 ? new InputError(String(i), 'bad-row', 'no row') : decoded('协'.repeat(size), String(i))
  }
}
const names = (many: number): string[] => Array.from({ length: many }, (_, i) => String(i))

describe('the order', () => {
  test.each([[1, 10], [2, 10], [3, 20_000], [8, 1]])('%d workers, texts of %d characters', async (count, size) => {
    const found: Outcome[] = []
    for await (const outcome of inOrder(texts(300, size), workers(count), never)) found.push(outcome)
    expect(found.map(({ path }) => path)).toEqual(names(300))
    expect(found.filter((outcome) => 'failure' in outcome)).toHaveLength(30)
  })
  test('small texts are gathered, large ones go alone', async () => {
    const [small, large] = [workers(2), workers(2)]
    for await (const _ of inOrder(texts(300, 10), small, never));
    for await (const _ of inOrder(texts(300, 120_000), large, never));
    expect(small.batches.length).toBeLessThan(60)
    expect(new Set(large.batches)).toEqual(new Set([1]))
  })
})

describe('what is under way', () => {
  test.each([[1000, 2, 600], [100_000, 2, 12]])('texts of %d characters and %d workers: reading runs ahead of a slow reader by %d at most', async (size, count, most) => {
    const read = { read: 0 }
    let printed = 0
    let ahead = 0
    for await (const _ of inOrder(texts(1200, size, read), workers(count), never)) {
      for (let i = 0; i < 3; i++) await turn()
      ahead = Math.max(ahead, read.read - ++printed)
    }
    expect(printed).toBe(1200)
    expect(ahead).toBeLessThanOrEqual(most)
  })
  test('the signal ends it with what is under way, also while nothing comes', async () => {
    const controller = new AbortController()
    async function* stalled(): AsyncGenerator<Decoded, void> {
      yield decoded('协商', '0')
      await new Promise(() => undefined)
    }
    const found: string[] = []
    for await (const { path } of inOrder(stalled(), workers(2), controller.signal)) {
      found.push(path)
      setTimeout(() => { controller.abort() }, 10)
    }
    expect(found).toEqual(['0'])
  })
  test('a text that nothing follows is not kept waiting', async () => {
    async function* slow(): AsyncGenerator<Decoded, void> {
      yield decoded('协商', '0')
      await asked
      yield decoded('协商', '1')
    }
    let ask: (() => void) | null = null
    const asked = new Promise<void>((resolve) => { ask = resolve })
    const found: string[] = []
    for await (const { path } of inOrder(slow(), workers(2), never)) {
      found.push(path)
      ask!()
    }
    expect(found).toEqual(['0', '1'])
  })
  test('a fault of the reader ends it', async () => {
    async function* broken(): AsyncGenerator<Decoded, void> {
      yield decoded('协商', '0')
      throw new Error('broken')
    }
    await expect((async () => { for await (const _ of inOrder(broken(), workers(2), never)); })()).rejects.toThrow('broken')
  })
})
