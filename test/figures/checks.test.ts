import { describe, expect, test } from 'vitest'
import { withFigures } from './texts.js'

const notes = (text: string): string[] => withFigures(text).figureIssues.map(({ kind, message }) => `${kind}: ${message}`)

describe('figures that do not follow from each other', () => {
  test.each([
    ['开展活动30场，其中协商活动12场、视察活动10场、联谊活动18场。', 'sum: 12场 + 10场 + 18场 = 40场, more than the 30场 they are part of'],
    ['开展活动30场，其中协商活动42场。', 'sum: 42场 is said to be among 30场, which is less'],
    ['收到提案200件，集体提案50件，占35%。', 'share: 50件 of 200件 is 25%, not 35%'],
    ['满意率由70.4%提高到77.1%，提高8.7个百分点。', 'change: from 70.4% to 77.1% is a change of 6.7, not 8.7个百分点'],
    ['办理时间由90天缩短到60天，缩短22.8%。', 'change: from 90天 to 60天 is a change of 33.33, not 22.8%'],
    ['会员由1.2万人增加到1.5万人，增加4000人。', 'change: from 1.2万人 to 1.5万人 is a change of 3000, not 4000人'],
    ['全会期间共立案提案356件。\n截至目前，全会期间共立案提案365件。', 'conflict: 提案: 365件 here, 356件 before'],
  ])('%s', (text, note) => {
    expect(notes(text)).toEqual([note])
  })
  test.each([
    '开展活动30场，其中协商活动12场、视察活动18场。',
    '开展活动30场，其中协商活动12场。',
    '开展活动30余场，其中协商活动12场、视察活动10场、联谊活动9场。',
    '收到提案486件，立案398件，集体提案87件，占21.9%。',
    '收到提案400件。其中委员提案312件，占78%；集体提案88件，占22%。',
    '甲类126件，占31.5%；乙类31件，占7.8%。',
    '老年人84万人，占总人口的14.7%，其中市区24万人，占15.9%。',
    '新增铁路639公里、其中高铁370公里，新增（一级）公路2600公里。',
    '其中七届二次会议受理委员提案195件。八届二次会议受理委员提案209件。',
    '满意率由70.4%提高到77.1%，提高6.7个百分点。',
    '办理时间由92天缩短到71天，缩短22.8%。',
    '会员由1.2万人增加到1.5万人，年均增长5%。',
    '收到提案20件。走访委员30名。召开会议3次，召开座谈会5次。',
    '12个市级重点工程完成投资9亿元。20个县级重点工程完成投资4亿元。',
  ])('nothing to say of: %s', (text) => {
    expect(notes(text)).toEqual([])
  })
})
