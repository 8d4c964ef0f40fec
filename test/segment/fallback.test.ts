import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'cppcc-test-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Makes a module impossible to find, as where its native part could not be built. */
const without = join(scratch, 'without.cjs')
writeFileSync(without, `const { _resolveFilename: find } = require('module')
require('module')._resolveFilename = function (name, ...rest) {
  if (name.startsWith('nodejieba')) throw new Error('Cannot find module ' + name)
  return find.call(this, name, ...rest)
}`)
const run = (...args: string[]) => spawnSync(process.execPath, ['--require', without, join(root, 'bin/cppcc.js'), 'segment', ...args], { encoding: 'utf8', input: '发展全过程人民民主。' })

describe('where nodejieba cannot be loaded', () => {
  it('the prebuilt engine cuts the words, and that is said once', () => {
    const { status, stdout, stderr } = run('--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).tool.engine.name).toBe('node-rs')
    expect(stderr.match(/nodejieba cannot be loaded/gu)).toHaveLength(1)
  })
  it('nothing is said when the prebuilt one was asked for', () => {
    expect(run('--segmenter', 'node-rs').stderr).toBe('')
  })
  it('asking for nodejieba fails with advice', () => {
    const { status, stdout, stderr } = run('--segmenter', 'nodejieba')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('install cppcc again where there is a C++ compiler')
  })
})
