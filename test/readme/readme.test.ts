/**
 * What the README shows is what the program prints. `npm run readme` writes the parts between its markers anew; the test
 * says when they are out of date. Skipped where another engine cuts the words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { ReportJson } from '../../src/report/index.js'
import { openSegmenter } from '../../src/segment/index.js'
import { cppcc } from '../cli/cli.js'
import { scoreCorpus } from '../corpus/measure.js'
import { f1 } from '../corpus/score.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = `${root}README.md`
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

async function parts(): Promise<Record<string, string>> {
  const shown = cppcc(['analyze', 'corpus/03-gb18030-page.txt', '--top', '8'], { cwd: root }).out
  const report = JSON.parse(cppcc(['analyze', 'corpus/03-gb18030-page.txt', '--json', '--only', 'slogans'], { cwd: root }).out) as ReportJson
  const slogan = report.documents[0]!.slogans!.find(({ members }) => members.length > 0) ?? report.documents[0]!.slogans![0]
  const scores = [...await scoreCorpus()].map(([name, tally]) =>
    `| ${name} | ${f1(tally).toFixed(3)} | ${tally.hits} | ${tally.extras.length} | ${tally.misses.length} |`)
  return {
    output: fenced('text', shown),
    json: fenced('json', JSON.stringify(slogan, null, 1)),
    scores: ['| finding | F1 | right | extra | missed |', '| --- | --- | --- | --- | --- |', ...scores].join('\n'),
  }
}

const filled = (text: string, made: Readonly<Record<string, string>>): string =>
  Object.entries(made).reduce((page, [name, part]) =>
    page.replace(new RegExp(`(<!-- ${name}:begin[^>]*-->\n)[^]*?(<!-- ${name}:end -->)`, 'u'), (_, begin: string, end: string) => `${begin}${part}\n${end}`), text)

test.skipIf(openSegmenter().engine.name !== 'nodejieba')('README shows what the program prints', async () => {
  const page = readFileSync(file, 'utf8')
  const made = await parts()
  expect(Object.keys(made).filter((name) => !page.includes(`<!-- ${name}:begin`))).toEqual([])
  if (process.env['CPPCC_README'] === 'write') writeFileSync(file, filled(page, made))
  else expect(page).toBe(filled(page, made))
})
