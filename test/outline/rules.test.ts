import { expect, test } from 'vitest'
import { GENRES, genreOf } from '../../src/outline/genre.js'
import { NOT_HEADINGS, hasLineShape } from '../../src/outline/lines.js'
import { MINUTES_PARTS } from '../../src/outline/minutes.js'
import { HEADED, headedOrgan } from '../../src/outline/organ.js'
import { FIRST, MARKERS } from '../../src/outline/markers.js'
import { organOf } from '../../src/outline/organ.js'
import { cleanTitle, titleOf } from '../../src/outline/titles.js'
import { readDate, readDay } from '../../src/outline/dates.js'
import { chineseNumber, readNumber } from '../../src/outline/numbers.js'
import { isName, manyOffices, speakerLabel, speakerLine } from '../../src/outline/people.js'

const opens = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}
test.each(MARKERS)('marker $id: $hit, not $miss', ({ pattern, hit, miss, reason }) => {
  expect(opens(pattern, hit)).toBe(true)
  expect(FIRST.has(hit[0]!)).toBe(true)
  expect(opens(pattern, miss)).toBe(false)
  expect(reason).not.toBe('')
})
test.each(NOT_HEADINGS)('no heading, by $id: $hit; but $miss is one', ({ pattern, hit, miss }) => {
  expect(pattern.test(hit)).toBe(true)
  expect(pattern.test(miss)).toBe(false)
  expect(hasLineShape(miss)).toBe(true)
})
test('the body in a running header', () => {
  expect(headedOrgan(HEADED.hit)).toBe('立法会')
  expect(headedOrgan(HEADED.miss)).toBeNull()
})

test.each(MINUTES_PARTS)('part of minutes, $id: $hit, not $miss', ({ pattern, hit, miss }) => {
  expect(pattern.test(hit)).toBe(true)
  expect(pattern.test(miss)).toBe(false)
})
test.each(GENRES.filter(({ turns, named }) => turns === undefined && named === undefined))('genre by $id: $hit, not $miss', ({ id, title, opening, credits, hit, miss }) => {
  const because = (text: string): string => (title ? genreOf(text, '', 0) : credits ? genreOf('', '', 0, 0, text) : genreOf('', text, 0)).because
  expect((title ?? opening ?? credits)!.test(hit)).toBe(true)
  expect(because(hit)).toBe(id)
  expect(because(miss)).not.toBe(id)
})
test('two speakers, a line each, make a digest', () => {
  expect(genreOf('工作交流', '', 2)).toEqual({ genre: 'digest', because: 'turns' })
  expect(genreOf('工作交流', '', 1).genre).toBe('other')
  expect(genreOf('工作交流', '', 0, 3)).toEqual({ genre: 'news', because: 'named-turns' })
  expect(genreOf('工作交流', '', 0, 2).genre).toBe('other')
})
test.each([
  ['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['三十五', 35], ['一百零三', 103], ['7', 7], ['１２', 12], ['⑫', 12], ['㈢', 3], ['叁', 3],
  ['', null], ['一一', null], ['X', null], ['1234', null],
])('%s is the number %s', (text, value) => expect(readNumber(text)).toBe(value))
test.each([[2, '二'], [10, '十'], [14, '十四'], [20, '二十'], [31, '三十一'], [120, '120']])('%i is %s', (value, text) => expect(chineseNumber(value)).toBe(text))
test.each([
  ['2021年2月6日在会上', '2021-02-06'], ['２０２３年１月６日', '2023-01-06'], ['二〇二五年三月二十八日', '2025-03-28'], ['二○二四年十二月三日', '2024-12-03'],
  ['发布时间:2022-12-25 19:23:19', '2022-12-25'], ['2025/1/7', '2025-01-07'], ['2010.3.5', '2010-03-05'], ['中华民国101年2月24日', '2012-02-24'],
  ['2023年5月', '2023-05'], ['週四, 30 十一月 2017 00:00', '2017-11-30'], ['8 二月 2018', '2018-02-08'], ['9 十三月 2018', null], ['20XX年3月6日', null], ['X年X月X日', null], ['2021年13月6日', null], ['没有日期', null],
])('the date of %s is %s', (text, date) => expect(readDate(text)).toBe(date))
test('a day takes its year from another date; a range gives none', () => {
  expect(readDay('2月21日上午', '2024-02-21')).toBe('2024-02-21')
  expect(readDay('8月13日至15日', '2019-08-22')).toBeNull()
})
test.each([
  ['东河区政协主席 李向东', '东河区政协主席', '李向东'], ['政协主席　王 岚：', '政协主席', '王岚'], ['市政协主席李向东', '市政协主席', '李向东'],
  ['李向东（市政协委员）', '市政协委员', '李向东'], ['X市政协主席 XXX', 'X市政协主席', null], ['民盟市委会副主委 欧阳文', '民盟市委会副主委', '欧阳文'],
  ['民革青河市委会 陈建国', '民革青河市委会', '陈建国'], ['某市政协主席 伟', '某市政协主席', '伟'], ['自治区政协委员 阿不都·热合曼', '自治区政协委员', '阿不都·热合曼'],
])('%s speaks as %s', (line, role, name) => expect(speakerLine(line)).toEqual({ role, name }))
test.each(['各位委员', '全国政协主席会议讨论了议题。', '常务委员会工作报告', '充分发挥委员主体作用', '主席讲话', '争做合格委员 展现担当', '当好人民代表 尽责任', '书香政协 文化润心', '出席人员：主席 某某', '推进专门委员会建设'])('%s says not who speaks', (line) => {
  expect(speakerLine(line)).toBeNull()
})
test.each([['主席', null, '主席'], ['何立文议员', '何立文', '议员'], ['财政司司长', null, '财政司司长'], ['林委员明德', '林明德', '委员'], ['蔚明堂议员', '蔚明堂', '议员']])(
  'the label %s names %s', (label, name, role) => expect(speakerLabel(label)).toEqual({ name, role }))
test.each(['各位委员', '出席委员', '会议强调', '牵头单位', '同志们', '尊敬的各位代表', '主要目标'])('the label %s names nobody', (label) => expect(speakerLabel(label)).toBeNull())
test.each([
  ['我受政协某市委员会常务委员会的委托，向大会报告工作', null, '政协某市委员会常务委员会'],
  ['现在，我代表市人民政府，向大会报告工作', null, '市人民政府'],
  ['现在，我代表国务院，向大会报告政府工作', '2000年政府工作报告', '国务院'],
  ['我受市委委托，作说明', null, '市委'],
  ['我代表民盟某市委会作发言', null, '民盟某市委会'],
  ['现在，我代表常务委员会向大会报告工作', '政协某县委员会常务委员会工作报告', '政协某县委员会常务委员会'],
])('%s, under the title %s, is spoken for %s', (formula, title, organ) => expect(organOf(formula, title)).toBe(organ))
test.each([
  ['受市政协主席李国平同志的委托', null], ['受主席委托，我作说明', null], ['代表团举行全体会议审议省政府工作报告', null], ['召集人代表作了交流发言', null],
  ['各界代表人士围绕主题发言', null], ['省人民代表大会第三次会议听取和审议了省政府工作报告', null], ['代表各自党派团体、专委会作了发言', null], ['', '一组关键词读懂某省政府工作报告'], ['', '2000年政府工作报告'],
])('%s, under the title %s, names no organ', (formula, title) => expect(organOf(formula, title)).toBeNull())
test.each([
  ['在开幕会上的讲话（通用22篇）', '在开幕会上的讲话'], ['委员发言(精选文档)', '委员发言'], ['政协工作总结-12篇(第2/3页)', '政协工作总结'], ['标题：履职为民', '履职为民'],
  ['【主席谈】以协商聚共识', '以协商聚共识'], ['履职为民（2023）', '履职为民（2023）'], ['李国平：', null], ['会议开始了。', null], ['第08版：要闻', null], ['2023-03-06', null],
])('the title line %s gives %s', (line, title) => expect(cleanTitle(line)).toBe(title))
test('the line that the page repeats is the title, however many stand above it', () => {
  const lines = ['某行信用卡', '某地数码图书馆', '委员活动周', '某地读者来信', '某市政协委员提案评优', '某地委员参加会议']
  expect(titleOf(lines, () => false, new Set(['某市政协委员提案评优']))).toEqual({ title: '某市政协委员提案评优', next: 5 })
  expect(titleOf(lines, () => false, new Set(['某市政协提案']))).toEqual({ title: '某行信用卡', next: 1 })
})
test.each(['时间', '时 间', '单位', '全市', '管理', '成员'])('%s is no name', (word) => expect(isName(word)).toBe(false))
test('several offices stand before a name; a clause is none', () => {
  expect(manyOffices('市政协委员，某馆馆长李国平：')).toEqual({ name: '李国平', role: '市政协委员，某馆馆长' })
  expect(manyOffices('加强学习，市政协委员李国平：')).toBeNull()
})
