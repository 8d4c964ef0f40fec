import { describe, expect, test } from 'vitest'
import { fold, formsOf, loadLexicon, parseLexicon, VARIATIONS } from '../../src/lexicon/index.js'
import { COMPANIES } from '../../src/slogans/governors.js'
import { GUARDS } from '../../src/slogans/guards.js'
import { membersOf } from '../../src/slogans/members.js'
import { MOTTO_RULES, type Quoted } from '../../src/slogans/motto-rules.js'
import { numeralShape, NUMERAL_SHAPES } from '../../src/slogans/numeral-shapes.js'
import { BARE_SHAPES } from '../../src/slogans/numeral.js'
import { Page } from '../../src/slogans/page.js'
import { plainText } from '../../src/slogans/plain.js'
import { PLACES } from '../../src/slogans/spelled-out.js'
import { variantFormsOf } from '../../src/slogans/variant-forms.js'
import { WATCHWORD_RULES } from '../../src/slogans/watchwords.js'
import { analysed, analysedInGenre, outlined } from './texts.js'

describe('variations of a wording', () => {
  test.each(VARIATIONS)('$id: $reason', ({ vary, hit: [form, variant], miss }) => {
    expect(vary(fold(form).text)).toContain(fold(variant).text)
    expect(vary(fold(miss).text)).toEqual([])
    expect(formsOf(form)).toContain(fold(variant).text)
  })
})

describe('guards of the lexicon', () => {
  const finds = (text: string, wording: string): boolean =>
    analysed(text).slogans.some((slogan) => slogan.evidence.includes('lexicon') && fold(slogan.text).text === fold(wording).text)
  test.each(GUARDS)('$id: $reason', ({ wording, hit, miss }) => {
    expect(loadLexicon().formulations.some(({ canonical, aliases }) => [canonical, ...aliases].some((form) => formsOf(form).includes(fold(wording).text)))).toBe(true)
    expect(finds(hit, wording)).toBe(false)
    expect(finds(miss, wording)).toBe(true)
  })
})

describe('numeral shapes', () => {
  test.each(NUMERAL_SHAPES)('$id: $reason', ({ id, read, hit, miss }) => {
    expect(read(hit)).not.toBeNull()
    expect(read(miss)).toBeNull()
    expect(numeralShape(hit)?.id).toBe(id)
  })
})

describe('numerals without quotes', () => {
  test.each(BARE_SHAPES)('$id: $reason', ({ id, hit, miss }) => {
    const evidence = (text: string): readonly string[] => analysedInGenre(text).slogans.flatMap((slogan) => slogan.evidence)
    expect(evidence(hit)).toContain(`shape:${id}`)
    expect(evidence(miss)).not.toContain(`shape:${id}`)
  })
})

describe('members that near-misses are known by', () => {
  test.each([
    ['of a chain', '甲办法、乙办法、丙办法\t', ['甲办法', '乙办法', '丙办法']],
    ['of a set', '三办\t甲办法|乙办法|丙办法', ['甲办法', '乙办法', '丙办法']],
    ['of a set of many', '十三办\t甲项|乙项|丙项|丁项|戊项|己项|庚项|辛项|壬项|癸项|子项|丑项|寅项', ['甲项', '乙项', '丙项', '丁项', '戊项', '己项', '庚项', '辛项', '壬项', '癸项', '子项', '丑项', '寅项']],
    ['none of a set of two, which one left out would leave without a sign', '两办\t甲办法|乙办法', []],
    ['none where one is a single character', '三办\t甲|乙办法|丙办法', []],
    ['eight characters', '三办\t把甲乙丙丁办好了|乙办法|丙办法', ['把甲乙丙丁办好了', '乙办法', '丙办法']],
    ['none where one is longer', '三办\t把甲乙丙丁都办好了|乙办法|丙办法', []],
    ['none where one stands twice', '三办\t甲办法|乙办法|甲办法', []],
  ])('%s', (_, row, members) => {
    const { formulations, problems } = parseLexicon('own.tsv', `canonical\tmembers\n${row}\n`)
    expect(problems).toEqual([])
    const text = row.replace(/^.*\t(?=.)/u, '')
    expect(variantFormsOf(formulations).find(text).filter(({ links }) => links.length > 0).map(({ start, end }) => text.slice(start, end))).toEqual(members)
  })
})

describe('watchwords', () => {
  test.each(WATCHWORD_RULES)('$id: $reason', ({ id, hit, miss }) => {
    const evidence = (text: string): readonly string[] => analysedInGenre(text).slogans.flatMap((slogan) => slogan.evidence)
    expect(evidence(hit)).toContain(`form:${id}`)
    expect(evidence(miss)).not.toContain(`form:${id}`)
  })
})

describe('motto rules', () => {
  const isMember = membersOf(loadLexicon().formulations)
  /** The last quote of the text, as the rules see it. */
  function quoted(text: string): Quoted {
    const page = new Page(outlined(text))
    const quote = page.quotes.at(-1)!
    return {
      text: quote.text,
      before: page.before(quote.outer.start, 16),
      after: page.after(quote.outer.end, 16),
      words: page.words(quote.inner),
      alike: page.quotes.filter((other) => other.text.length === quote.text.length && other.text.slice(0, 2) === quote.text.slice(0, 2)).length,
      times: page.quotes.filter((other) => other.text === quote.text).length,
      isMember: isMember(plainText(quote.text)),
      isWhole: quote.outer.start < quote.inner.start && quote.inner.end < quote.outer.end,
    }
  }
  test.each(MOTTO_RULES)('$id: $reason', ({ test: holds, hit, miss }) => {
    expect(holds(quoted(hit))).toBe(true)
    expect(holds(quoted(miss))).toBe(false)
  })
})

describe('companions, each with words of its own', () => {
  const canonical = new Set(loadLexicon().formulations.map((formulation) => formulation.canonical))
  const slips = (text: string): readonly string[] => analysed(text).sloganVariants.filter(({ kind }) => kind === 'verb' || kind === 'noun').map((variant) => variant.canonical)
  test.each(COMPANIES)('$id: $reason', ({ members, hit, miss }) => {
    expect(Object.keys(members).filter((member) => !canonical.has(member))).toEqual([])
    expect(slips(hit).filter((member) => member in members)).toHaveLength(1)
    expect(slips(miss)).toEqual([])
  })
})

describe('places where members are spelled out', () => {
  const members = (text: string): number => analysedInGenre(text).slogans.find(({ kind }) => kind === 'numeral')!.spelledOut.length
  test.each(PLACES)('$id: $reason', ({ hit, miss }) => {
    const { number } = analysedInGenre(hit).slogans.find(({ kind }) => kind === 'numeral')!
    expect(members(hit)).toBe(number)
    expect(members(miss)).toBe(0)
  })
  test.each([
    ['抓好“三农”工作，农业强、农村美、农民富。', ['农业', '农村', '农民']],
    ['抓好“三农”工作。走进农村。', []],
    ['坚持五育并举，德智体美劳一起抓。', ['德', '智', '体', '美', '劳']],
    ['坚持五育并举。品德要好，体魄要强，心灵要美，热爱劳动，启迪智慧。', []],
    ['坚持和平共处五项原则。', []],
  ])('the lexicon’s members, where they stand together: %s', (text, wanted) => {
    expect(analysedInGenre(text).slogans.find(({ kind }) => kind === 'numeral')!.spelledOut.map(({ text }) => text)).toEqual(wanted)
  })
  test('begin with a whole word', () => {
    const { spelledOut } = analysedInGenre('加快新型粮食储备和冷链物流园“双中心”建设。').slogans.find(({ text }) => text === '双中心')!
    expect(spelledOut.map(({ text }) => text)).toEqual(['粮食储备', '冷链物流园'])
  })
  test('are not parted within a word', () => {
    const { spelledOut } = analysedInGenre('会议要求做到“两个建设”，即建设中华人民共和国、强大军队。').slogans.find(({ text }) => text === '两个建设')!
    expect(spelledOut.map(({ text }) => text)).toEqual(['中华人民共和国', '强大军队'])
  })
})
