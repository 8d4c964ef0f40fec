/**
 * Memory does not grow with the number of rows: an input of rows of which most is not looked at (which is quick) goes through
 * a heap that has no room for it, and the peak of all memory, what is outside of the heap included, grows by less than
 * the input does. No time is asserted.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { bin } from '../cli/cli.js'

const MEGABYTE = 1e6
const FILLER = 'filler '.repeat(1000)
const REPORT = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))"

/** Peak memory in bytes of the program that reads these megabytes of rows from standard input; and how many rows it printed. */
async function run(megabytes: number, head: string, row: string, args: readonly string[]): Promise<{ peak: number; printed: number }> {
  const block = row.repeat(Math.ceil(MEGABYTE / row.length))
  // Through a shell: a child's peak memory begins with its parent's.
  const child = spawn('sh', ['-c', '"$@"; exit $?', 'sh', process.execPath, '--max-old-space-size=48', '--import', REPORT, bin, 'normalize', '-', ...args])
  let printed = 0
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => { printed += chunk.toString().split('协商').length - 1 })
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
  const ended = once(child, 'close')
  await pipeline(Readable.from([head, ...Array.from({ length: megabytes }, () => block)]), child.stdin)
  const [status] = await ended as [number | null]
  expect({ status, err: err.replace(/\npeak \d+$/u, '') }).toEqual({ status: 0, err: '' })
  return { peak: Number(/\npeak (\d+)$/u.exec(err)![1]) * 1024, printed }
}

describe('rows that pass', () => {
  const json = `${JSON.stringify({ text: '协商', more: FILLER })}\n`
  test.each([
    ['NDJSON', '', json, ['--input-format', 'ndjson', '--jobs', '1']],
    ['NDJSON, by workers', '', json, ['--input-format', 'ndjson', '--jobs', '2']],
    ['CSV', 'text,more\n', `协商,"${FILLER}"\n`, ['--input-format', 'csv', '--jobs', '1']],
  ])('%s', async (_, head, row, args) => {
    const small = await run(10, head, row, args)
    const large = await run(270, head, row, args)
    expect(large.printed).toBe(27 * small.printed)
    expect(large.peak - small.peak).toBeLessThan(150 * MEGABYTE)
  }, 180_000)
})
