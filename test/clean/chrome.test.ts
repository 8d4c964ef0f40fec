import { describe, expect, test } from 'vitest'
import { FIELDS, publishBar } from '../../src/clean/chrome/fields.js'
import { CREDIT_BRACKETS } from '../../src/clean/chrome/credits.js'
import { CHROME_RULES } from '../../src/clean/chrome/index.js'
import { fold } from '../../src/clean/fold.js'
import { script } from '../../src/script/index.js'
import { Places } from '../../src/text/index.js'
import { caseLines, cleaned } from './tools.js'

/** A text in traditional script, as it is written there. */
function traditional(text: string, standard: 't' | 'tw' | 'hk'): string {
  return script({ ...cleaned(text), chrome: [], reading: { text, edits: [] } }, { from: standard, to: 'hant' }).reading.text
}

describe('each row of the chrome rules', () => {
  test.each(CHROME_RULES.map((rule) => [`${rule.id}: ${rule.hit}`, rule] as const))('%s', (_, { pattern, hit, miss, reason }) => {
    expect(fold(hit)).toMatch(pattern)
    expect(fold(miss)).not.toMatch(pattern)
    expect(reason).not.toBe('')
  })
  test.each(CHROME_RULES.map((rule) => [`${rule.id}: ${rule.hit}`, rule] as const))('%s, in the script of Taiwan and of Hong Kong', (_, { pattern, hit }) => {
    for (const standard of ['t', 'tw', 'hk'] as const) expect(fold(traditional(hit, standard))).toMatch(pattern)
  })
  test.each(FIELDS.map((field) => [field.rule, field] as const))('publish bar: %s', (rule, { hit, miss }) => {
    expect(publishBar(fold(hit))).toBe(rule)
    expect(publishBar(fold(miss))).toBeNull()
  })
})

describe('credits in brackets behind a paragraph', () => {
  const paragraph = '委员们围绕议题发表意见，有关部门当面回应，一些问题当场有了着落，大家说这样的协商会要多开、常开，开出实效。'
  const brackets = (text: string): string[] => cleaned(text).chrome.map(({ source }) => text.slice(source.start, source.end))
  test.each(CREDIT_BRACKETS)('$id: $hit, not $miss', ({ hit, miss, last, reason }) => {
    expect(brackets(`${paragraph}（${hit}）`)).toEqual([`（${hit}）`])
    expect(brackets(`${paragraph}（完）【${hit}】`)).toEqual([`【${hit}】`])
    expect(brackets(`${paragraph}（${miss}）`)).toEqual([])
    expect(brackets(`${paragraph}（${hit}）\n${paragraph}`)).toEqual(last ? [] : [`（${hit}）`])
    expect(brackets(`${paragraph.slice(0, -1)}（${hit}）`)).toEqual([])
    expect(reason).not.toBe('')
  })
})

interface Page {
  readonly name: string
  readonly lines: { readonly rule: string; readonly text: string }[]
}

const pages: Page[] = []
for (const line of caseLines('pages.tsv')) {
  if (line.startsWith('## ')) pages.push({ name: line.slice(3), lines: [] })
  else pages.at(-1)!.lines.push({ rule: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) })
}

describe('the table of pages', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const hant = page.lines.map(({ rule, text }) => ({ rule, text: traditional(text, 'hk') }))
    for (const [lines, between] of [[page.lines, '\n'], [page.lines, '\n\n'], [page.lines, '\r\n'], [hant, '\n']] as const) {
      const result = cleaned(lines.map(({ text }) => text).join(between))
      const places = new Places(result.source)
      const found = new Map(result.chrome.map(({ source, rule }) => [places.of(source).line, rule]))
      const step = between === '\n\n' ? 2 : 1
      const got = lines.map(({ text, rule }, i) => {
        const mine = found.get(i * step + 1) ?? '.'
        return `${rule !== '.' && mine.startsWith(rule) ? rule : mine}\t${text}`
      })
      expect(got).toEqual(lines.map(({ rule, text }) => `${rule}\t${text}`))
    }
  })
  test('in traditional script too', () => {
    const page = cleaned('來源：某地日報　發佈時間：2022-12-25 19:23\n開會了，大家都來參加，共同商量，充分發揮專門協商機構的作用，推動工作不斷前進，取得新的更大成績。')
    expect(page.chrome.map(({ rule }) => rule)).toEqual(['credit-source'])
  })
})
