import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPool } from '../../src/cli/pool.js'
import type { Task } from '../../src/cli/tasks/index.js'
import { decoded } from '../documents.js'
import { bin, cppcc, folder } from './cli.js'

const COMMANDS = readFileSync(new URL('../cases/commands.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))

describe('several workers', () => {
  const dir = folder({
    ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, `第${i}篇讲话\n（2024年1月${i + 1}日）\n各位委员：\n一、工作回顾\n提交提案${i + 10}件，做到“两个维护”，打造“同心茶室”。\n`])),
    '坏.txt': '%PDF-1.4',
    '表.ndjson': '{"text":"提案工作的报告\\n提交提案20件。"}\nnonsense\n{"text":"半个\\ud800字"}\n',
  })
  test.each(COMMANDS)('cppcc %s: the same bytes as one, in input order', (command) => {
    const run = (jobs: string) => cppcc([...command.split(' '), '.', '--jobs', jobs], { cwd: dir })
    const one = run('1')
    expect(one.status).toBe(2)
    expect(one.out).not.toBe('')
    expect(one.err.split('\n').map((line) => line.split(':')[1])).toEqual([' 坏.txt', ' 表.ndjson#line=2', ' 表.ndjson#line=3', ' 表.ndjson#line=3', undefined])
    expect(run('3')).toEqual(one)
  })
})

test.skipIf(process.platform === 'win32').each([
  ['--lexicon', 'canonical\tkind\n同心茶室\tfixed\n', 'slogans'],
  ['--stop-words', '茶室\n', 'keywords'],
])('%s may come from a pipe, which can be read once', (flag, list, part) => {
  const dir = folder({ list, ...Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}.txt`, `第${i}篇讲话\n各位委员：\n打造同心茶室，用好茶室这个平台。\n`])) })
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', 'cat list | "$@"', 'sh', process.execPath, bin, 'analyze', '*.txt', '--json', '--only', part, ...args], { cwd: dir, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const one = run(flag, '/dev/stdin', '--jobs', '1')
  expect(one).toMatchObject({ status: 0, stderr: '' })
  expect(one.stdout).not.toBe(run('--jobs', '1').stdout)
  expect(run(flag, '/dev/stdin', '--jobs', '3')).toEqual(one)
})

describe('a worker that dies', () => {
  const task: Task = { name: 'normal', clean: { repair: true }, script: { from: 'auto', to: 'keep' }, format: 'text', style: { chrome: false, heads: false } }
  const texts = ['活一', '死', '活二', '活三', '死', '活四']
  const EXPECTED = ['活一', 'its worker ended', '活二', '活三', 'its worker ended', '活四']
  const told = (outcome: Awaited<ReturnType<Awaited<ReturnType<typeof openPool>>['work']>>[number]): string =>
    'done' in outcome ? outcome.done.printed : /its worker ended/u.exec(outcome.failure.message)![0]
  test.each([['alone', texts.map((text) => [text])], ['with others in one batch', [texts]]] as const)('loses its own text and no other: %s', async (_, batches) => {
    const pool = await openPool(new URL('./fixtures/dying-worker.mjs', import.meta.url), 2, task)
    const outcomes = await Promise.all(batches.map((batch) => pool.work(batch.map((text) => decoded(text, text)))))
    await pool.close()
    expect(outcomes.flat().map(told)).toEqual(EXPECTED)
  })
})
