import { describe, expect, test } from 'vitest'
import { openPool } from '../../src/cli/analyst.js'
import { decoded } from '../documents.js'
import { cppcc, folder } from './cli.js'

describe('several workers', () => {
  test('give the same bytes as one, in input order', () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, `第${i}篇讲话\n各位委员：\n提交提案${i + 10}件，做到“两个维护”。\n`]))
    const dir = folder(files)
    const run = (jobs: string): string => cppcc(['analyze', '.', '--json', '--jobs', jobs], { cwd: dir }).out
    const one = run('1')
    expect(JSON.parse(one)).toMatchObject({ corpus: { documents: 12 } })
    expect(run('3')).toBe(one)
  })
  test('one that dies loses its own text and no other', async () => {
    const pool = await openPool(new URL('./fixtures/dying-worker.mjs', import.meta.url), 2, { settings: {}, parts: [] })
    const texts = ['活一', '死', '活二', '活三', '死', '活四']
    const outcomes = await Promise.allSettled(texts.map((text) => pool.analyse(decoded(text, text))))
    await pool.close()
    expect(outcomes.map((o) => (o.status === 'fulfilled' ? o.value.document.source.path : String((o.reason as Error).message).slice(0, 16))))
      .toEqual(['活一', 'its worker ended', '活二', '活三', 'its worker ended', '活四'])
  })
})
