import { describe, expect, test } from 'vitest'
import { withFigures } from './texts.js'

const frames = (clause: string): string[] =>
  withFigures(clause).figures.map(({ text, period, rate, basis }) => [text, period ?? '', rate ?? '', basis ?? ''].join('|'))

describe('period, rate and basis', () => {
  test.each([
    ['每月召开1次学习会。', '1次||每月|'],
    ['全年组织协商38场。', '38场|全年||'],
    ['2024年收到提案486件。', '486件|2024年||'],
    ['一年来，走访企业216家。', '216家|一年来||'],
    ['信息工作连续15年获评优秀。', '15年|连续15年||'],
    ['用电量同比增长5.2%。', '5.2%|||同比'],
    ['用电量较2020年增长5.2%。', '5.2%|||较2020年'],
    ['采纳率比上年同期提高3个百分点。', '3个百分点|||比上年同期'],
    ['增速高于全国0.8个百分点。', '0.8个百分点|||高于全国'],
    ['“十四五”期间，产值年均增长6.8%。', '6.8%|“十四五”期间|年均|'],
    ['每名委员固定联系5户群众。', '5户||每名委员|'],
    ['占比由60%提高到75%。', '60%|||'],
    ['人均收入增长4.3%。', '4.3%|||'],
    ['人均收入提高到3万元。', '3万元||人均|'],
    ['就业人数较上次公布再增加56%。', '56%|||较上次公布'],
    ['今年以来，编发专刊110多期。去年办理提案30件。', '110多期|今年以来||'],
  ])('%s', (clause, first) => {
    expect(frames(clause)[0]).toBe(first)
  })
  test('a period does not reach into the next sentence, nor a rate into the next clause', () => {
    expect(frames('全年收到提案20件。走访委员30名。')).toEqual(['20件|全年||', '30名|||'])
    expect(frames('每月召开1次例会，走访委员30名。')).toEqual(['1次||每月|', '30名|||'])
    expect(frames('投资178亿元，是“十五”期间的5倍，年均增长45%。').slice(1)).toEqual(['5倍|||是“十五”期间', '45%||年均|'])
    expect(frames('产值较2020年的80亿元增加20亿元，增长25%。')).toEqual(['80亿元|2020年||', '20亿元|||较2020年', '25%|||'])
    expect(frames('增速连续3年领先，培训干部30名。')).toEqual(['3年|连续3年||', '30名|||'])
  })
})
