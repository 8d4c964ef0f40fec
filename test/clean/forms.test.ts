import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Alignment, blocksOf, type SourceFormat } from '../../src/text/index.js'
import { cleaned } from './tools.js'

/** The document's own paragraphs, each with the source that it came from. */
function paragraphs(text: string, format: SourceFormat): { texts: string[]; sources: string[]; rules: string[] } {
  const { source, reading, chrome } = cleaned(text, format)
  const alignment = new Alignment(reading.edits)
  const blocks = blocksOf(reading.text, chrome, alignment)
  const sources = blocks.map((block) => {
    const { start, end } = alignment.toSource(block)
    return source.text.slice(start, end)
  })
  return { texts: blocks.map((block) => block.text), sources, rules: chrome.map(({ rule }) => rule) }
}

describe('HTML', () => {
  const page = readFileSync(new URL('../cases/clean/page.html', import.meta.url), 'utf8')
  test('the document as a reader sees it, each paragraph at its place in the file', () => {
    const { texts, sources } = paragraphs(page, 'html')
    expect(texts).toEqual([
      '市政协召开常委会会议',
      '3月4日，市政协召开常委会会议，围绕“建设宜居城市”协商议政“出实招”。',
      '会议指出，要坚持问题导向，广泛凝聚共识，做到PM2.5浓度持续下降。',
      '会议强调，要抓好落实。',
    ])
    expect(sources[1]).toMatch(/^3月4日，市政协召开<b>常委会<\/b>会议，\n围绕.*&rdquo;。$/u)
    expect(sources[3]).toBe('会议强调，要抓好落实。')
  })
  test('what stands around it is labelled', () => {
    expect(paragraphs(page, 'html').rules).toEqual(['breadcrumb', 'breadcrumb', 'credit-time', 'publish-bar', 'html-furniture', 'html-furniture', 'html-footer'])
  })
  test('one long paragraph is no page: those above and below it are the document’s', () => {
    const long = '市政协常委会坚持围绕中心、服务大局，深入调研，积极建言。'.repeat(20)
    for (const tag of ['p', 'div']) {
      const paragraphs = ['某市政协举行全体会议', long, '会议听取了报告。', '会议号召委员们继续努力。'].map((text) => `<${tag}>${text}</${tag}>`).join('')
      expect(cleaned(`<body><nav>首页</nav><div>${paragraphs}</div></body>`, 'html').chrome.map(({ rule }) => rule)).toEqual(['html-nav'])
    }
  })
  test('inline markup joins, block markup parts', () => {
    expect(paragraphs('<p>甲<b>乙</b>丙<br>丁</p><div>戊</div><table><tr><td>己</td><td>庚</td></tr></table>', 'html').texts).toEqual(['甲乙丙', '丁', '戊', '己', '庚'])
  })
  test('broken pages are read as far as they go', () => {
    expect(paragraphs('<div><p>政协<p>委员</div></span><b>协商', 'html').texts).toEqual(['政协', '委员', '协商'])
    expect(paragraphs('政协<', 'html').texts).toEqual(['政协<'])
  })
})

describe('Markdown', () => {
  test('marks are taken out, the numbers of headings and lists stay', () => {
    const { texts } = paragraphs('# 一、总体要求\n\n要**坚持**[党的领导](http://a.b/c)，做到`实`。\n\n> 引文\n\n1. 第一项\n- 第二项\n\n![图](a.png)\n', 'markdown')
    expect(texts).toEqual(['一、总体要求', '要坚持党的领导，做到实。', '引文', '1. 第一项', '- 第二项'])
  })
  test('front matter and code are chrome', () => {
    expect(paragraphs('---\ntitle: a\n---\n政协\n```json\n{"a": 1}\n```\n', 'markdown')).toMatchObject({ texts: ['政协'], rules: ['front-matter', 'front-matter', 'front-matter', 'code-block', 'code-block', 'code-block'] })
  })
  test('stars and brackets in plain text are no markup', () => {
    expect(paragraphs('以***同志为核心', 'markdown').texts).toEqual(['以***同志为核心'])
    expect(paragraphs('**不是强调**', 'text').texts).toEqual(['**不是强调**'])
  })
  test('but whole lines in bold type, or markers, tell that plain text was Markdown', () => {
    expect(paragraphs('**某县政协**\n**工作总结**\n**一、抓学习**\n**1.健全制度。**每月一次。\n', 'text').texts).toEqual(['某县政协', '工作总结', '一、抓学习', '1.健全制度。每月一次。'])
    const masked = ['**县政协2023年工作总结', '全会以来，**主席、**副主席带头调研。', '**市政协**', '**同志走访了**村。']
    expect(paragraphs(masked.join('\n'), 'text').texts).toEqual(masked)
  })
})

describe('wrapped and broken lines', () => {
  const line = '政协委员履职尽责发挥作用广泛凝聚共识推动各项工作落到实处'
  const other = '各专门委员会围绕中心任务深入开展调查研究提出意见和建议多'
  const wrapped = (count: number): string => Array.from({ length: count }, () => `${line}\n${other}\n${line.slice(0, 12)}。\n\n`).join('')
  test('a paragraph broken at a fixed width is one', () => {
    const { texts } = paragraphs(`各位委员：\n\n${wrapped(8)}`, 'text')
    expect(texts).toEqual(['各位委员：', ...Array(8).fill(`${line}${other}${line.slice(0, 12)}。`)])
  })
  test('in a short text too, but titles of one length stay', () => {
    const news = ['某县政协昨日举行常委会会议，政协主席李大明主持会议并讲话，副主席王小明出席会', '议。会议听取了县政府关于提案办理情况的通报，委员们就办理情况提出意见建议，部', '门负责人作了回应。会议指出，提案办理要更加注重协商，切实提高质量，让委员满意，', '让群众满意。会议强调，要加强学习，提高本领，为全县高质量发展作出贡献，展现作', '为。']
    expect(paragraphs(news.join('\n'), 'text').texts).toEqual([news.join('')])
    const titles = ['关于加强农村饮水安全工作并建立长效管护机制的建议', '关于加快城区老旧小区加装电梯工作的若干意见建议', '关于推进义务教育学校课后服务提质增效的几点建议', '关于完善基层医疗卫生机构人才培养机制的有关建议', '关于支持县域特色农产品品牌建设与推广工作的建议']
    expect(paragraphs(titles.join('\n'), 'text').texts).toEqual(titles)
  })
  test('over the end of a page too, whose header is chrome', () => {
    const page = (number: number): string => `\n议事会 ─ 2023年\n\n${number}\n\n`
    const { texts, rules } = paragraphs(`${wrapped(4)}${line}${page(1)}${line}\n完。\n\n${wrapped(3)}${page(2)}${wrapped(3)}${page(3)}${wrapped(1)}`, 'text')
    expect(texts).toContain(`${line}${line}完。`)
    expect(rules.filter((rule) => rule === 'page-number')).toHaveLength(3)
  })
  test('a heading or a speaker begins a new one', () => {
    const { texts } = paragraphs(`${wrapped(6)}${line}\n一、总体要求\n${line.slice(0, -1)}。\n主席：散会。\n`, 'text')
    expect(texts.slice(-4)).toEqual([line, '一、总体要求', `${line.slice(0, -1)}。`, '主席：散会。'])
  })
  test('but who speaks does not begin in the middle of a sentence', () => {
    expect(paragraphs(`${wrapped(6)}${line}\n制度：一是学习，二是调研。\n`, 'text').texts.at(-1)).toBe(`${line}制度：一是学习，二是调研。`)
  })
  test('what a scraper broke around a link is one', () => {
    const { texts } = paragraphs('持续改善空气质量，推动重点领域协同治理，经过各方面共同努力，全市环境质量明显好转，人民群众更加满意，去年PM\n2.5\n年平均浓度继续下降。\n一、下一步工作\n由供给方带团队、带技术\n揭榜\n；由需求方带场景。', 'text')
    expect(texts).toEqual(['持续改善空气质量，推动重点领域协同治理，经过各方面共同努力，全市环境质量明显好转，人民群众更加满意，去年PM2.5年平均浓度继续下降。', '一、下一步工作', '由供给方带团队、带技术', '揭榜；由需求方带场景。'])
  })
  test('a line that ends in a word like 参与 is finished, one that ends in 与 is not', () => {
    const heads = '全体委员广泛参与\n围绕中心做好各项工作。\n城乡发展更加共享祥和\n各项事业取得新的进步。\n实现建设有序目的\n工作取得进步。'
    expect(paragraphs(heads, 'text').texts).toEqual(heads.split('\n'))
    expect(paragraphs('统筹发展与\n安全的关系。', 'text').texts).toEqual(['统筹发展与安全的关系。'])
  })
  test('lines of verse and lists of names stay', () => {
    const verse = '12月25日上午\n政协某市第九届委员会第二次会议\n在会议中心开幕\n市政协主席王小明\n向大会报告工作'
    expect(paragraphs(verse, 'text').texts).toEqual(verse.split('\n'))
  })
})
