import type { ChromeRule } from './rules.js'

/** What template, document-sharing and mirror sites put around the texts that they copy. */
export const SITE_RULES: readonly ChromeRule[] = [
  {
    id: 'editor-note', zone: 'any', pattern: /^【(?:写作|范文)[^】]{0,4}】.{0,60}(?:参考|下载)|小编.{0,8}(?:为|给|跟|和|与|向|帮)(?:大家|您|你|各位).{0,6}(?:整理|收集|搜集|分享|带来|准备|介绍|推荐|总结)|(?:下面|以下).{0,12}(?:本站|网友|[^。，,]{2,8}网)(?:为|给)(?:大家|您|你).{0,6}(?:整理|收集|搜集|分享|带来|准备|推荐)|小编(?:精心)?(?:推荐|整理)(?:[:!]|$)|(?:下面|以下)(?:内容)?是小编(?:精心)?(?:搜集|收集|整理|精选)|我(?:给|为)大家(?:整理|收集|带来).{0,20}范文/,
    hit: '提案集锦 一、加强协商。下面是小编给大家带来的提案集锦三篇，供大家参考！', miss: '以下由联络组为大家介绍情况。', reason: 'template sites say so of their texts, also behind a piece of the text',
  },
  {
    id: 'editor-note', zone: 'any', pattern: /(?:就让|跟着|跟随|快和)小编.{0,4}(?:带|一起|来)|来源于?网(?:友|络)(?:上传|投稿|整理|,)|不代表本(?:站|网)|客服老师|(?:以下|下面|上面)的.{0,14}范文,(?:我们|大家)/,
    hit: '导语：开幕词一文来源于网友上传，若需要原创文章可咨询客服老师。', miss: '提案来源于网格员上报的问题。', reason: 'template sites say so of their texts',
  },
  {
    id: 'disclaimer', zone: 'any', pattern: /(?:仅|只|并?不)代表(?:原)?作者(?:个人|本人)?(?:的)?(?:观点|立场)|如(?:有)?涉及.{0,16}(?:版权|稿酬|侵权|著作权).{0,16}(?:联系|告知)(?:我们|本站|本网|小编|作者|删除)|(?:与|和)本(?:网|站)无关/,
    hit: '文中观点仅代表作者本人，与本站无关。', miss: '如涉及版权纠纷，各部门要加强联系，依法处理。', reason: 'sites disown what they copy',
  },
  {
    id: 'paywall', zone: 'any', pattern: /^(?:[([【.].{0,80})?(?:省略\d+字|(?:全文|本文)共\d+字,?(?:当前|目前|仅)|(?:当前|目前)仅?显示\d+字|您?需要先登录|登录后.{0,4}(?:查看|阅读|下载)|(?:正式)?会员可以?(?:完整|全文|全部|继续)阅读|阅读全部.{0,4}内容|请(?:认真)?阅读下面的提示|未完,全文).{0,100}$/,
    hit: '……（未完，全文共2300字，当前仅显示900字）', miss: '会员阅读分享会', reason: 'a text that is shown in part, for sale',
  },
  {
    id: 'promotion', zone: 'edge', pattern: /(?:免费使用|会员权益|尊享会员|限时(?:优惠|免费)|开通会员)|仅需 ?\d[\d.]*元|^本文(?:来自|来源|源自)于? ?:? ?(?:https?|www)/,
    hit: '每天仅需0.5元，尊享会员权益', miss: '场馆向群众免费开放', reason: 'template sites sell their service',
  },
  {
    id: 'file-panel', zone: 'any', pattern: /^\d{1,4}(?:\.\d{1,2})? ?[KM]B$|^\d{3,5}\+$|^\d{1,4} 页$|^.{1,80}\.(?:docx?|pdf|pptx?)_第 ?\d{1,4} ?页$|^(?:文档编号|上传人|文档格式|资源描述|侵权投诉)(?: ?:.{0,120})?$|^(?:格式|文件格式) ?: ?(?:docx?|pdf|pptx?|txt)\b.{0,80}$/i,
    hit: '上传人：用户1 文档编号：1024 上传时间：2023-07-27 格式：DOCX 页数：4 大小：10.28KB', miss: '上传人脸照片', reason: 'what a document-sharing site says of a file',
  },
  {
    id: 'login', zone: 'any', pattern: /^(?:(?:请输入)?(?:密码|用户名|用户名称|账号|帐号|验证码|登录名)(?:(?: ?: ?)|$) ?(?:(?:密码|登录|注册|忘记密码\??) ?:? ?){0,4}|(?:会员|用户)登录)$/,
    hit: '密码：', miss: '密码工作', reason: 'a form to log in',
  },
  {
    id: 'credit-source', zone: 'any', pattern: /^20\d\d-\d\d-\d\d (?:[\u3005\u3007\u3400-\u9fff·]{2,10} ){0,6}\d{1,2} \d{1,2} [\u4e00-\u9fff]{2,10}(?:报|周刊) content_\d+\.html.{0,80}$/,
    hit: '2021-05-06 王小明 李小红 1 1 某县政协报 content_2211.html 1 观点 2,211 /enpproperty-->', miss: '2021-05-06 县政协报', reason: 'what the page of a digital paper keeps of the issue',
  },
  {
    id: 'script-code', zone: 'any', pattern: /^(?:\/\/.{0,40}\(function|\(function ?\(|var [\w$]+ ?=|\$\(|window\.\w|document\.\w|Array \( \[|<\?php)|enpproperty-->|document\.(?:createElement|write|getElement)|\bfunction ?\w{0,20}\([\w, ]{0,40}\) ?\{/,
    hit: '(function(){ var bp = document.createElement("script");', miss: 'document', reason: 'program code of the page',
  },
  {
    id: 'web-address', zone: 'any', pattern: /^(?:original url|source url|url|来源网址|来源链接|文章链接|原文网址|页面地址) ?: ?(?:https?:\/\/|www\.)\S+$/i,
    hit: 'Original URL: http://www.example.org/a', miss: '来源网址要核对', reason: 'an address is not read out',
  },
  {
    id: 'image-name', zone: 'any', pattern: /^\S{1,100}\.(?:jpe?g|png|gif|webp)\?\S{0,120}$/i,
    hit: '640x360_0a1b.jpg?x-process=small', miss: '何为jpg？', reason: 'the file name of a picture that the scraper could not keep',
  },
  {
    id: 'breadcrumb', zone: 'any', pattern: /^(?:我|你|您|目前|当前|现|本页|本文|页面)(?:们)?的?(?:所在)?(?:位置|页面) ?: ?.{0,150}$/,
    hit: '我的位置：主页  > 2021年3期', miss: '我们的位置十分重要', reason: 'the path to the page inside its site',
  },
  {
    id: 'site-greeting', zone: 'edge', pattern: /^(?:您|你)好[,!] ?(?:今天是 ?:? ?(?:\d|公元|星期).{0,60}|欢迎(?:您)?(?:访问|光临|来到|进入|浏览|登录).{0,40})$/,
    hit: '您好，欢迎光临某某政协门户网站！', miss: '您好，欢迎您发言', reason: 'sites greet their readers',
  },
  {
    id: 'credit-time', zone: 'head', pattern: /^[^\s。，,:]{2,12}(?:网|報|报|社|台|在线)20\d\d(?:年|-)\d{1,2}(?:月|-)\d{1,2}[日号]?(?:报道|消息|讯|电)$/,
    hit: '某某消息网2026-03-11号报道', miss: '某某网2026年3月11日报道称，会议开幕。', reason: 'the site and its day, above what it took from elsewhere',
  },
  {
    id: 'paywall', zone: 'any', pattern: /^预览结束|^[^。]{0,12}免费获取全文|扫码联系(?:老师|客服)/,
    hit: '预览结束,免费获取全文或定制代笔此类文章,请扫码联系老师!', miss: '会议预览结束。', reason: 'sites that sell texts show a piece of each',
  },
  {
    id: 'menu', zone: 'head', pattern: /^(?:栏目|网站|产品|内容)导航$/,
    hit: '栏目导航', miss: '导航定位', reason: 'the head of a list of the site’s sections',
  },
  {
    id: 'site-section', zone: 'head', pattern: /^[^。，,:]{0,16}banner$/i,
    hit: '某某公司banner', miss: 'banner设计方案', reason: 'what stands for the site’s banner',
  },
  {
    id: 'promotion', zone: 'edge', pattern: /^[^\s。，,:：]{4,24} https?:\/\/\S+$/,
    hit: '某某研究中心 http://www.example.com/index.html', miss: '网址：http://www.example.com', reason: 'a link that was sold, between the page’s bar and the text',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^(?:无标题(?:文档|网页|页面)|未命名(?:文档|网页|页面)|Untitled Document|New Page ?\d{0,2})$/i,
    hit: '无标题文档', miss: '无标题', reason: 'what an editor of pages calls each until somebody names it',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^(?:正文|正文内容|内容正文|全文|详细内容|信息详情|内容详情|新闻详情|文章详情|文章内容|新闻中心|要闻|专题专栏)$/,
    hit: '正文', miss: '全文贯彻一条主线', reason: 'the label of the page\'s part that holds the text',
  },
  {
    id: 'stray-mark', zone: 'head', pattern: /^(?:[?/|·•-]|(?:时 ?间|分 ?享|评 ?论|打 ?印|收 ?藏|字 ?体|来 ?源|作 ?者|编 ?辑|浏 ?览))$/,
    hit: '时 间', miss: '——', reason: 'what is left of a button or picture; no text has such a paragraph',
  },
  {
    id: 'related', zone: 'edge', pattern: /^(?:关键词|关键字) ?: ?[^\s,，、;；|。]{1,12}(?:[ ,，、;；|]+[^\s,，、;；|。]{1,12}){1,12}$|^收录于(?:专题|合集|话题) ?:.{1,80}$|^(?:[^。，,:]{0,12}热词|热门(?:搜索|关键词)|热搜词?|大家都在搜) ?: ?.{2,60}$|^微信(?:公众)?(?:平台|号) ?: ?[\w-]{4,24}$|^(?:热门|最新|网友|精彩)(?:跟贴|跟帖|评论)(?: ?\d+)?$|^更多.{0,8}(?:报道|内容|资讯|新闻),?(?:请|敬请).{1,40}$|^打开.{1,8}(?:新闻|客户端|APP).{0,14}$/i,
    hit: '关键词：政协 座谈会', miss: '关键词：凝聚共识', reason: 'labels and links around an article',
  },
  {
    id: 'login', zone: 'edge', pattern: /^(?:(?:全站|站内|高级|信息|新闻|文章|内容)?(?:检索|搜索|账户|帐户|密码|用户名|登录|注册)(?: ?[:|/] ?| |$)){1,6}$/,
    hit: '检索: 帐户 密码', miss: '检索目录', reason: 'a form to search or to log in',
  },
  {
    id: 'weather', zone: 'edge', pattern: /\d{1,2} ?(?:°C|℃)? ?[-~至] ?\d{1,2} ?(?:°C|℃)/,
    hit: '03/13 周五 某市|17°C - 21°C', miss: '气温上升2℃', reason: 'sites show the weather above a page',
  },
  {
    id: 'related', zone: 'edge', pattern: /^(?:#[^\s#]{1,20}#? ?){1,12}$/,
    hit: '#要闻 #政协', miss: '# 工作回顾', reason: 'tags of a social network',
  },
  {
    id: 'related', zone: 'tail', pattern: /^.{0,30}(?:新闻|报道|稿件|精彩)(?:精选|推荐|回顾|集锦)$|^(?:推荐|热点|热门)新闻$|^[上下]篇 ?:$|^(?:热点|精选|图文|网友|阅读|点击|编辑|本周|24小时)(?:推荐|图文|排行榜?|热点|热评|爱看|看点|关注)$|^[『【[]?(?:查看|发表|我要|更多|网友)(?:评论|留言)[』】\]]?$|^.{2,24}(?:微信|官方)公众号$/,
    hit: '某市两会新闻精选', miss: '新闻推荐会', reason: 'links below an article',
  },
  {
    id: 'paywall', zone: 'edge', pattern: /^(?:隐藏内容|(?:查看)?隐藏内容.{0,8}(?:需|请)先?登录|(?:此处|以下|剩余|该)内容(?:需要?|已被|仅).{2,20}|(?:[•·] ?)?(?:普通用户|会员|VIP用户|永久会员)特权)$/i,
    hit: '此处内容需要权限查看', miss: '以下内容属于报告的第二部分', reason: 'a text that is shown in part, for sale',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^(?:论文|文章|文档)?(?:部分)?内容(?:阅读|预览|导航)$|^(?:论文|政策|文件)(?:正文|原文)$/,
    hit: '论文部分内容阅读', miss: '内容建设', reason: 'the label of the page\'s part that holds the text',
  },
  {
    id: 'site-banner', zone: 'head', pattern: /^热烈(?:祝贺|庆祝|欢迎).{4,50}(?:召开|开幕|举行|闭幕|周年|光临|到来)!?$/,
    hit: '热烈祝贺政协某市委员会第三次会议隆重召开', miss: '热烈祝贺声中谈发展', reason: 'the ribbon across a site in the days of a session',
  },
  {
    id: 'credit-source', zone: 'edge', pattern: /^20\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?(?: ?\d{1,2}:\d\d(?::\d\d)?)? ?(?:[/|] ?[^\s。，,:|/]{2,12}(?: ?[/|])?|[^\s。，,:|/\d]{1,8}(?:网|社|报|台|在线|客户端))$|^[^\s。，,:|/\d]{1,8}(?:新闻|网|社|报|台|客户端) 20\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?(?: [大中小]字?){0,3}$|^\d\d-\d\d [^\s。，,:|/\d]{2,8}网$/,
    hit: '2023-03-13 10:52:00 / 某某社 /', miss: '2023-03-13会议记录', reason: 'day and source of the page, without labels',
  },
  {
    id: 'stray-mark', zone: 'head', pattern: /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s){1,12}$/u,
    hit: '🤼🌛🕒', miss: '1949🎉', reason: 'pictures that a site throws above its text',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: /^.{0,10}\[?切换(?:地区|城市|站点|分站)\]?$/,
    hit: '总站 [切换地区]', miss: '切换地区发展模式', reason: 'a button of a site with branches',
  },
  {
    id: 'attachment', zone: 'any', pattern: /^(?:下载附件|保存到相册|20\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d 上传)$/,
    hit: '2021-12-29 09:15 上传', miss: '下载附件并填写', reason: 'what a forum prints beside a picture',
  },
  {
    id: 'menu', zone: 'head', pattern: /^(?:网站)?首 ?页(?: [^\s。，,:]{2,8}){3,20}$/,
    hit: '首 页 政协动态 协商建言 委员声音 议政瞬间', miss: '首页改版 方案', reason: 'the sections of a site, in one line',
  },
  {
    id: 'stray-mark', zone: 'head', pattern: /^(?:[•·] ?\d{1,6}|0)$/,
    hit: '• 14', miss: '• 14件提案', reason: 'a counter of likes or comments',
  },
  {
    id: 'share-prompt', zone: 'edge', pattern: /^[^。]{0,24}(?:务必关注|(?:公众号|微信号?)请?搜索 ?:|[+加]微信号? ?:|二维码(?:加|进)群|免费分享)[^。]{0,40}$/,
    hit: '扫描二维码加群，每日范文免费分享', miss: '请委员务必参加', reason: 'template sites gather followers',
  },
  {
    id: 'site-slogan', zone: 'edge', pattern: /^[^。]{0,40}(?:写作|范文|公文|文库|试题)[^。]{0,8}(?:门户网站|门户|专家库|资料库)$/,
    hit: '某某办公文库，公文写作门户网站', miss: '公文写作资料', reason: 'the banner of a template site',
  },
  {
    id: 'noise', zone: 'any', pattern: /^(?:[^\x80-\uffff!#$^&*~{}\\@`]*[!#$^&*~{}\\@`]){4}[\x20-\x7e]*$/,
    hit: '. G! E. ] z$ f\' }8 f\' \\* Q4', miss: 'A* 与 B*', reason: 'signs that a forum throws into a text so that it is not copied',
  },
]
