import { COMMONEST_SURNAMES } from '../../lexicon/surnames.js'
import type { ChromeRule } from './rules.js'

const COUNT = '\\d[\\d,.]*(?:万|w|k|\\+)?'
const BUTTONS = 'share|tweet|email|print|facebook|twitter|whatsapp|line|linkedin|weibo|wechat|copy link|follow us|subscribe|read more|search|menu|home|login|sign in|register|toggle navigation|skip to (?:main )?content|back to top'

/** What apps, forums, social networks and electronic newspapers put around a text. */
export const APP_RULES: readonly ChromeRule[] = [
  {
    id: 'advertisement', zone: 'any', pattern: /^[(【[]?(?:广告|advertisement|sponsored|赞助商链接|商业广告)[)】\]]?$|^(?:我是)?广告[ ,]?(?:内文)?请?(?:继续|往下)(?:往下)?阅读$/i,
    hit: '我是广告 请继续往下阅读', miss: '广告宣传', reason: 'where an advertisement stood',
  },
  {
    id: 'share-prompt', zone: 'edge', pattern: /^(?:继续滑动看下一个|轻触阅读原文|向上滑动看下一个|预览时标签不可点|知道了|喜欢作者|(?:微信扫一扫)?(?:关注该公众号|使用小程序|赞赏作者|可打开此内容)|在小说阅读器.{0,4}阅读|.{0,20}轻点两下取消(?:赞|在看)|喜欢此内容的人还喜欢|人划线)$/,
    hit: '轻触阅读原文', miss: '知道了差距', reason: 'the foot of an article in a social network',
  },
  {
    id: 'disclaimer', zone: 'any', pattern: /仅提供信息存储(?:空间)?服务|^notice ?: ?the content above/i,
    hit: '特别声明：以上内容为自媒体用户上传并发布，本平台仅提供信息存储服务。', miss: '建设信息存储平台', reason: 'platforms disown what their users post',
  },
  {
    id: 'credit-source', zone: 'head', pattern: /^(?:原创:? ?)?(?:[^\s。，,:]{2,20} ){1,3}20\d\d[-年]\d{1,2}[-月]\d{1,2}日? \d{1,2}:\d\d (?:发表于 ?[\u4e00-\u9fff]{2,4}|北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)$/,
    hit: '原创 张三 某县政协 2024-03-05 10:20 发表于浙江', miss: '会议定于 2024-03-05 10:20 举行', reason: 'the account that posted a page, when and where',
  },
  {
    id: 'publish-place', zone: 'edge', pattern: /^(?:发布于|IP属地|IP归属地|归属地) ?:? ?[\u4e00-\u9fff]{2,4}$/,
    hit: '发布于：北京', miss: '发布于今年三月的报告', reason: 'where a post was sent from',
  },
  {
    id: 'app-prompt', zone: 'edge', pattern: /^(?:立即|点击|马上|点我|请)?(?:打开|下载|安装)[^。，,]{0,10}(?:APP|客户端|小程序)[^。，,]{0,12}$|^[在用][^。，,]{1,8}(?:APP|客户端|小程序|浏览器)[内中里]?(?:打开|阅读|查看|观看)$/i,
    hit: '点击下载客户端', miss: '委员通过客户端提交提案', reason: 'a site sends its readers to its app',
  },
  {
    id: 'user-panel', zone: 'edge', pattern: /^(?:楼主|沙发|板凳|地板|管理员|超级管理员|版主|超级版主|管理成员|普通会员|注册会员|新手上路|中级会员|高级会员|金牌会员|moderator|administrator|guest|只看(?:该作者|楼主|大图)|倒序(?:浏览|看帖)|显示全部楼层|电梯直达|使用道具|跳转到指定楼层|发消息|加好友|打招呼|串个门|该用户从未签到|当前离线|当前在线|消息|荣誉分数|声望点数|反应分数)$|^(?:主题发起人|主题发布者|在线时间|阅读权限|最后登录|注册时间|帖子|精华|积分|威望|金币|金钱|声望点数|荣誉分数|反应分数|UID|回帖数?)(?: ?: ?| )(?:[\d,.:/ -]{1,24}(?:小时|点|枚|次|帖|级)?|.{0,20} guest)$/i,
    hit: '威望 102 点', miss: '积分制管理', reason: 'who wrote a post in a forum, and the buttons beside it',
  },
  {
    id: 'reader-count', zone: 'edge', pattern: new RegExp(`^(?:评论|留言|回复|跟帖|赞|喜欢|转发|收藏|阅读|点赞|人气|浏览|围观|参与|views?|likes?|comments?)(?:数|量)?[ :(]{0,2}${COUNT}[)]?(?: ?[条人次])?$|^${COUNT} ?[条人次个]?(?:评论|留言|回复|跟帖|点赞|赞|喜欢|转发|收藏|阅读|参与|views?|likes?|comments?|shares?)$|^.{0,10}(?:阅读|浏览|点击)(?:量|数)?[(]${COUNT}[)]$|^.{0,24}(?:留言|人气|回应)[(]\\d*[)]$`, 'i'),
    hit: '演讲稿 阅读(1.93W)', miss: '收藏品12件', reason: 'counters',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: new RegExp(`^(?:(?:${BUTTONS})[ |/·•]*){1,8}$`, 'i'),
    hit: 'Share | Print', miss: 'Homeland', reason: 'buttons in English',
  },
  {
    id: 'script-code', zone: 'any', pattern: /^.{0,10}(?:您|你)的浏览器(?:版本过低|版本太低|不支持|已禁用|未启用|没有启用).{0,80}$|^.{0,20}(?:开启|启用|打开).{0,8}java ?script.{0,40}$|^.{0,20}enable javascript.{0,60}$/i,
    hit: '您的浏览器不支持播放此视频', miss: '浏览器不支持的格式', reason: 'what stands where a program of the page does not run',
  },
  {
    id: 'site-greeting', zone: 'edge', pattern: /^(?:本网|本站|本网站|网站|您访问的网站)?已?(?:全面)?支持 ?IPv6 ?(?:访问|网络|协议)?$/i,
    hit: '本网站已支持IPv6访问', miss: '推进IPv6规模部署', reason: 'sites of state organs say so of themselves',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: /^(?:正文|全文|内容|文章|一键)?复制(?:全文|正文|内容|文本)?$/,
    hit: '正文复制', miss: '复制推广经验', reason: 'a button',
  },
  {
    id: 'credit-time', zone: 'any', pattern: /^(?:https?:\/\/|www\.)[!-~]{4,80}? ?20\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)?(?: ?\|)?$/,
    hit: 'http://www.example.org/2023年01月10日 08:56:18 |', miss: 'www.example.org 于2023年开通', reason: 'the address of the site and the time, without a mark between',
  },
  {
    id: 'stray-mark', zone: 'tail', pattern: /^[?/|·•]$/,
    hit: '?', miss: '——', reason: 'what is left of a button or picture',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^(?:专题|专栏|图文|图片新闻|新闻中心)$/,
    hit: '专题', miss: '专题协商', reason: 'the part of the site that the page is in',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^(?:关键词|关键字|标签|专题|栏目) ?:$/,
    hit: '關鍵詞：', miss: '关键词：协商', reason: 'a label without a value',
  },
  {
    id: 'attachment', zone: 'edge', pattern: /^附件(?:(?:下载|列表)(?: ?:)?|\d{1,2})$/,
    hit: '附件1', miss: '附件：任务分工表', reason: 'links to files stood below',
  },
  {
    id: 'credit-time', zone: 'head', pattern: new RegExp(`^20\\d\\d-\\d{1,2}-\\d{1,2}(?!\\d)(?: \\d{1,2}:\\d\\d(?::\\d\\d)?)? ?(?:【[^】]{2,12}】 ?)?${COUNT} ?人?已?(?:围观|阅读|浏览|查看|看过)$`),
    hit: '2025-01-08【要闻】85人已围观', miss: '2025-01-08会议', reason: 'day, section and readers, without labels',
  },
  {
    id: 'reader-count', zone: 'tail', pattern: /^(?:很赞哦|赞一个|顶一下|踩一下|有帮助)!? ?[(]?\d*[)]?$/,
    hit: '很赞哦！（164）', miss: '有帮助的建议', reason: 'a button and its counter',
  },
  {
    id: 'noise', zone: 'any', pattern: /^[a-z]+\d*(?:_[a-z\d*]+)+$/,
    hit: 'upload_article_image', miss: 'GDP', reason: 'a name that a program gave to a part of the page',
  },
  {
    id: 'menu', zone: 'head', pattern: /^(?:登入|登录|注册)(?: [^\s。，,:]{2,6}){1,12}$|^(?:[^\s。，,:]{2,6} ){1,12}(?:登入|登录|注册)$/,
    hit: '登入 直接訂購 教學視頻', miss: '注册资本', reason: 'the buttons of a site, in one line',
  },
  {
    id: 'disclaimer', zone: 'any', pattern: /^(?:股票|行情|外汇)[^。]{0,8}(?:资料|资讯|数据|报价)由[^。]{2,60}提供[。;,]/,
    hit: '股票及指数资料由某某公司提供。外汇报价由某某社提供。', miss: '股票交易数据由各部门报送', reason: 'a financial site names its sources',
  },
  {
    id: 'related', zone: 'tail', pattern: /^[^。，,:]{2,6}更 ?多 ?[|>»]*$/,
    hit: '视频更 多', miss: '贡献更多力量', reason: 'the label of a list of other pages',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[^。，,:]{2,12}(?:社|网|台)(?:资料(?:图片|照片|图)|图片|照片)。?$/,
    hit: '某某社資料圖片。', miss: '编印画报图片', reason: 'where the picture is from',
  },
  {
    id: 'site-name', zone: 'head', pattern: /^[^。，,]{0,28}[\u4e00-\u9fff]{2} (?:English|EN)$/,
    hit: '某某研究所 English', miss: 'Plain English', reason: 'the name of the site beside the button for another language',
  },
  {
    id: 'newspaper-page', zone: 'edge', pattern: /^(?:上接|下转|紧接)(?:第? ?[A-Z]?\d{1,3}|第[一二三四五六七八九十]{1,3}) ?版$/,
    hit: '紧接01版', miss: '上接天线、下接地气', reason: 'where in the paper the text goes on',
  },
  {
    id: 'breadcrumb', zone: 'head', pattern: /^[>»›] ?[^。>»›]{2,16}(?: ?[>»›] ?[^。>»›]{2,24}){1,6}$/,
    hit: '>会议报道>政协常委会>三届常委会', miss: '> 引用的话', reason: 'the rest of the path to the page, below its first step',
  },
  {
    id: 'breadcrumb', zone: 'head', pattern: /^[^。>»›]{2,16} ?(?:>>|»|››) ?[^。>»›]{2,16}$|^[^。>»›]{0,12}(?:中心|频道|新闻|首页) ?> ?[^。>»›]{2,16}$/,
    hit: '某某新闻>>综合报道', miss: '甲 > 乙', reason: 'the path to the page inside its site, in two steps',
  },
  {
    id: 'page-section', zone: 'head', pattern: /^[【[]?(?:[\u4e00-\u9fff]{2,4}(?:专刊|专版|特刊)|其[他它]|要闻|港闻|时政|国内|国际|本地|本港|两岸|头版|头条|焦点|财经|政情|副刊|资讯|新闻|图片新闻|今日要闻|时政要闻|综合新闻|国内新闻|地方新闻|政协要闻|政协新闻|政协动态|工作动态|要闻动态|通知公告)[一二三四五六七八九]?[】\]]?$/,
    hit: '港闻一', miss: '政协工作', reason: 'the part of the paper or of the site that holds the text',
  },
  {
    id: 'related', zone: 'edge', pattern: /^上 ?\/ ?下一[篇页条].{0,6}$/,
    hit: '上 / 下一篇新聞', miss: '上下一条心', reason: 'links to other pages',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: /^跳(?:转|过|到|至){1,2}(?:主要|正文|导航)*(?:内容|正文|导航)(?:区块|区)?$/,
    hit: '跳转到正文内容', miss: '跳出固有思维', reason: 'a link for those who read with a screen reader',
  },
  {
    id: 'credit-source', zone: 'tail', pattern: /^[(](?:来源|稿源|原载|转自) ?: ?[^。()]{2,40}[)]$/,
    hit: '（来源：某某报A1：要闻 2026/03/12）', miss: '（来源）', reason: 'the paper, its page and day',
  },
  {
    id: 'credit-time', zone: 'head', pattern: /^20\d\d \d{1,2} ?\/ ?\d{1,2} \d{1,2}:\d\d(?::\d\d)?$/,
    hit: '2023 01 / 11 10:04:15', miss: '2023 01/11', reason: 'the time of the page, its year set apart',
  },
  {
    id: 'newspaper-page', zone: 'edge', pattern: /本期共 ?\d{1,3} ?版|^(?:下一版|上一版)[»>]|^国内统一(?:连续出版物)?刊?号 ?:? ?CN|^[^\s。，,:]{2,12}(?:数字报[纸刊]?|电子报|电子版)$/,
    hit: '下一版»本期共4版, 当前第1版 PDF', miss: '共四版', reason: 'the reader of an electronic newspaper',
  },
  {
    id: 'newspaper-page', zone: 'head', pattern: /^第 ?[A-Z]?\d{1,3} ?版 ?: ?[^。，,:]{1,10} (?:上一版|下一版).{0,20}$|^本版标题导航 ?:?$|^(?:今日日期|当前报纸日期) ?:(?: ?版面导航)?$|^[上下]一篇 ?\d{0,2}$|^top(?: top)+$|^20\d\d \d{1,2}月\d{1,2}日 星期.?$/,
    hit: '第A06版：本地新闻 上一版3 4下一版', miss: '第一版：新时代的政协工作', reason: 'the reader of an electronic newspaper',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: new RegExp(`^${COMMONEST_SURNAMES}[\\u4e00-\\u9fff]{1,2}(?: [\\u4e00-\\u9fff]{2,4}){0,3} ?(?:摄影报道|图文报道|文并摄|文/摄|报道)$`),
    hit: '王小明摄影报道', miss: '会后摄影报道', reason: 'who wrote the page and took its pictures',
  },
  {
    id: 'menu', zone: 'head', pattern: /^[^。，,:|]{0,16}(?:手机版|移动版|触屏版|电脑版) ?\| ?(?:站内)?搜索$/,
    hit: '某某号 手机版| 站内搜索', miss: '手机版操作指南', reason: 'the bar of a site above its pages',
  },
  {
    id: 'site-contact', zone: 'edge', pattern: /^(?:网上)?(?:违法和?)?(?:不良|有害)信息举报(?:专区|中心|入口|平台)?$/,
    hit: '网上有害信息举报', miss: '有害信息治理', reason: 'where to report bad pages',
  },
  {
    id: 'menu', zone: 'head', pattern: /^(?:网站)?首页(?!改版)[^\s。，,:>|]{12,120}$/,
    hit: '网站首页节日演讲稿工作学习演讲稿致辞主持演讲稿指导', miss: '首页改版方案', reason: 'the sections of a site, without a mark between',
  },
  {
    id: 'page-controls', zone: 'head', pattern: /^[】\]]? ?[【[]打 ?印[】\]]$|^[【[]? ?(?:第 ?\d{1,3} ?页 ?){2,40}[】\]]?$/,
    hit: '】 【打 印】', miss: '打印', reason: 'what is left of the buttons of a page',
  },
  {
    id: 'missing-character', zone: 'any', pattern: /^@\d{1,3} ?原字.{1,14}$/,
    hit: '@②①原字火下加木', miss: '原字第3号', reason: 'a newspaper’s archive describes the characters that it cannot print',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^(?:图|图片|照片|影片|视频) ?\/ ?[^。，,;；]{2,16}(?:社|网|报|台|提供|摄|资料照|资料图|供图)$/,
    hit: '圖／中央社', miss: '图/表清单', reason: 'where the picture is from',
  },
  {
    id: 'caption', zone: 'any', pattern: /^(?:[▲△▼↑↓] ?)?图为[^。]{2,70}。?$|^[▲△▼↑↓] ?[^。]{2,40}(?:现场|合影|[( ](?:资料图|摄影?|供图)[)]?)。?$/,
    hit: '图为会议现场。', miss: '绘出蓝图为发展添动力', reason: 'says what a picture shows',
  },
  {
    id: 'stray-mark', zone: 'head', pattern: /^["'“”‘’`~^*=+<>]{1,4}$/,
    hit: '"', miss: '——', reason: 'what is left of markup; no text has such a paragraph',
  },
  {
    id: 'newspaper-page', zone: 'edge', pattern: /^(?:通版阅读请点击 ?:?|(?:当前版|当前版面|本期版面) ?:? ?(?:第?\d{1,3} ?版.{0,10})?)$/,
    hit: '当前版：02版', miss: '当前版本', reason: 'the reader of an electronic newspaper',
  },
  {
    id: 'site-greeting', zone: 'head', pattern: /^(?:星期|周)[一二三四五六日天]$/,
    hit: '星期一', miss: '周一至周五', reason: 'the day of the visit',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: /^(\S{3,12}) \1$/,
    hit: '海量资源 海量资源', miss: '凝聚共识 凝聚力量', reason: 'a button and the text that stands for its picture',
  },
  {
    id: 'stray-mark', zone: 'any', pattern: /^[▼▽▲△↓↑]{1,3}$/,
    hit: '▼', miss: '▲某市政协', reason: 'points to a picture or parts the page; no text has such a paragraph',
  },
  {
    id: 'page-controls', zone: 'edge', pattern: /^按 ?Enter ?键?(?:到|至|进入)主要?内容区?$/i,
    hit: '按Enter到主內容區', miss: '按Enter键提交提案', reason: 'a link for those who read with a screen reader',
  },
  {
    id: 'stray-mark', zone: 'any', pattern: /^:{2,4}$/,
    hit: ':::', miss: '::提案::', reason: 'the anchor that sites of Taiwan’s authorities set for screen readers',
  },
  {
    id: 'site-name', zone: 'head', pattern: /^(?:[•·] ?)?[^\s。，,:]{2,12}(?:网|门户|在线)(?:(?:移动|手机|触屏|电脑|网页)版| 首页)$/,
    hit: '某某网移动版', miss: '移动版', reason: 'the name of the site above its menu',
  },
  {
    id: 'site-name', zone: 'tail', pattern: /^[^\s。，,:]{2,12}(?:报|网|社|台|刊|在线)[-—|·][^\s。，,:]{2,10}$/,
    hit: '某某报-头条', miss: '某某报社论', reason: 'the paper and its page in a network, below the text',
  },
  {
    id: 'image-placeholder', zone: 'edge', pattern: /^(?:形象|封面|栏目|主题|活动)图(?:片)?$/,
    hit: '形象圖', miss: '活动图景', reason: 'the text that stands for a picture',
  },
  {
    id: 'site-contact', zone: 'tail', pattern: /^[•·-] ?(?:发布|提供|上稿|权责|更新)?单位 ?: ?[\u4e00-\u9fff]{2,20}$/,
    hit: '- 單位:某某縣議會', miss: '责任单位：县教育局', reason: 'who runs the page',
  },
  {
    id: 'promotion', zone: 'head', pattern: /^@(?:所有人|你|大家)[,!].{2,16}$/,
    hit: '@所有人,加入我们', miss: '@某县政协', reason: 'a site gathers members',
  },
  {
    id: 'stray-mark', zone: 'edge', pattern: /^[×✕✖]$/,
    hit: '×', miss: '××', reason: 'the button that closes a window',
  },
]
