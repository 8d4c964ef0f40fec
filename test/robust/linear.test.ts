/**
 * Work grows with the text and not with its square: each stage, on each hostile shape, at one length and at four times
 * it. No time is asserted, only how times of one run compare: a stage that takes time in proportion takes about 4 times
 * as long, one that takes the square 16 times. Times too short to compare count as what the stage takes for an ordinary text of
 * that length. A busy machine can slow any one measurement, so a fault must show in every one of several.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { clean } from '../../src/clean/index.js'
import { figures } from '../../src/figures/index.js'
import { keywords } from '../../src/keywords/index.js'
import { metrics } from '../../src/metrics/index.js'
import { resolveOptions } from '../../src/options.js'
import { outline } from '../../src/outline/index.js'
import { documentJson, FORMATS } from '../../src/report/index.js'
import { script } from '../../src/script/index.js'
import { segment } from '../../src/segment/index.js'
import { slogans } from '../../src/slogans/index.js'
import { decoded } from '../documents.js'
import { SHAPES } from './shapes.js'

const options = { ...resolveOptions() }
const everyMethod = { ...options.keywords, methods: ['tfidf', 'textrank', 'keyness'] as const }

/** Processor time of each stage for a text, in microseconds: other programs take their turns, but not from this count. */
function work(text: string): Record<string, number> {
  const times: Record<string, number> = {}
  const stage = <T>(name: string, run: () => T): T => {
    const before = process.cpuUsage()
    const result = run()
    const { user, system } = process.cpuUsage(before)
    times[name] = user + system
    return result
  }
  const read = stage('read', () => decoded(text))
  const cleaned = stage('clean', () => clean(read, options.clean))
  const simplified = stage('script', () => script(cleaned, options.script))
  const segmented = stage('segment', () => segment(simplified, options.segment))
  const outlined = stage('outline', () => outline(segmented, options.outline))
  const withSlogans = stage('slogans', () => slogans(outlined, options.slogans))
  const withFigures = stage('figures', () => figures(withSlogans, options.figures))
  const withKeywords = stage('keywords', () => keywords(withFigures, everyMethod))
  const analysed = stage('metrics', () => metrics(withKeywords, options.metrics))
  const document = stage('report', () => documentJson(analysed))
  const style = { top: 20, colour: false, csvSafe: true, width: 100 }
  for (const [name, format] of Object.entries(FORMATS)) stage(name, () => format(style).document(document))
  return times
}

/** Code units of the shorter text. `CPPCC_LENGTH=40000` finds squares that hide behind small constants. */
const LENGTH = Number(process.env['CPPCC_LENGTH'] ?? 1500)
const TIMES = 4
/** How many times as long the longer text may take: between 4, and 16 for the square. */
const BOUND = 9
/** A stage is blamed only when every try blames it: one collection of garbage can outweigh a stage of half a millisecond. */
const TRIES = 20

const ordinary = '会议听取了关于提案办理情况的报告，共立案520件，办结率为98.5%。委员们围绕“有事好商量”建言资政。\n'
const floor: Record<string, number> = {}

beforeAll(() => {
  for (let i = 0; i < 4; i++) {
    const times = work(ordinary.repeat(LENGTH / ordinary.length))
    for (const [stage, time] of Object.entries(times)) floor[stage] = Math.min(floor[stage] ?? Infinity, time)
  }
})

/** Stages whose work outgrows the text. */
function outgrowing(shape: (repeats: number) => string): string[] {
  const repeats = Math.max(4, Math.round((LENGTH * 100) / shape(100).length))
  let left: string[] | null = null
  for (let i = 0; i < TRIES && left?.length !== 0; i++) {
    const small = work(shape(repeats))
    const large = work(shape(TIMES * repeats))
    const now = Object.keys(large).filter((stage) => large[stage]! > BOUND * Math.max(small[stage]!, floor[stage]!))
    left = left === null ? now : left.filter((stage) => now.includes(stage))
  }
  return left!
}

/** `shape TAB stage TAB why`: each must go on failing until it is mended, and is then taken out. */
const known = readFileSync(new URL('known-failures.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t') as [string, string, string])

describe('work in proportion to the text', () => {
  test.each(Object.entries(SHAPES))('%s', (name, shape) => {
    expect(outgrowing(shape)).toEqual(known.filter(([shapeName]) => shapeName === name).map(([, stage]) => stage))
  })
  test('every known failure is of a shape that there is, and says why', () => {
    expect(known.filter(([name, , why]) => SHAPES[name] === undefined || !why)).toEqual([])
  })
})
