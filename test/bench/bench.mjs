/**
 * `npm run bench [-- files and folders]`: how fast each stage is and the whole, beside the bare engines, in one run.
 * Without paths it measures on copies of corpus/. Nothing is asserted: times belong to a machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveOptions } from '../../dist/options.js'
import { clean } from '../../dist/clean/index.js'
import { figures } from '../../dist/figures/index.js'
import { keywords } from '../../dist/keywords/index.js'
import { metrics } from '../../dist/metrics/index.js'
import { outline } from '../../dist/outline/index.js'
import { documentJson } from '../../dist/report/index.js'
import { script } from '../../dist/script/index.js'
import { segment } from '../../dist/segment/index.js'
import { slogans } from '../../dist/slogans/index.js'
import { lineStartsOf } from '../../dist/text/index.js'
import { enough, readTexts } from './texts.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)
const BYTES = 1_800_000
/** Characters of a batch; see src/cli/order.ts. */
const BATCH = 100_000
const paths = process.argv.slice(2)
const sample = readTexts(paths.length > 0 ? paths : [join(root, 'corpus')])
const { texts, bytes } = enough(sample, BYTES)
const scratch = mkdtempSync(join(os.tmpdir(), 'cppcc-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const seconds = (work) => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}
/** The best of three: the others were disturbed. */
const best = (work) => Math.min(seconds(work), seconds(work), seconds(work))
const row = (name, time, size = bytes) => console.log(`  ${name.padEnd(34)} ${time.toFixed(3).padStart(8)} s ${(size / 1e6 / time).toFixed(2).padStart(8)} MB/s`)

console.log(`${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores; Node ${process.versions.node}, ${process.platform}`)
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, on one worker; start-up apart unless it says so\n`)

// First, while this process is small: to start another takes a large one longer.
console.log('From the command to the end (wall clock and peak memory)')
const report = files([sample.reduce((a, b) => (Math.abs(b.length - 8000) < Math.abs(a.length - 8000) ? b : a))])
const analyseOne = command('cppcc analyze, one report, JSON', [join(root, 'bin/cppcc.js'), 'analyze', ...report, '--json', '--jobs', '1'])
command('cppcc --help', [join(root, 'bin/cppcc.js'), '--help'])
const load = command("require('nodejieba').load()", ['-e', `require(${JSON.stringify(join(root, 'node_modules/nodejieba'))}).load()`])
command('@node-rs/jieba with its dictionary', ['-e', `const r=require('module').createRequire(${JSON.stringify(`${root}/`)});r('@node-rs/jieba').Jieba.withDict(r('@node-rs/jieba/dict.js').dict)`])

console.log('\nStage by stage')
const options = resolveOptions()
const stages = [
  ['clean', (text) => clean(text, options.clean)],
  ['script (simplified: unchanged)', (text) => script(text, options.script)],
  ['segment', (text) => segment(text, options.segment)], // loading the entries of its dictionary included
  ['outline', (text) => outline(text, options.outline)],
  ['slogans', (text) => slogans(text, options.slogans)],
  ['figures', (text) => figures(text, options.figures)],
  ['keywords', (text) => keywords(text, options.keywords)],
  ['metrics', (text) => metrics(text, options.metrics)],
]
const decoded = texts.map((text, i) => ({
  source: { path: `${i}.txt`, bytes: Buffer.byteLength(text), sha256: '', encoding: 'utf-8', format: 'text', text, lineStarts: lineStartsOf(text), fields: null },
  warnings: [],
}))
stages.push(['report (JSON)', (text) => JSON.stringify(documentJson(text))])
// As the command line works: some texts at a time, whose dictionary entries are loaded together.
const batches = [[]]
for (const text of decoded) {
  if (batches.at(-1).reduce((sum, { source }) => sum + source.text.length, 0) >= BATCH) batches.push([])
  batches.at(-1).push(text)
}
/** All texts through all stages; the seconds of each stage. */
const run = () => {
  const taken = stages.map(() => 0)
  for (const batch of batches) {
    let texts = batch
    stages.forEach(([name, stage], i) => {
      taken[i] += seconds(() => {
        if (name === 'segment') options.segment.segmenter.expect(texts.map(({ reading }) => reading.text))
        texts = texts.map(stage)
      })
    })
  }
  return taken
}
run()
const runs = [run(), run(), run()]
stages.forEach(([name], i) => row(name, Math.min(...runs.map((taken) => taken[i]))))
const whole = Math.min(...runs.map((taken) => taken.reduce((sum, time) => sum + time, 0)))
row('the whole', whole)

const hant = decoded.map((text) => script({ ...text, chrome: [], reading: { text: text.source.text, edits: [] } }, { from: 'auto', to: 'hant' }).reading.text)
const traditional = hant.map((text, i) => ({ ...decoded[i], source: { ...decoded[i].source, text }, chrome: [], reading: { text, edits: [] } }))
row('script, of traditional text', best(() => traditional.forEach((text) => script(text, options.script))))

console.log('\nThe bare engines')
const rs = require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict.js').dict)
row('@node-rs/jieba cut', best(() => texts.forEach((text) => rs.cut(text, true))))
row('@node-rs/jieba tag', best(() => texts.forEach((text) => rs.tag(text, true))))
let cut = null
try {
  const bare = require('nodejieba')
  bare.load()
  cut = best(() => texts.forEach((text) => bare.cut(text, true)))
  row('nodejieba cut', cut)
  row('nodejieba tag', best(() => texts.forEach((text) => bare.tag(text))))
} catch (error) {
  console.log(`  nodejieba is not here (${error.message.split('\n')[0]})`)
}
const python = spawnSync('python3', [join(root, 'test/bench/plain.py'), ...files(sample)], { encoding: 'utf8' })
if (python.status === 0) row('Python, jieba.posseg and TF-IDF', Number(python.stdout), Buffer.byteLength(sample.join('')))
else console.log('  Python with jieba is not here')

console.log('\nRatios')
if (cut !== null) console.log(`  the whole / nodejieba cut            ${(whole / cut).toFixed(2)}`)
if (load !== null && analyseOne !== null) console.log(`  one report / nodejieba load          ${(analyseOne / load).toFixed(2)}`)

function files(list) {
  return list.map((text, i) => {
    const file = join(scratch, `${i}.txt`)
    writeFileSync(file, text)
    return file
  })
}

/**
 * Best wall clock of five runs of node, and the least peak memory of two others: to ask for it takes 0.03 s. Null when the
 * command fails.
 */
function command(name, args) {
  // Through a shell: a child's peak memory begins with its parent's, and this process is large.
  const run = (...more) => spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', process.execPath, ...more, ...args], { encoding: 'utf8' })
  const peak = ['--import', "data:text/javascript,process.on('exit',()=>{process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS)})"]
  const runs = [run(...peak), run(...peak)]
  if (runs.some(({ status }) => status !== 0)) {
    console.log(`  ${name.padEnd(34)} failed`)
    return null
  }
  const memory = Math.min(...runs.map(({ stderr }) => Number(/maxRSS (\d+)/u.exec(stderr)[1]) / 1024))
  const time = Math.min(...Array.from({ length: 5 }, () => seconds(() => run())))
  console.log(`  ${name.padEnd(34)} ${time.toFixed(3).padStart(8)} s ${memory.toFixed(0).padStart(6)} MB`)
  return time
}
