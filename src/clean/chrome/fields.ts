import { matchesOf } from '../../text/index.js'
import type { Line } from '../lines.js'

/**
 * Publish bars: `来源：…　时间：…　作者：…【字体：大 中 小】`. A line is one when labels, their values and page
 * controls cover it whole; so a sentence that only begins with such a word is none.
 */
type Value = 'name' | 'time' | 'count' | 'any'
interface Field {
  readonly rule: string
  readonly words: readonly string[]
  readonly value: Value
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const FIELDS: readonly Field[] = [
  {
    rule: 'credit-source', value: 'name',
    words: ['来源', '来自', '稿源', '文章来源', '信息来源', '新闻来源', '稿件来源', '资料来源', '内容来源', '文稿来源', '视图来源', '图文来源', '视频来源', '文字来源', '转载来源', '来源单位', '转载自', '转自', '摘自'],
    hit: '来源：人民政协报', miss: '来源：各单位自查，经核实无误。', reason: 'where a page took the text from is said about it, not in it',
  },
  {
    rule: 'credit-time', value: 'time',
    words: ['发布', '发布时间', '发布日期', '发表时间', '发表日期', '更新时间', '更新日期', '录入时间', '添加时间', '上传时间', '加入时间', '发稿时间', '编辑时间', '公开日期', '成文日期', '生成日期', '发文日期', '印发日期', '出版', '更新', '日期', '时间', '发布于', '发表于', '最后更新时间', '最后更新', '最近更新', '更新于', '最后修改', '新闻日期', '刊登日期', '张贴日期', '上版日期', '异动日期', '最后异动日期', '最后更新日期', '最后异动时间', '刊发时间', '刊载时间'],
    hit: '发布时间：2021-03-04 10:20', miss: '时间：上午九时', reason: 'a full date after such a label is the page\'s',
  },
  {
    rule: 'credit-author', value: 'name',
    words: ['作者', '采写', '采访', '文案', '记者', '本报记者', '本网记者', '本台记者', '文字报道', '图文报道', '全媒体记者', '融媒体记者', '见习记者', '实习记者', '特约记者', '首席记者', '通讯员', '撰稿', '撰稿人', '撰文', '供稿', '供稿人', '供稿单位', '文字', '执笔', '文'],
    hit: '记者 | 张三', miss: '记者：您怎么看这项工作？', reason: 'who wrote the page; a question put to a speaker is the document\'s',
  },
  {
    rule: 'credit-editor', value: 'name',
    words: ['编辑', '小编', '本期编辑', '责任编辑', '责编', '网络编辑', '新媒体编辑', '责任编校', '编审', '审核', '审核人', '审稿', '审稿人', '审校', '校对', '校审', '初审', '复审', '终审', '一审', '二审', '三审', '签发', '监制', '总监制', '值班编委', '值班主任', '值班编辑', '值班', '值班总编', '总编', '总编辑', '副总编', '副总编辑', '执行总编', '执行主编', '副主编', '社长', '副社长', '录入', '录入人', '录入员', '录入者', '发布人', '发布者', '发布单位', '发布机构', '信息员', '主编', '值班主编', '美编', '美术编辑', '出品', '排版', '制作', '网编', '编导', '播音', '剪辑', '后期', '审核人员', '文稿审核', '稿件审核', '内容审核', '图文审核', '编辑排版', '排版编辑', '图文编辑', '文字编辑', '视频编辑', '审核发布', '纠错'],
    hit: '责任编辑：李四　审核：王五', miss: '审核：对照清单逐项核对，一项一档。', reason: 'who put the page up',
  },
  {
    rule: 'credit-photo', value: 'name',
    words: ['摄影', '摄', '摄像', '摄影报道', '图片', '图片来源', '图片摄影', '视频', '图', '图文', '图/文', '文/图', '文、摄', '文/摄', '图、文', '制图', '配图', '图源', '供图', '海报', '设计'],
    hit: '摄影 | 赵六', miss: '图片：见附件一，共三张。', reason: 'who made the pictures',
  },
  {
    rule: 'publish-bar', value: 'count',
    words: ['浏览次数', '浏览量', '浏览数', '浏览', '阅读次数', '阅读量', '阅读数', '阅读', '点击数', '文章点击数', '点击量', '点击率', '点阅率', '点阅次数', '点阅数', '点阅', '浏览人次', '浏览人数', '点击次数', '点击', '访问量', '访问次数', '访问', '人气', '热度', '评论', '评论数', '字数', '分享', '分享到', '分享至', '打印', '收藏', '下载', '字体', '字号', '字级', '字体大小', '文字大小', '我要分享', '下载次数', '查看人数', '查看次数', '查看', '背景色', '视力保护色', '保护视力色', '语音播报'],
    hit: '浏览次数：1024 次 【字体：大 中 小】', miss: '阅读：让书香成为风尚', reason: 'counters and page controls',
  },
  {
    rule: 'document-info', value: 'any',
    words: ['索引号', '索 引 号', '信息索引号', '文号', '知识类型', '内容出处', '唯一号', '颗粒名称', '分类号', '发文字号', '发文机关', '发文机构', '主题分类', '信息分类', '公文种类', '主题词', '信息名称', '公开方式', '公开形式', '公开范围', '有效性', '信息有效性', '统一编号', '统一登记号', '内容概述', '生效日期', '废止日期', '组配分类', '体裁分类'],
    hit: '索引号：000123/2021-00045', miss: '主题是“有事好商量”', reason: 'the box of filing data above a document on a government site',
  },
]

const BY_WORD = new Map(FIELDS.flatMap((field) => field.words.map((word) => [word, field] as const)))
const WORDS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace('/', '\\/'))
/** A label opens the line or stands after a space or bracket. */
const LABEL = new RegExp(`(?<=^|[\\s|【\\[()•·])(${WORDS.join('|')})(?: ?[:|] ?|(?=[】\\])]))`, 'g')

const CONTROLS = new Set((
  '加入收藏 我要收藏 收藏本站 收藏本页 收藏 收藏本文 收藏此文 我要分享 分享 分享到 分享至 一键分享 打印本页 打印此页 打印页面 打印文章 打印正文 打印 关闭窗口 ' +
  '关闭本页 关闭页面 关闭 全屏 下载 下载文档 下载全文 下载附件 下载本文 纠错 我要纠错 投稿 我要投稿 推荐 转发 点赞 评论 复制链接 复制网址 返回 返回顶部 返回首页 ' +
  '返回上页 返回上级 返回列表 TOP admin 佚名 匿名 字体 字号 字体大小 大 中 小 特大 超大 默认 加大 还原 减小 放大 缩小 正常 较大 T T+ T- A A+ A- ' +
  '语音播报 朗读 听新闻 听全文 无障碍 无障碍浏览 无障碍阅读 关怀版 长者模式 长者版 繁体 繁体版 繁体中文 简体 简体版 简体中文 English EN 登录 注册 网站地图 ' +
  '设为首页 网站首页 首页 微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 朋友圈 微信好友 人人网 豆瓣 百度贴吧 更多 次 手机版 电脑版 客户端 阅读模式 导读 搜索 站内搜索 高级搜索 热门搜索 请输入关键字 请输入关键词 订阅 APP 网络图 资料图 ' +
  '黄 绿 蓝 白 灰 原文 查看原文 阅读原文 阅读全文 展开全文 收起 我要评论 举报 在线咨询 在线投稿 RSS 打印该页 关闭此页 关闭该页 返回到页面顶部 返回页面顶部 返回到顶部 回到顶部 回到网页上方 回到页面顶部 回页首 回顶部 回顶端 返回页首 返回主页 返回目录 回到目录 返回上一页 返回上一级 上一页 下一页 上一篇 下一篇 上一版 下一版 上一条 下一条 上一期 下一期 版面导航 标题导航 往期回顾 展开通版 收缩通版 放大+ 缩小- 默认○ 移动版 网页版 触屏版 智能问答 智能机器人 站群导航 网站导航 官方微博 官方微信 微信公众号 政务微博 政务微信 邮箱登录 适老化 关注 +关注 已关注 取消关注 点赞 在看 赞 踩 顶 赞赏 打赏 写留言 留言 精选留言 写评论 发表评论 发布评论 查看评论 热门评论 全部评论 暂无评论 参与评论 抢沙发 反馈 返回搜狐 查看更多 Facebook Twitter LINE Line WhatsApp Email E-mail Print Share Copy Menu Search Close 脸书 推特 电邮 列印 友善列印 转寄 转寄好友 社区 手机点评 进入社区 E-mail推荐 分享到QQ空间 查看更多评论 加载中…… 加载中 Loading... 按日期搜索 版面翻页 字号变大 字号变小 分享至Facebook 分享至Line 字级 字级设定 大字级 中字级 小字级 海报 相关 原创 侵权投诉 VIP专免 手机阅读 APP下载 跳到主要内容区块 跳到主要内容 跳至主要内容 跳过导航 大字 中字 小字 特大字 标准字 简 繁 购物车 认领 下载提示 转Pdf 转PDF 转Word 下载原始文档 下载我编辑的 在线编辑 用户头像 App功能展示 我的足迹 我的收藏 栏目 个人中心 消息中心'
).split(' '))
const DATE = '(?:20|19)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?'
const CLOCK = '\\d{1,2} ?[:时] ?\\d{1,2}(?: ?[:分] ?\\d{0,2} ?秒?)?'
const TIME = new RegExp(`^${DATE}(?:[ T]?(?:星期.|周.|上午|下午|晚上)?[ ]?${CLOCK}(?:\\.\\d+)?)?$`)
/** 112-02-17 of the Republic’s years, 15-02-11 09:43 with the century left out. */
const SHORT_YEAR = new RegExp(`^\\d{2,3}-\\d{1,2}-\\d{1,2}(?: ${CLOCK})?$`)
/** A time and how many readers. */
const TIMED = new RegExp(`^${DATE}(?: ${CLOCK})? \\d{1,7}$`)
const CLOCK_FIRST = new RegExp(`^${CLOCK} ${DATE}(?: HKT)?$`)
const TIMES = new RegExp(`${DATE}(?:[ T]?${CLOCK}(?:\\.\\d+)?)?`, 'g')
/** A page's organ or its section (参政议政) may stand before its bar. */
const ORGAN = /^[^\s。，,:、]{2,16}(?:委员会|政协|办公室|办公厅|局|委|部|网|报)$|^[\u3005\u3007\u3400-\u9fff]{4}$/
const TIMES_ANY = new RegExp(DATE)
const SECTIONED = new RegExp(`^${DATE}(?:[T ]?${CLOCK})? [\\u3005\\u3007\\u3400-\\u9fff]{2,6}$`)
/** A label that is not known, and its value, before two that are: 分类:领导讲话 时间:2024-03-05 阅读:88 */
const OTHER_FIELD = /^[\u3005\u3007\u3400-\u9fff]{2,6}:[^。，,:]{1,20}$/
const COUNT = /^(?:共计?|约|已有)?\d[\d,.]*\s*(?:万|w|\+)?(?:次|人|人次|条|个?字|分钟)?(?:阅读|浏览|评论)?$/
/** 941 次浏览 */
const COUNTS = /\d{1,9} ?(?:人次|次|人)?(?:浏览|阅读|点击|评论|收藏|点赞)/g
const LENGTH = /^(?:共计?|全文共?|本文共?|本篇文章|字数)?\d+个?字$|^(?:预计|大约|约|阅读|读完|用时|时长|时间|需要?|全文|本文)*\d+(?:分钟|秒)(?:左右)?(?:读完|阅读)?$|^\d{1,4}页$/
const NAME = /^[^。！？!?；;，,“”"：:]{1,30}$/

/** 来源：“今日某县”公众号 */
const ACCOUNT = /^[“"][^”"]{2,16}[”"](?:微信)?(?:公众号|视频号|客户端|APP)$/

/** A whole publish date, as pages write it. */
export const isTime = (plain: string): boolean => TIME.test(plain)

/** Without the sign of a list that a scraper made of a page's bar. */
export const unlisted = (plain: string): string => plain.replace(/^[•·-] ?(?!-)/, '')

/** A bare date that a page put there: with the hour, or written in digits; 2021年2月6日 alone dates a speech. */
export const isPublishTime = (plain: string): boolean => TIMED.test(plain) || (TIME.test(unlisted(plain)) && /[:时]|^\d+[-/.]/.test(unlisted(plain))) || /^\d{1,2}\/\d{1,2}\/20\d\d(?: \d\d:\d\d)?$|^(?:\d\d-\d\d|\d{1,2}\.\d{1,2}\.20\d\d|周[一二三四五六日], \d{1,2} 十?[一二三四五六七八九十]月 20\d\d) \d\d:\d\d$/.test(plain)

/** A label that stands right behind the value before it, or behind a button. */
const GLUED = new RegExp(`(\\S?)(${WORDS.join('|')})(?= ?:)`, 'g')
const parted = (plain: string): string => plain.replace(GLUED, (whole, before: string, word: string) => (before === '' ? whole : `${before} ${word}`))

/** The rule under which a line that labels, values and page controls cover is chrome; null for any other line. */
export function publishBar(plain: string): string | null {
  const rule = barOf(plain)
  if (rule !== null || !plain.includes(':')) return rule
  const apart = parted(plain)
  return apart === plain ? null : barOf(apart)
}

function barOf(plain: string): string | null {
  if (!/[:|\]】)]/.test(plain) || /[！？；]$/.test(plain)) return null
  if (plain.endsWith('。')) return closedBar(plain.slice(0, -1))
  const labels = matchesOf(LABEL, plain)
  if (labels.length === 0) return null
  const head = plain.slice(0, labels[0]!.index).replace(TIMES, ' ').trim()
  // 【…】【…】: the site's own buttons.
  const site = head.replace(/www\.\S+/, '').trim()
  const known = labels.length >= 2 && TIMES_ANY.test(plain) ? site.replace(OTHER_FIELD, '') : site
  const before = labels.length >= 2 ? known.replace(/【[^】]{2,6}】/g, ' ') : site
  if (/[\p{L}\p{N}]/u.test(before) && !isControls(before) && !((labels.length >= 2 || site !== head) && ORGAN.test(before) && TIMES_ANY.test(plain))) return null
  let rule: string | null = null
  for (const [i, label] of labels.entries()) {
    const field = BY_WORD.get(label[1]!)!
    const end = labels[i + 1]?.index ?? plain.length
    const value = plain.slice(label.index + label[0].length, end).trim()
    // Some sites leave the counter out and put a name in its place.
    const misplaced = field.value === 'count' && labels.length >= 3 && /^[\u3005\u3007\u3400-\u9fff]{2,8}$/.test(value)
    // The section of the site may stand behind the time: 时间:2023-09-12 12:30 公文范文 来源:…
    const sectioned = field.value === 'time' && (labels.length >= 2 || /\d:\d\d/.test(value)) && SECTIONED.test(withoutControls(value))
    const kind = misplaced ? 'none' : sectioned ? 'value' : readValue(field, value)
    // One label that is not known may stand inside a bar of several that are, with the time of the page.
    if (kind === 'other' && !(labels.length >= 3 && value.length <= 30 && TIMES_ANY.test(plain) && !/[。！？；，]/.test(value))) return null
    if (kind === 'value' && field.rule.startsWith('credit') && !rule?.startsWith('credit')) rule = field.rule
    rule ??= field.rule.startsWith('credit') ? 'publish-bar' : field.rule
  }
  return rule
}

/** Some sites close their bars like a sentence; so does a document its sentences: two fields, or page controls before one, tell. */
function closedBar(plain: string): string | null {
  const labels = matchesOf(LABEL, plain)
  return labels.length >= 2 || (labels.length === 1 && isControls(plain.slice(0, labels[0]!.index))) ? barOf(plain) : null
}

/** The label that a line consists of, when its value has to stand on the next one. */
export function bareLabel(plain: string): Field | null {
  const word = /^(?:[【[(]|[•·◦*-] ?)?(.{1,8}?) ?[:|]$/.exec(plain)?.[1]
  return (word !== undefined && BY_WORD.get(word)) || null
}

/** Whether a line may be the value of the label on the line before. */
export function isValueOf(field: Field, plain: string): boolean {
  return plain.length <= 30 && !/^[【[(]/.test(plain) && publishBar(plain) === null && readValue(field, plain) !== 'other'
}

function readValue(field: Field, value: string): 'value' | 'none' | 'other' {
  const bare = value.replace(/\{\{[^{}]{0,30}\}\}/g, ' ').replace(/[【】[\]()|《》]/g, ' ').replace(COUNTS, ' ').trim()
  if (bare === '') return 'none'
  if (TIME.test(bare) || CLOCK_FIRST.test(bare) || (field.value === 'time' && SHORT_YEAR.test(bare))) return 'value'
  if (field.value === 'time' && /^\d/.test(bare) && isControls(bare)) return 'value'
  if (isControls(bare)) return 'none'
  if (field.value === 'any') return bare.length <= 60 ? 'value' : 'other'
  if (field.value === 'time') return 'other'
  if (field.value === 'count') return COUNT.test(withoutControls(bare).replace(/ /g, '')) ? 'value' : 'other'
  // A name may be followed by a date or by page controls that bear no label.
  const name = withoutControls(bare.replace(TIMES, ' '))
  if (name === '') return 'value'
  return NAME.test(name) || (field.rule === 'credit-source' && ACCOUNT.test(name)) ? 'value' : 'other'
}

const withoutControls = (value: string): string => value.split(' ').filter((token) => !CONTROLS.has(token)).join(' ')

/** Whether a text is nothing but page controls, with dates, counters and marks between them. */
export function isControls(plain: string): boolean {
  return areControls(plain) || (/\d [\u4e00-\u9fff]/.test(plain) && areControls(plain.replace(/(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g, '')))
}

function areControls(plain: string): boolean {
  const tokens = plain.replace(TIMES, ' ').replace(COUNTS, ' ').split(/[\s|【】[\]()/·•>:,，、＞«»_]+/).filter((token) => token !== '')
  return tokens.length > 0 && tokens.every((token) => CONTROLS.has(token) || LENGTH.test(token) || /^\d{1,6}次$/.test(token))
}

/** Lines like 地点： near a 时间： make it the head of minutes, which is the document's own. */
export function isMinutesHead(lines: readonly Line[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => /^(?:地 ?点|会议地点|主 ?持 ?人|主 ?席|出 ?席|列 ?席|参加(?:人员|单位)?|议 ?题) ?:?|^时 ?间 ?: ?(?:上午|下午|早上|晚上)/.test(lines[at + step]?.plain ?? '')
    && (lines[at + step]?.plain.length ?? 99) < 60)
}
