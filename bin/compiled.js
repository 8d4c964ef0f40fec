const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const v8 = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/** The whole command line, a worker of it included: one file, of .build/bundle.mjs. */
const COMMAND_LINE = join(__dirname, '../dist/cli/bin.cjs')

/**
 * What V8 is told, by its version; one that is not here is left as it is, for V8 complains of flags that it does not know.
 * - Regular expressions become code at once. V8 else makes bytecode of each, and when it is used again code as well: of
 *   786 that a report uses, 660. A tenth of the time to a first report. Not with --no-regexp-tier-up: of what node has made
 *   bytecode of before, V8 then takes it for code, and the process may end.
 * - The first compiler takes functions in smaller batches (4,096), so that they run compiled earlier: a fiftieth.
 * - The best compiler is asked later than by itself (a budget of 67,584; 3,000 calls). For one report it takes a quarter of
 *   the processor's time and gives nothing back; of several workers each has functions compiled for itself, by threads that
 *   take the cores from the workers. On 13 a first report would take a tenth longer (see src/cli/pool.ts).
 * - The space for what is young grows eightfold, not twofold, each time it is full: a report fills it three times, not
 *   eight, which takes a thirtieth less, and no more memory at its most. On 13 it would take a thirtieth more.
 */
const FLAGS = {
  11: ['--regexp-tier-up-ticks=0', '--baseline-batch-compilation-threshold=256', '--interrupt-budget=400000', '--semi-space-growth-factor=8'],
  12: ['--regexp-tier-up-ticks=0', '--baseline-batch-compilation-threshold=256', '--invocation-count-for-turbofan=60000', '--semi-space-growth-factor=8'],
  13: ['--regexp-tier-up-ticks=0', '--baseline-batch-compilation-threshold=256'],
}

for (const flag of FLAGS[Number.parseInt(process.versions.v8, 10)] ?? []) v8.setFlagsFromString(flag)

/** What V8 made of a file, for this kind of processor, this version of V8 and its flags. */
const compiledOf = (file) => `${file}.${process.arch}-${v8.cachedDataVersionTag()}`

/**
 * A CommonJS file, compiled as node does it, or taken as V8 had it compiled when the package was built (.build/compiled.mjs).
 * Where nothing fits it is compiled anew.
 */
function compile(file = COMMAND_LINE, compiled = compiledOf(file)) {
  const source = readFileSync(file)
  return new Script(wrap(source.toString('utf8')), { filename: file, cachedData: read(compiled, source) })
}

/** Keeps what V8 has compiled of a file so far. */
function keep(script, file = COMMAND_LINE) {
  const data = script.createCachedData()
  const check = Buffer.alloc(4)
  check.writeUInt32LE(checkOf(readFileSync(file), data))
  writeFileSync(compiledOf(file), Buffer.concat([data, check]))
}

/** V8 looks at the length of the source alone, and at what it is given not at all: one byte another, and the process ends. */
const checkOf = (source, data) => crc32(data, crc32(source))

/** Runs a compiled file, and returns what it exports. */
function run(script, file = COMMAND_LINE) {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}

/** Nothing where it is missing, damaged, or was made of another source. */
function read(file, source) {
  try {
    const bytes = readFileSync(file)
    const data = bytes.subarray(0, -4)
    return checkOf(source, data) === bytes.readUInt32LE(data.length) ? data : undefined
  } catch {
    return undefined
  }
}

module.exports = { COMMAND_LINE, compiledOf, compile, keep, run }
