/** What the tests write goes into one folder, which is taken away when they have ended. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function setup(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'cppcc-tests-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch
  return () => { rmSync(scratch, { recursive: true, force: true }) }
}
