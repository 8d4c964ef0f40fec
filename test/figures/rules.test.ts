import { describe, expect, test } from 'vitest'
import { EXCLUSIONS, KEPT_DURATIONS } from '../../src/figures/exclusions.js'
import { exclusionsIn, withFigures } from './texts.js'

const texts = (clause: string): string[] => withFigures(clause).figures.map((f) => f.text)

describe('what is no figure', () => {
  test.each(EXCLUSIONS)('$id: $hit', ({ id, hit }) => {
    expect(texts(hit)).toEqual([])
    expect(exclusionsIn(hit)).toContain(id)
  })
  test.each(EXCLUSIONS)('$id does not reach $miss', ({ miss }) => {
    expect(texts(miss)).toHaveLength(1)
  })
  test('ids are unique and every rule says why', () => {
    expect(new Set(EXCLUSIONS.map(({ id }) => id)).size).toBe(EXCLUSIONS.length)
    expect(EXCLUSIONS.filter(({ reason }) => reason === '')).toEqual([])
  })
})

describe('periods that are themselves what was reached', () => {
  test.each(KEPT_DURATIONS)('$reason: $hit', ({ hit }) => {
    expect(texts(hit).length).toBeGreaterThan(0)
  })
  test.each(['三年来成效明显。', '近五年工作回顾。', '规划期为五年。', '用三个月时间开展整治。'])('a period that frames: %s', (clause) => {
    expect(texts(clause)).toEqual([])
  })
})

describe('numbers in names, and other numbers that count nothing', () => {
  test.each([
    '《关于促进消费的20条措施》印发。', '开展“三个一”活动。', '学习“十四五”规划。', '用好12345热线。', '进入2.0时代。', '联系电话04571234567。', '许可证号2312006001。',
    '面向2049年。', '形成“2357+X”格局。', '建成5G基站。', '5A级景区获批。', '3·15国际消费者权益日。', '第331国道贯通。', '国发〔2021〕12号文件。', '上午9:30开会。', '获二、三等奖。',
    '统一部署、进一步推进。', '十分重视，万分感谢。', '四川、九江、三亚。', '农业三产融合。', 'GB18030编码。', '两级政协上下联动，两地携手、两省共建。', '谈三点意见。', '获二等奖。', '一个个难题得到破解。', '走访数家企业、几位专家。', '8号线开通。', '一批90后委员。', '坚持两手抓、两手都要硬。',
    '落实中央八项规定精神。', '进入世界500强。', '十四届三次会议召开。', '建成10万吨级码头。', '排名提升6位。', '依照《章程》第二十条执行。',
  ])('%s', (clause) => {
    expect(texts(clause)).toEqual([])
  })
  test('a title, whole, in part or repeated; not a sentence of the text', () => {
    expect(texts('政协委员工作建议材料汇编8篇\n\n各位委员：\n\n全年收到材料9篇，刊发材料8篇。\n\n政协委员工作建议材料汇编8篇')).toEqual(['9篇', '8篇'])
  })
  test('a text of one line without a stop is read, title or not', () => {
    expect(texts('全年提交提案520件，立案415件')).toEqual(['520件', '415件'])
    expect(texts('政协委员工作建议材料汇编8篇\n\n各位委员：\n\n会议听取了报告。')).toEqual([])
  })
  test('a quoted statement is no name', () => {
    expect(texts('他说：“今年我们提交了提案12件，其中立案10件；社会反响很好。”')).toEqual(['12件', '10件'])
  })
  test('a heading’s Chinese numeral that announces its points', () => {
    const points = '一是要织密组织网络。设网格30个。二是要织密信息网络。配信息员40名。三是要织密议事网络。'
    expect(texts(`工作报告\n各位委员：\n一、重点工作\n（一）织密三张网络，让触角延伸。${points}`)).toEqual(['30个', '40名'])
  })
})
