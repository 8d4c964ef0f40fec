/**
 * `node test/bench/memory.mjs [--megabytes 3,30] [--folder] [command and options]`: peak memory and rate of a command on
 * generated input of two sizes (or more), as NDJSON of two-kilobyte texts, or as a folder of such files. The command is
 * `analyze --format ndjson` where none is given. A gigabyte: `--megabytes 100,1000 normalize`.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readTexts } from './texts.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Texts of about two kilobytes, without end: paragraphs of the sample documents in any order, with numbers of their own. */
export function* smallTexts() {
  const paragraphs = readTexts([join(root, 'corpus')]).flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  let state = 1
  const random = () => (state = (state * 48_271) % 0x7fffffff)
  for (let number = 1; ; number++) {
    let text = `关于第${number}号提案的发言\n各位委员：\n`
    while (text.length < 700) text += `${paragraphs[random() % paragraphs.length]}\n`
    yield text.replace(/\d+/gu, () => String(random() % 1000))
  }
}

/** Writes about so many bytes of texts. Gives the path. */
export function writeInput(folder, bytes, asFolder) {
  const texts = smallTexts()
  if (!asFolder) {
    const path = join(folder, `${bytes}.ndjson`)
    const file = openSync(path, 'w')
    for (let size = 0; size < bytes;) {
      let lines = ''
      while (lines.length < 300_000) lines += `${JSON.stringify({ text: texts.next().value })}\n`
      size += writeSync(file, lines)
    }
    closeSync(file)
    return path
  }
  const path = join(folder, `${bytes}`)
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = texts.next().value
    const part = join(path, String(Math.floor(i / 1000)))
    if (i % 1000 === 0) mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${i}.txt`), text)
    size += Buffer.byteLength(text)
  }
  return path
}

/** Runs the program on a path; its peak memory in bytes, its wall and processor time in seconds. */
export function measure(path, command) {
  const report = "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\nusage '+maxRSS+' '+(userCPUTime+systemCPUTime))})"
  const start = process.hrtime.bigint()
  // Through a shell: a child's peak memory begins with its parent's.
  const { status, stderr } = spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', process.execPath, '--import', report, join(root, 'bin/cppcc.js'), ...command, '--quiet', path], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(0, 1000))
  const [, kilobytes, microseconds] = /\nusage (\d+) (\d+)$/u.exec(stderr)
  return { memory: kilobytes * 1024, wall: Number(process.hrtime.bigint() - start) / 1e9, processor: microseconds / 1e6 }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2)
  const sizes = args[0] === '--megabytes' ? args.splice(0, 2)[1].split(',').map(Number) : [3, 30]
  const asFolder = args[0] === '--folder' && args.shift() !== undefined
  const command = args.length > 0 ? args : ['analyze', '--format', 'ndjson']
  const scratch = mkdtempSync(join(os.tmpdir(), 'cppcc-memory-'))
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
  console.log(`cppcc ${command.join(' ')}, ${asFolder ? 'a folder' : 'NDJSON'}; ${os.availableParallelism()} cores, Node ${process.versions.node}`)
  let first = null
  for (const size of sizes) {
    const path = writeInput(scratch, size * 1e6, asFolder)
    const { memory, wall, processor } = measure(path, command)
    first ??= memory
    console.log(`  ${String(size).padStart(6)} MB  peak ${(memory / 2 ** 20).toFixed(0).padStart(5)} MB, ${(memory / first).toFixed(2)} times the first  ${wall.toFixed(1).padStart(7)} s, ${(size / wall).toFixed(2)} MB/s  ${processor.toFixed(1)} s of processors`)
    rmSync(path, { recursive: true })
  }
}
