/** Whole-line patterns, run on a line's plain form (simplified, half-width, single spaces). */
export interface ChromeRule {
  /** The kind of debris, as a report names it. Each row is one form of it; a table has several of one kind. */
  readonly id: string
  /** `edge`: only above the document's first paragraph or below its last; `tail`: only below. */
  readonly zone: 'any' | 'edge' | 'head' | 'tail'
  readonly pattern: RegExp
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

const FILE = '(?:jpe?g|png|gif|bmp|webp|svg|tiff?|mp[34]|avi|mov)'
const DOCUMENT = '(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar|txt)'

/** What government and media sites put around a text. */
export const PAGE_RULES: readonly ChromeRule[] = [
  {
    id: 'image-name', zone: 'any', pattern: new RegExp(`^[^。，！？]{1,100}\\.${FILE}(?: ?[(][^()]{2,30}[)])?(?: ?\\|)*$`, 'i'),
    hit: '0f3a9c.jpg', miss: '照片以 jpg 格式报送', reason: 'the file name of a picture that the scraper could not keep',
  },
  {
    id: 'attachment', zone: 'any', pattern: new RegExp(`^[^。，！？]{1,100}\\.${DOCUMENT}(?: ?[[(]?[\\d.]+ ?[KM]?B?[\\])]?)?$`, 'i'),
    hit: '附件1：任务分工表.docx', miss: '附件1：任务分工表', reason: 'a link to a file; the annex of a document has a title without extension',
  },
  {
    id: 'image-placeholder', zone: 'any', pattern: /^(?:(?:!\[[^\]]*\](?:\([^)]*\))?|[[【(]?(?:图片|图像|image|img)[\]】)]?|点击(?:查看)?(?:大图|原图|图片))[\s|]*)+$/i,
    hit: '![](a.png) |', miss: '图片展', reason: 'where a picture stood',
  },
  {
    id: 'separator', zone: 'any', pattern: /^(?!---$)(?:[-—–─━_=~*+#☆★※◇◆] ?){3,}$/,
    hit: '* * *', miss: '——', reason: 'a rule between parts, drawn with signs',
  },
  {
    id: 'stray-markup', zone: 'any', pattern: /^(?:<\/?[a-z][^<>]{0,200}> ?)+$/i,
    hit: '<img src="a"></p>', miss: '<协商>', reason: 'tags that a scraper left on a line of their own',
  },
  {
    id: 'page-controls', zone: 'any', pattern: /^[(【[]?(?:(?:点击|轻触|长按|扫码|左右滑动|上下滑动|滑动)(?:图片|下图|下方|屏幕)?(?:可以?)?(?:查看|观看|播放|阅读|收听|放大)(?:大图|原图|全文|更多|视频|图片|详情|内容)?|查看(?:大图|原图)|展开(?:阅读)?全文|阅读全文|全文阅读|余下全文|(?:请)?继续(?:往下看|往下阅读|阅读)|请往下看)[)】\]]?$/,
    hit: '扫码阅读全文', miss: '扫码阅读书目', reason: 'buttons of a page between its paragraphs',
  },
  {
    id: 'table-frame', zone: 'any', pattern: /^[\s|+:=-]*\|[\s|+:=-]*$/,
    hit: '| --- | --- |', miss: '一季度 | 二季度', reason: 'an empty table row',
  },
  {
    id: 'file-hash', zone: 'any', pattern: /^(?=[0-9a-f-]*\d)[0-9a-f]{8}[0-9a-f-]{12,56}:?$/i,
    hit: '0cc175b9c0f1b6a831c399e269772661:', miss: 'accessed', reason: 'the name a content system gave to a file',
  },
  {
    id: 'web-address', zone: 'any', pattern: /^(?:(?:本文)?(?:网址|原文(?:链接|地址)?|链接|本文(?:链接|地址)) ?:? ?)?(?:https?:\/\/|www\.)\S+$/i,
    hit: 'https://www.example.gov.cn/a.html', miss: '网站已开通', reason: 'an address is not read out',
  },
  {
    id: 'breadcrumb', zone: 'any', pattern: /^(?:您?(?:现在|当前|目前|所在)?的?(?:当前|所在)?位置(?:是|为|在)? ?(?::|>)|(?:网站)?首页 ?(?:>|»|›|→|-{1,2}>?|\/|\|) ?).{0,150}$/,
    hit: '当前位置：首页 > 政协要闻 > 正文', miss: '站在新的历史位置', reason: 'the path to the page inside its site',
  },
  {
    id: 'breadcrumb', zone: 'edge', pattern: /^[^。>»›]{1,20}(?: ?(?:>|»|›){1,2} ?[^。>»›]{1,40}){2,}$/,
    hit: '政协 > 要闻 > 正文', miss: '甲 > 乙', reason: 'the path to the page inside its site',
  },
  {
    id: 'archive-time', zone: 'any', pattern: /^(?:归档|抓取|采集|存档|入库|爬取|缓存)(?:时间|日期) ?:.{0,40}$/,
    hit: '归档时间：2024/1/2 3:04:05', miss: '归档时间要求：当月完成', reason: 'when a crawler kept the page',
  },
  {
    id: 'editor-note', zone: 'any', pattern: /^(?:以下|下面|下文|这里|本文|这篇|本篇)(?:内容)?(?:是|为|由)?[^。]{0,12}(?:小编.{0,90}|(?:整理|收集|搜集|编辑).{0,70}(?:供(?:大家|各位|您|你)|对大家|欢迎|帮到).{0,30})$/,
    hit: '下面是小编为大家整理的某某讲话，供大家参考。', miss: '以下是全会整理的意见，供领导参考。', reason: 'template sites introduce their texts so',
  },
  {
    id: 'editor-note', zone: 'edge', pattern: /^(?:[^。]{0,40}[,。!])?(?:希望|欢迎)(?:对|能对)?(?:大家|您|你|广大网友).{0,24}(?:帮助|参考|阅读|下载|喜欢|收藏).{0,12}$/,
    hit: '希望对大家有所帮助，欢迎阅读！', miss: '希望大家齐心协力，为发展出力。', reason: 'template sites introduce their texts so',
  },
  {
    id: 'download-hint', zone: 'edge', pattern: /^.{0,24}(?:下载(?:本|此|该|全|文|地址|链接|附件|word)|点击下载|免费下载|立即下载|领取福利|文档下载到|word(?:版|文档|格式)|VIP|会员专享|积分下载|打包下载).{0,30}$/i,
    hit: '下载Word文档到电脑，方便收藏和打印', miss: '下一步工作安排', reason: 'template sites sell downloads',
  },
  {
    id: 'share-prompt', zone: 'edge', pattern: /^(?:(?:请|可)?(?:用|使用|打开)?)(?:手机|微信|支付宝|QQ|浏览器|“)?[^，,。]{0,6}(?:扫一扫|扫码|扫描|长按识别|二维码)(?:[^，,。]{0,8}(?:分享|关注|查看|下载|手机|阅读|打开|访问|进入|添加|领取|观看|收藏|支付|识别|二维码)[^，,。]{0,16})?$/i,
    hit: '微信扫一扫分享', miss: '推广扫码议事等新形式，让委员随时随地履职。', reason: 'a prompt beside a QR code',
  },
  {
    id: 'share-prompt', zone: 'edge', pattern: /^(?:(?:更多精彩.{0,12})?(?:欢迎|请)?(?:点击|长按)?(?:[上下]方)?(?:蓝字|卡片|名片|“[^“”]{2,20}”)?关注(?:我们(?![\u4e00-\u9fff])|.{0,12}(?:公众号|视频号|微博|微信|客户端)).{0,20}|分享到.{0,20}|分享(?:本文|文章|此文).{0,10}|点个?(?:赞|在看).{0,10})$/,
    hit: '关注我们的公众号', miss: '关注民生', reason: 'a prompt to share or follow',
  },
  {
    id: 'related', zone: 'edge', pattern: /^[【[]?(?:全文链接|相关(?:报道|论坛|链接|附件|文章|阅读|新闻|内容|推荐|专题|文档|范文|热词|搜索|信息|资讯|文件|解读|稿件)(?:推荐)?|推荐(?:访问|阅读|文章|内容|新闻)|延伸阅读|扩展阅读|拓展阅读|热门(?:文章|推荐|标签|新闻|阅读|范文)|猜你喜欢|大家都在看|今日推荐|精彩推荐|最新文章|网友(?:评论|留言)|文章标签|本文标签|上一(?:篇|页|条)|下一(?:篇|页|条)|推荐标签|标签|tags?|本类(?:推荐|热门))[】\]]?(?: ?[:>»].*|>>)?$/i,
    hit: '相关链接：', miss: '相关工作要求', reason: 'lists of other pages',
  },
  {
    id: 'related', zone: 'any', pattern: /^[^。!?]{5,80}[[【] ?(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01]) ?[\]】]$/,
    hit: '专题学习（2023年5月8日）调查研究要走深走…[05-08]', miss: '会议纪要[2023-05-08]', reason: 'a list of other pages gives the day without its year behind each title',
  },
  {
    id: 'page-end', zone: 'edge', pattern: /^(?:[【[(]?(?:打印(?:本页|此页|页面|文章|正文)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|上页|首页|列表)|收藏(?:本页|本文)?|TOP|我要纠错|纠错)[】\])]?[ /|]{0,4}){1,8}$|^(?:打印|网摘|纠错|商城|分享|推荐|转发|收藏|字号| ){3,40}$/,
    hit: '【打印本页】【关闭窗口】', miss: '关闭污染企业', reason: 'the buttons below a page',
  },
  {
    id: 'copyright', zone: 'edge', pattern: /版权(?:所有|归|声明)|copyright|©|\(c\) ?\d{4}|all rights reserved|powered by|免责声明|法律声明|未经.{0,10}(?:授权|许可|同意|书面).{0,20}(?:禁止|不得)|转载请(?:注明|联系)|侵权.{0,12}(?:删除|联系)|联系.{0,8}删除/i,
    hit: '版权所有：某某政协 未经授权不得转载', miss: '保护知识产权', reason: 'who owns the site',
  },
  {
    id: 'site-number', zone: 'edge', pattern: /ICP备|公网安备|公网监备|网安备|备案号|(?:许可证|经营许可|证件|标识码|登记证)(?:编?号)? ?:|网站标识码|增值电信业务|互联网新闻信息服务|政府网站.{0,6}(?:找错|标识)/i,
    hit: '京ICP备00000000号-1', miss: '依法核发许可证三百件。', reason: 'the licence and filing numbers of a site',
  },
  {
    id: 'site-contact', zone: 'edge', pattern: /(?:举报|联系|投稿|服务|监督|咨询|值班|传真|客服)(?:电话|邮箱|热线|方式)? ?:? ?(?:0\d{2,3}-?\d{6,8}|\d{7,11}|\S+@\S+)|不良信息|举报(?:电话|邮箱|受理)|技术支持 ?:|网站地图|联系我们 ?[|:]|关于我们 ?[|:]|邮编 ?: ?\d{6}|^(?:主办|承办|主管|运维|协办|维护)(?:单位)? ?:[^。]{1,60}$/,
    hit: '技术支持：某某公司 联系电话：010-00000000', miss: '办好热线，做到有诉必应。', reason: 'who runs the site',
  },
  {
    id: 'secrecy-notice', zone: 'edge', pattern: /(?:严禁|禁止|不得).{0,16}(?:互联网|本网站|本系统|本平台|网上).{0,12}(?:涉密|保密|秘密)|(?:网站|系统|平台).{0,6}(?:严禁|禁止).{0,12}(?:涉密|秘密)|非涉密(?:网站|系统|平台)/,
    hit: '严禁在本网站发布涉密信息', miss: '严守保密纪律。', reason: 'sites of state organs warn their own editors so',
  },
  {
    id: 'site-slogan', zone: 'edge', pattern: /(?:文库|范文网?|公文网|写作网|秘书网|资料网|材料网|文秘网?|作文网|学习网|资源网|百科网).{0,4}[◆|·★☆_—-]|[◆★☆].{0,12}(?:记住|收藏|来|关注)|(?:记住|收藏)(?:我|本站|我们)[,，!~]/,
    hit: '某某文库◆记住我们', miss: '开展全民阅读', reason: 'the banner of a template site',
  },
  {
    id: 'site-name', zone: 'head', pattern: /^[^\s。，,:“”《》、]{0,12}(?:政协|政府|人大|新闻|日报|晚报|人民|信息|门户|文明|党建|机关|文库|范文|公文|材料|资讯|传媒|融媒|发布)(?:网|网站|门户|门户网站|在线|客户端|平台|中心)$/,
    hit: '某某政协网', miss: '织密民生保障网', reason: 'the name of the site above its menu',
  },
  {
    id: 'image-placeholder', zone: 'any', pattern: /^(?:(?:- ?)?\+\d{1,3}|[(【[]?(?:资料|网络|配|题)图(?:片)?[)】\]]?|[(【[]?(?:资料|网络)(?:照片|图片)[)】\]]?)$/,
    hit: '（资料图片）', miss: '+1+N', reason: 'what is left of a picture or of a picture counter',
  },
  {
    id: 'disclaimer', zone: 'any', pattern: /^[【[(]?(?:免责声明|版权声明|声明|特别声明|郑重声明|本(?:网|站|平台)|以上(?:文章|内容)|凡(?:本网|注明|转载)|文章来源于).{0,200}(?:版权|侵权|转载|赞同其观点|不代表本|仅代表作者|互联网公开|稿酬|自行上传|不承担[^。]{0,8}责任)/,
    hit: '以上文章仅代表作者个人观点，如涉及版权问题，请及时联系我们。', miss: '本网络平台面向全体委员开放。', reason: 'sites disown what they copy',
  },
  {
    id: 'original-title', zone: 'any', pattern: /^[(【[]?原(?:文)?标题 ?: ?.{2,80}$/,
    hit: '原标题：某市政协召开全会', miss: '原标题不变', reason: 'a copying site repeats the title so',
  },
  {
    id: 'spam', zone: 'edge', pattern: /无码|[一二三]区[一二三]区|久久(?:精品|综合)|加勒比|色欲|亚洲(?:精品|综合|av)|(?:精品|在线)(?:国产|视频).{0,8}av|\bav\b.{0,12}(?:午夜|在线|永久)/i,
    hit: '亚洲综合av在线', miss: '亚洲文明对话', reason: 'what intruders put above the pages of neglected sites',
  },
  {
    id: 'menu', zone: 'head', pattern: /^(?:[^\s|，,。:：]{2,8} ?\|[| ]*){2,20}[^\s|，,。:：]{2,8}$/,
    hit: '政协概况 | 要闻动态 | 提案工作 | 委员风采', miss: '聚焦两会 | 五大看点', reason: 'the sections of a site',
  },
  {
    id: 'site-greeting', zone: 'edge', pattern: /^(?:今天是 ?:? ?(?:\d|公元|星期|欢迎|$).{0,40}|当前(?:日期|时间) ?:.{0,40}|欢迎(?:您)?(?:访问|光临|来到|进入|浏览).{2,40}|您是(?:本站|第).{2,40}|建议使用.{0,40}(?:分辨率|浏览器).{0,20})$/,
    hit: '今天是2024年3月4日 星期一 欢迎访问某某政协网', miss: '今天是全会的第二天', reason: 'sites greet their readers',
  },
  {
    id: 'site-greeting', zone: 'edge', pattern: /^[☆★<《 ]{0,4}[^。，]{2,16}(?:网|网站|在线)[》>]? ?[☆★]? ?(?:: ?\S{4,40} )?欢迎(?:您|你)[!>☆★ ]*$|^《[^》]{2,10}网》[^。，]{4,30}网站!?$|^<爱上[^。]{2,60}>$/,
    hit: '☆ 江南网 ☆欢迎您', miss: '县里上网办事，欢迎您', reason: 'a site greets its readers',
  },
  {
    id: 'site-contact', zone: 'edge', pattern: /^(?:[•·] ?)?(?:(?:通信|通讯|联系|单位|办公)?地址|邮编|邮政编码|(?:联系)?电话|传真|e-?mail|电子?邮箱|联系方式|联系人) ?:(?! ?[×XＸ*]{2}).{0,60}$/i,
    hit: '地址：某市某路1号 邮编：000000', miss: '电话协商', reason: 'who runs the site',
  },
  {
    id: 'related', zone: 'tail', pattern: /^(?:关键词|关键字|热门tag|tag标签|推荐标签|文章分类|所属栏目|栏目|责任栏目|打开APP|展开全文|查看更多|加载更多|阅读原文|点击(?:查看|阅读)(?:全文|原文|更多)).{0,80}$/i,
    hit: '关键词: 政协 协商 民主', miss: '重要关键词解读', reason: 'links and labels below an article',
  },
  {
    id: 'site-slogan', zone: 'edge', pattern: /^\S{0,30}\.(?:com|cn|net|org)(?: |$|[^\w/.]).{0,40}$|专注.{0,14}(?:写作|范文|公文|材料)|[!,] ?(?:立即|点击|马上)(?:了解|体验|开通|购买|咨询)$/i,
    hit: 'EXAMPLE.COM —— 专注公文写作', miss: '专注协商主业', reason: 'the banner of a template site',
  },
  {
    id: 'bare-number', zone: 'tail', pattern: /^\d{1,9}$/,
    hit: '20931', miss: '2021年', reason: 'a counter or an identifier left over below the text',
  },
  {
    id: 'publish-bar', zone: 'edge', pattern: /^[—–-]+ ?分享 ?[—–-]+$/,
    hit: '—分享—', miss: '——分享经验', reason: 'above the signs of other sites',
  },
  {
    id: 'page-end', zone: 'tail', pattern: /^(?:(?:点击|阅读|查看)[上下]一[篇条页]|(?:返回[^。，,:\s]{0,10}(?:首页|主页)){1,3})$/,
    hit: '返回某网首页返回专题频道首页', miss: '返回家乡', reason: 'links of a page to others',
  },
  {
    id: 'page-end', zone: 'edge', pattern: /^(?=.*(?:[上下尾末]一?页|\[\d{1,3}\] ?\[))(?:(?:首页|上一页|下一页|上页|下页|尾页|末页|\[?\d{1,3}\]?)[ |·]*){2,20}$/,
    hit: '[1] [2] 下一页', miss: '[1] 下一步打算', reason: 'the pages that the site has parted the text into',
  },
  {
    id: 'reader-count', zone: 'edge', pattern: /^(?:已有)?\d+人?(?:次)?(?:浏览|阅读|看过|点赞|收藏|评论|访问|参与)(?:过)?$|^(?:共计?|全文共?|本文共?)\d+个?字(?:[^\u3005\u3007\u3400-\u9fff].{0,20})?$|^预计阅读.{0,12}$/,
    hit: '1024次浏览', miss: '共30个字段', reason: 'counters',
  },
  {
    id: 'credit-dateline', zone: 'any', pattern: /^据 ?[《“]?[^。，,]{2,14}(?:报|网|社|台|日报|晚报|客户端|电|讯|公众号|发布)[》”]?(?:报道|消息|讯|电)?$/,
    hit: '据某某报', miss: '据统计', reason: 'where a page took the text from',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^.{0,200}[。.)\s](?:[^。，,:]{0,24})(?:记者|通讯员|摄影师?) ?[^。，,:]{2,24}?(?:\/| )?摄(?:影)?[)]?$/,
    hit: '会议现场。某报记者 张三 摄', miss: '本报记者拍摄的会议现场。', reason: 'a caption that names its photographer',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^(?:.{0,200}[。.)\s])?[^\s。，,:()]{2,4}(?:[ 、][^\s。，,:()]{2,4}){0,2}(?: |\/|\/ )摄(?:影)?$/,
    hit: '图为会议现场。张三 摄', miss: '这组照片为自行拍摄', reason: 'a caption that names its photographer',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[^。]{2,80}。 ?[^。，,:(]{0,20}记者 ?[^\s。，,:()]{2,4}(?: [^\s。，,:()]{2,4}){0,3}$/,
    hit: '张三作报告。某报记者 李四', miss: '他表扬了这位记者', reason: 'a caption that names its photographer',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[(]?(?:图|照片|以上图片|本版图片)?(?:片)?(?:均)?(?:由|为)?[^。，,:]{0,20}(?:记者|通讯员|资料|供图者) ?[^。，,:]{0,16} ?(?:摄影?|供图|提供)[)]?$/,
    hit: '本报记者 张三 摄', miss: '由各组提供', reason: 'a caption that names its photographer',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: /^(?:[(]|[□■○●◎◆◇] ?)?(?:(?:本报|本网|本刊|新华社|人民网|中新社|[^\s。，,:]{2,8}(?:报|网|社|台))?(?:首席|特约|见习|实习)?(?:记者|通讯员)|文|编辑|责任编辑|责编|摄影|撰稿|作者)(?:[ \/|:]+[^\s。，,:()]{2,4}){1,5}(?:\/[文图摄])?(?: (?:(?:本报|本网)?(?:特约)?(?:记者|通讯员)|摄影|编辑|文|图|责任编辑)(?:[ \/|:]+[^\s。，,:()]{2,4}){1,4}(?:\/[文图摄])?)*[)]?$/,
    hit: '（本报记者 张三 通讯员 李四）', miss: '记者站 挂牌', reason: 'who wrote the page',
  },
]
