/** Runs the program as a user does: the built package, in a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../../bin/cppcc.js', import.meta.url))

export interface Outcome { status: number | null; out: string; err: string }

export function cppcc(args: readonly string[], { input = '', cwd, env = {} }: { input?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

/** A new empty folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'cppcc 测试 '))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}
