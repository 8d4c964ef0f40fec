const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const v8 = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/** The whole command line, a worker of it included: one file, of .build/bundle.mjs. */
const COMMAND_LINE = join(__dirname, '../dist/cli/bin.cjs')

/**
 * By V8's version, what makes it ask its best compiler later than it does by itself (a budget of 67,584; 3,000 calls). For
 * one report that compiler takes a quarter of the processor's time and gives nothing back; of several workers each has
 * functions compiled for itself, by threads that take the cores from the workers. A version that is not here is left as it
 * is: V8 complains of flags that it does not know, and 13 takes a tenth longer for a first report (see src/cli/pool.ts).
 */
const COMPILE_LATER = { 11: '--interrupt-budget=400000', 12: '--invocation-count-for-turbofan=60000' }

const later = COMPILE_LATER[Number.parseInt(process.versions.v8, 10)]
if (later !== undefined) v8.setFlagsFromString(later)

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
