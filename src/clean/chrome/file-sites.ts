import type { ChromeRule } from './rules.js'

/** What sites that share documents, sell them or collect templates put around a text. */
export const FILE_SITE_RULES: readonly ChromeRule[] = [
  {
    id: 'file-panel', zone: 'edge', pattern: /^(?:亲,|本文档|该文档|此文档|文档)[^。]{0,20}(?:免费预览|未读|加载中|预览结束|阅读完毕)[^。]{0,30}$|^(?:还剩|剩余) ?\d+ ?页(?:未读|可预览)[^。]{0,20}$|^(?:版权申诉|我要认领|分享赚钱|资源目录|资源预览|在线预览|收起资源包目录|所需积分|下载积分)(?: ?:.{0,12})?$/,
    hit: '还剩3页未读，继续阅读', miss: '剩余30页待修改完成', reason: 'what a document-sharing site says of a file',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^《[^》]{2,100}》由(?:会员|用户|网友)[^。]{0,10}分享,.{0,200}$/,
    hit: '《工作总结.docx》由会员分享，可在线阅读，更多相关《工作总结.docx（5页珍藏版）》请在某某文库上搜索。', miss: '《议政录》由会员分享会赠阅', reason: 'what a document-sharing site says of a file',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^[^。，]{0,24}20\d\d-\d\d-\d\d [^。，]{0,30}\d[KM]B \d{1,4} ?页.{0,12}$/,
    hit: '3.0 某某用户 2025-11-06 483 99+ 18.33KB 11 页 5稿币', miss: '2025-11-06 委员提交材料11页', reason: 'who put a file up, its size and price',
  },
  {
    id: 'site-name', zone: 'head', pattern: /^[^\s。，,:]{0,10}(?:范文|作文|文档|公文|文秘|论文|材料|资料|文库)(?:站|库|屋|吧|坊|网站|之家)$/,
    hit: '靈感範文站', miss: '建好文史资料库，用好文史资料', reason: 'the name of a template site above its pages',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^(?:文档)?(?:ID|编号) ?: ?\d{4,12}$|^(?:文件|文档)?大小 ?: ?[\d.]+ ?[KM]B?$|^(?:文档)?页数 ?: ?\d+ ?页?$|^.{2,80}_第 ?\d{1,4} ?页$|^[^。]{0,60}\b(?:docx?|pdf|pptx?|txt) +\d+ ?页 .{0,80}$/i,
    hit: '某镇工作总结_第1页', miss: '页数不限', reason: 'what a document-sharing site says of a file',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^(?:\d{1,2}[.、] ?){0,2}(?:下载文档前|["“]?仅部分预览["”]?的文档|如文档侵犯|温馨提示 ?:(?:$|.{0,20}(?:文档|预览|下载))).{0,120}$|^(?:\d{1,2}[.、] ?)?(?=.{0,60}(?:文档|文件)).{0,90}(?:文件下载后|由用户上传|联系(?:网站)?客服|本站投诉).{0,80}$/,
    hit: '1. 1、下载文档前请自行甄别文档内容的完整性', miss: '1、下载文档', reason: 'a document-sharing site instructs its customers',
  },
  {
    id: 'menu', zone: 'head', pattern: /^文库(?: [^\s。，,:]{2,8}){1,6}$/,
    hit: '文库 实用文档 报告/总结', miss: '文库建设', reason: 'the sections of a document-sharing site, in one line',
  },
  {
    id: 'paywall', zone: 'edge', pattern: /^(?:订阅|登录|购买|付费|开通)[^。，,]{0,6}(?:查看|阅读|解锁|继续)[^。，,]{0,16}$/,
    hit: '订阅后可查看全文（剩余80%）', miss: '登录平台提交提案，方便阅读', reason: 'a text that is shown in part, for sale',
  },
  {
    id: 'paywall', zone: 'edge', pattern: /^(?:点击)?(?:展开|收起|继续)(?:阅读|预览)?(?:全文|更多|全部|剩余)[^。，,]{0,6}$|^继续阅读 ?[>»↓∨]*$/,
    hit: '展开全文 ↓', miss: '展开全面调研', reason: 'a text that is shown in part',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^[^。]{1,80}\.(?:docx?|pdf|pptx?|wps|txt) ?第 ?\d{1,4} ?页$/i,
    hit: '某某讲话.docx第2页', miss: '某某讲话第2页', reason: 'a page of a file, as a document-sharing site shows it',
  },
  {
    id: 'credit-time', zone: 'head', pattern: /^[^\s。，,:]{1,16} (?:上传|分享|发布)(?:于|时间)? ?: ?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/,
    hit: '某某用户 上传于:2024-05-29', miss: '某某用户 上传于平台', reason: 'who put a file up, and when',
  },
  {
    id: 'site-name', zone: 'head', pattern: /^(?:\d{2,4}|[a-z]{1,8}\d{0,4}|(?!政协)[\u4e00-\u9fff]{2})文库$/i,
    hit: '某某文库', miss: '政协文库', reason: 'the name of a document-sharing site above its pages',
  },
  {
    id: 'publish-bar', zone: 'head', pattern: /^[^\s。，,:]{1,12} 分享 时间 ?:$/,
    hit: '某某网友 分享 时间:', miss: '委员分享 时间:上午九时', reason: 'who put the page up; the counter beside it was lost',
  },
  {
    id: 'publish-bar', zone: 'head', pattern: /^网友(?:发表|上传|发布)(?:时间|于)?[: ]{0,2}[\d-]{0,10}$/,
    hit: '网友发表时间 945349', miss: '网友发表意见', reason: 'a counter with the label of a time',
  },
  {
    id: 'editor-note', zone: 'any', pattern: /范[文例].{0,80}(?:收集|整理|分享).{0,30}供(?:您|你|大家).{0,4}参考(?:写作|借鉴|学习|之用|[,。!]|$)/,
    hit: '以下优秀范文由某某网友精心收集分享，供您参考写作之用！', miss: '收集范文供各部门参考', reason: 'template sites introduce their texts so',
  },
]
