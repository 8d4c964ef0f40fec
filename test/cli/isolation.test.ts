import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bin, folder } from './cli.js'

const noNetwork = fileURLToPath(new URL('./fixtures/no-network.mjs', import.meta.url))
const run = (args: readonly string[], cwd: string): number | null =>
  spawnSync(process.execPath, ['--import', noNetwork, ...args], { cwd, input: '' }).status

test('no network is used', () => {
  const dir = folder({ '讲话.txt': '见 http://example.org/ 的“四个意识”。', '網頁.html': '<html><img src="http://example.org/a.png"><p>協商</p></html>' })
  expect(run([bin, 'analyze', '.', '--json', '--jobs', '1'], dir)).toBe(0)
})
test('the check would see it', () => {
  expect(run(['-e', 'fetch("http://127.0.0.1:9/")'], folder())).toBe(99)
})
