import type { Genre } from '../text/index.js'

/** What speaks for a genre, in order of weight: the first row that applies decides. */
interface GenreRule {
  readonly id: string
  readonly genre: Genre
  /** Tested on the title and the subtitle, a line each. */
  readonly title?: RegExp
  /** Tested on the opening paragraphs. */
  readonly opening?: RegExp
  /** Tested on the page's credits and the lines of the title block, a line each. */
  readonly credits?: RegExp
  /** At least so many speakers take turns. */
  readonly turns?: number
  /** At least so many are named, with their office, before what they say. */
  readonly named?: number
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const GENRES: readonly GenreRule[] = [
  { id: 'transcript', genre: 'speech', opening: /(?:^|\n)以下(?:是|为)[^。\n]{6,120}(?:致辞|致词|讲话|发言|演辞)(?:全文|内容|要点|摘要)?[：:∶]/, hit: '以下是某司司长李某今日在某会议上的致辞全文：', miss: '以下是会议的主要内容：', reason: 'the words that an authority puts above what was said' },
  { id: 'minutes', genre: 'other', title: /会议.{0,8}[记纪]录|[记纪]要$/, hit: '第三次会议纪录', miss: '会议精神传达', reason: 'minutes of a sitting are none of the genres' },
  { id: 'instrument', genre: 'other', title: /(?:决议|决定|条例|办法|规则|细则|章程|规定|须知|通知|公告)(?:[（(].{1,14}[）)])?(?:\n|$)/, hit: '第一次会议政治决议', miss: '决定性作用', reason: 'a resolution, a rule or a notice is none of the genres' },
  { id: 'turns', genre: 'digest', turns: 2, hit: '', miss: '', reason: 'two or more speakers, a line each' },
  { id: 'digest', genre: 'digest', title: /摘登|摘编|精粹|集萃|撷英|选登|选编|发言摘要|观点集锦|交流材料汇编|委员建言/, hit: '大会发言摘登', miss: '大会发言', reason: 'the title names a selection' },
  { id: 'dispatch', genre: 'news', opening: /^(?:本报讯|[^，。\n]{0,12}(?:讯|电)\s?[（(]?(?:记者|通讯员)|[（(〔](?:本报)?记者[^（()）〔〕\n]{2,20}[）)〕])|(?:^|\n)\s*【(?:[^】]{2,8}(?:专讯|消息|[网台社]讯)|专[访訪]|本报[^】]{0,6}讯|[^】]{0,6}记者[^】]{2,14})】|^[^，。\n]{2,6}[社报网]记者\s?[^，。\n]{2,8}报[导道][，,：:]/, hit: '本报讯 昨日', miss: '昨日召开会议', reason: 'a newspaper’s dispatch, whatever its headline names' },
  { id: 'agency', genre: 'news', opening: /^[^。\n]{0,80}(?:^|[\s）)])[^，。\s（(]{1,6}(?:社|网|台|报)[^，。\s（(]{0,8}?(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息)|^[（(][^（()）]{2,8}社[^（()）]{0,16}[电讯][）)]|^[^，。\n]{2,12}(?:社|报|网)综合[^，。\n]{0,16}报道[，,：:]|^[^，。\n\s]{2,12}(?:频道|电视台|电台|广播)\d{1,2}月\d{1,2}日(?:报道|消息)[，,：:]|^据[^，。]{2,12}(?:社|报|网)(?:[^，。]{0,4}\d{1,2}月)?\d{1,2}日/, hit: '（某某社记者某某某市13日电）据报道，会议开幕。', miss: '据某某社统计，会议开幕。', reason: 'an agency’s dateline, perhaps behind a caption' },
  { id: 'broadcast', genre: 'news', opening: /^[^。\n]{0,30}[【\[](?:导语|正文|图文|同期声|口播|解说)[】\]]/, hit: '【导语】今天上午，委员们报到。', miss: '导语部分', reason: 'the parts of a script that is read on the air' },
  { id: 'told', genre: 'news', title: /^喜[报讯][：:]|(?:举行|召开|开幕|出席)(?!的)[^\n]{0,40}(?<!上的)发言|^(?!在|关于)[^\n，。]{4,60}会议?(?:胜利|顺利|圆满|隆重)?(?:召开|举行|开幕|闭幕)(?:\n|$)|(?:踊跃|积极|热烈)(?:发言|建言)|发言(?:聚焦|关注)[^\n]{4}|(?:^|\n)(?!关于|在)[^\n]{2,40}(?:学习|讨论|审议|听取|收看|收听)[^\n]{2,40}报告(?:的?意见(?:和|与|、)?建议)?(?:\n|$)|收到[^\n，。]{0,10}提案[^\n，。]{0,4}\d+件/, hit: '委员们分组讨论常委会工作报告', miss: '关于讨论情况的报告', reason: 'a headline that tells what was done with a report or who spoke' },
  { id: 'digest-note', genre: 'digest', opening: /(?:发言|观点|体会|建议|感言)[^。\n]{0,10}(?:摘登|摘编|摘要|摘录|选登|刊登|整理)如下|(?:本[报刊网](?:今[天日]|现|特)?|[\u3400-\u9fff]{2,8}报[^。\n]{0,50}[，,])(?:摘登|摘编|摘发|选登|选编|编发|刊发|刊登)[^。\n]{0,24}(?:发言|观点|体会|建议|感言|讨论)/, hit: '座谈会召开，现将发言摘登如下：', miss: '会议通过的建议如下：', reason: 'the editor’s note names a selection' },
  { id: 'headline', genre: 'news', title: /(?:报告|讲话|决议)[：:][^\n]*(?:[“\d]|[！!？?](?:\n|$))/, hit: '提案工作报告：“经济类”占比过半', miss: '工作报告：凝心聚力谋发展', reason: 'a headline quotes the report or gives its figures' },
  { id: 'deed', genre: 'news', title: /^(?!关于|在)[^\n，。]{0,16}(?:政协|界别|委员|支部|委会|工商联|统战部|民[革盟建进]|农工党|致公党|九三学社|台盟)[^\n，。]{0,24}(?:开展|参加|赴|走进|走访|启动|组织开展|(?:调研|视察|督办)(?![组成课工报活]))[^\n，。]{2,30}(?<!方案|办法|通知|意见|总结|报告|计划|发言|讲话|制度|要点|材料|体会|建议|细则|规定|的?思考|情况|对策|汇报|经验|做法|案例|安排|启示|研究|探析|名单|倡议书)(?:\n|$)/, hit: '市政协界别委员参加市政协全会', miss: '政协委员开展调研工作办法', reason: 'a headline that tells who did what' },
  { id: 'discussion', genre: 'discussion', title: /(?:研讨|大会|交流|讨论)发言(?!侧记|综述|纪实|扫描|掠影|见闻|特写|花絮|聚焦|关注|举行|开讲)|研讨材料|发言材料|交流材料(?!汇编)|发言提纲|表态发言|心得体会|研讨交流/, hit: '研讨发言：学思践悟', miss: '在研讨会上的讲话', reason: 'the title says so' },
  { id: 'visit', genre: 'news', title: /^(?!关于|在)[^\n]{2,24}(?:巡察|视察|赴[^\n]{2,16}调研|率队|看望|慰问|会见)(?![^\n]*(?:报告|讲话|发言|致辞|制度|办法|时))/, hit: '某某主席率队视察某县', miss: '关于委员视察的办法', reason: 'a headline that tells who visited whom' },
  { id: 'attended', genre: 'news', title: /发表(?:重要)?讲话(?:\n|$)|(?:出席|会见|看望|主持|参加).{0,24}[并和、].{0,4}讲话(?:\n|$)|(?:召开|举行|举办|开学|开班)(?!.*(?:上的|时的|仪式上)).*讲话(?:\n|$)/, hit: '委员培训班开学 某某出席典礼并讲话', miss: '在培训班开班式上的讲话', reason: 'a headline that tells who spoke, not a speech' },
  { id: 'speech', genre: 'speech', title: /(?:讲话|致辞|致词|开幕词|闭幕词|主持词|党课)(?:稿|提纲|要点)?(?:[（(\[【].{1,12}[）)\]】])?(?:\s?篇[一二三四五六七八九十\d]{1,2}|\d{1,3}篇|\d{1,2})?(?:\n|$)/, hit: '在全会闭幕会上的讲话', miss: '讲话精神引发热烈反响', reason: 'the title ends so' },
  { id: 'news', genre: 'news', title: /(?:^|\n)来自[^\n]{4,80}的(?:观察|报告|调查)(?:\n|$)|解读|读懂|数说|综述|述评|侧记|纪实|报道|速览|一图读懂|工作报告(?:摘要|看点|要点)|召开|举行|开幕|闭幕|聚焦.{0,8}两会|关键词|热烈反响|热议/, hit: '政协工作报告解读', miss: '政协工作报告', reason: 'the title tells of an event or explains a text' },
  { id: 'report-told', genre: 'news', opening: /^[^。\n]{0,8}工作报告中?(?:指出|提出|显示|明确|强调)/, hit: '政府工作报告指出，今后五年要依法办事。', miss: '工作报告经过多次讨论，提出了目标。', reason: 'the first words tell what a report says' },
  { id: 'work-report', genre: 'work-report', title: /工作报告|工作(?:情况)?的报告|提案工作情况|工作总结|[述履]职报告|工作情况报告|(?:工作|情况)(?:汇报|通报)/, hit: '常务委员会工作报告', miss: '调研报告', reason: 'the title says so' },
  { id: 'contribution-glued', genre: 'discussion', opening: /^[^。，\n]{2,40}的(?:大会|交流|书面)?发言[：:]/, hit: '李某代表某省政协的发言：坚持不懈', miss: '他的发言很好', reason: 'the headline of a contribution, in one line with its text' },
  { id: 'contribution', genre: 'discussion', title: /发言(?:稿|材料|提纲|选|摘要)?(?:\d{1,3}篇)?(?:[（(].{1,12}[）)])?(?:\n|$)|发言[：:]/, hit: '在协商座谈会上的发言', miss: '发言制度的由来', reason: 'a contribution to a meeting' },
  { id: 'report-formula', genre: 'work-report', opening: /向(?:大会|全会|会议).{0,6}报告.{0,50}(?:审议|意见)/, hit: '现在我向大会报告工作，请予审议。', miss: '向上级报告', reason: 'the opening formula of a report' },
  { id: 'first-person', genre: 'discussion', opening: /^[^\n]{0,380}(?:我感到|我(?:深刻)?(?:认识到|体会到)|我深[感切]|使我|作为一名[^。\n]{2,16}[，,]我|对我[^。\n]{0,12}启发)/, hit: '通过认真学习报告，我感到收获很多。', miss: '委员们感到收获很多。', reason: 'the writer says what he or she has learnt' },
  { id: 'news-lead', genre: 'news', opening: /^.{0,12}(?:讯|电)[（(（\s]|本报讯|记者.{1,12}(?:报道|获悉)|^(?:[^我\n]{0,60}。|[（(][^（()）。\n]{2,16}[）)]\s*)?(?:近日|日前|连日来)|^[^。我\n]{2,60}(?<!截至)(?:日前|近日)(?=[\u3400-\u9fff])|(?:^|[\n，,。])委员们(?:一致|普遍|纷纷)?(?:认为|表示)|报告指出|(?<!(?:按照?|根据|遵照|落实|贯彻)[^，。\n]{0,8})会议(?:指出|强调|认为|要求)/, hit: '近日，某地召开会议', miss: '今天召开会议', reason: 'the words of a reporter' },
  { id: 'event-lead', genre: 'news', opening: /(?:^(?:[^\n]{0,40}[。！!][\s|]*)?(?:(?:今天|昨天|昨日|今日)?[（(]?(?:20\d{2}年)?\d{1,2}月\d{1,2}日(?:[至—-](?:20\d{2}年)?(?:\d{1,2}月)?\d{1,2}日)?[）)]?(?:上午|下午|晚)?|(?:今天|昨天|昨日|今日)(?:上午|下午|晚上?))[，,]|^[^，。我\n]{0,16}(?:政协|委员会|党组))[^。我\n]{0,60}(?:召开|举行|举办|开幕|闭幕)/, hit: '3月6日上午，某县政协召开座谈会。', miss: '3月6日，我们召开了会议。', reason: 'the day and the event open a report of the news' },
  { id: 'as-of', genre: 'news', opening: /^截[至止](?:\d{1,2}月\d{1,2}日|[昨今]日)[，,]/, hit: '截至1月7日，会议共收到提案105件。', miss: '截至2021年7月底，提案全部办复。', reason: 'the day of a count opens a report of the news' },
  { id: 'told-by', genre: 'news', opening: /^[^，。我\n]{2,24}在[^，。我\n]{0,10}(?:社交(?:网站|平台|媒体)|记者会|发布会|采访|专访|微博|脸书|网志)[^，。我\n]{0,6}(?:表示|指出|透露|强调|说)[，,]/, hit: '行政长官李某在社交网站表示，他今日会见了代表。', miss: '领袖在大会报告中指出，要坚持协商。', reason: 'a first sentence that tells who said something where' },
  { id: 'notice', genre: 'other', opening: /(?:现将|现就|就)[^。\n]{0,20}通知如下/, hit: '现将有关事项通知如下：', miss: '现将情况报告如下：', reason: 'the formula of a notice' },
  { id: 'speech-address', genre: 'speech', opening: /^(?:同志们|各位|尊敬的)/, hit: '同志们：', miss: '各地：', reason: 'addresses an audience' },
  { id: 'sections', genre: 'work-report', opening: /(?:^|\n)(?:一、)?[^，。、\n]{0,8}(?:主要工作(?:情况)?|工作的?(?:回顾|情况|总结))(?:\n|$)/, hit: '一、五年的主要工作', miss: '一、主要工作经验', reason: 'without a title, the first section of a report' },
  { id: 'year-done', genre: 'work-report', opening: /^(?:[\dXx×*]{4}年|一年来|今年以来|五年来)[，,][^。\n]{10,140}完成了?[^。，\n]{0,10}(?:全年|年度|各项|既定)[^。，\n]{0,8}(?:工作|目标)?任务/, hit: '202x年，市政协某委员会在党组领导下，组织委员开展活动，较好完成了全年工作任务。', miss: '今年以来，委员完成了两项调研任务。', reason: 'without a title, the year and its work done' },
  { id: 'day-lead', genre: 'news', opening: /^(?:(?:今天|昨天|昨日|今日)?[（(]?(?:20\d{2}年)?(?:[\d*×]{1,2}月)?[\d*×]{1,2}[日号](?:[至—-](?:\d{1,2}月)?\d{1,2}日)?[）)]?(?:上午|下午|晚上?)?[，,])(?:[^。我\n]|我[省市县区州国]){0,70}(?:看望|慰问|来到|赴|率队|率领|深入|视察|调研|考察|走访|听取|协商|审议|讨论|座谈|收看|报到|出席|参加|列席|会见|开展|进行|征求|指导|督导|主持|部署|交流|参观|宣讲|启动|揭牌|学习|组织|通报|公布)/, hit: '5月24日至28日，某市政协副主席率队赴外地考察。', miss: '5月24日，天气晴。', reason: 'the day and what somebody did open a report of the news' },
  { id: 'clause-day-lead', genre: 'news', opening: /^[^。我\n]{2,90}[，,](?:近日|日前|连日来|\d{1,2}月\d{1,2}日(?:[至—-](?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午)?)[，,]/, hit: '为庆祝某某成立，9月27日下午，某某支部开展活动。', miss: '为庆祝成立，我们开会。', reason: 'the day of the event, behind its occasion' },
  { id: 'bracketed-day', genre: 'news', opening: /^[^。\n]{0,40}(?:(?:昨日|昨天|今日|今天|前日)[（(]\d{1,2}日?[）)]|[昨今][（(].{1,3}[）)]日)/, hit: '会议昨日（24日）通过名单。', miss: '昨日二十四节气', reason: 'a newspaper gives the day in brackets' },
  { id: 'day-before', genre: 'news', opening: /^[^。我\n]{2,60}(?:于|从|自)?昨[日天](?:起|继续|上午|下午|晚|举行|召开|展开|正式|在)/, hit: '县议会定期会于昨日继续质询。', miss: '同志们，昨天，大会开幕了。', reason: 'a newspaper tells of the day before' },
  { id: 'held', genre: 'news', opening: /^[^。我\n]{4,120}(?:在|于)[^。我\n]{1,40}(?:开幕|召开|举行|举办)(?!的)/, hit: '在期盼中，某县第二次会议3月4日在剧院隆重开幕。', miss: '这次会议是在关键时期召开的。', reason: 'a first sentence that tells where something was held' },
  { id: 'quoted', genre: 'news', opening: /(?:委员|代表|记者)(?![^。“”\n]{0,3}们)[^，。“”\n我]{0,8}(?:说|表示|告诉[^，。]{0,6})[，,：:]|告诉记者|[对向](?:本[报网台])?记者(?:如是)?(?:说(?![明理])|表示|介绍|透露)|接受(?:本[报网台])?(?:记者)?采访时[，,][^。我\n]{0,30}(?:委员|代表|主席|主任|[他她])|(?:会后|会上|受访时)[，,]?[他她](?:说|表示|告诉)|[他她](?:发言|讲话|致辞|受访)时(?:说|表示)|(?:主席|书记|委员|主任|[省市县区]长)[\u3005\u3007\u3400-\u9fff]{2,4}\d{1,2}日(?:在[^，。]{1,10}?)?(?:指出|表示|强调|说)|[，,][\u3005\u3007\u3400-\u9fff]{2,4}向大会(?:报告|作)/, hit: '市政协委员王某说：“收获很大。”', miss: '委员说理充分', reason: 'a reporter quotes who was there' },
  { id: 'named-turns', genre: 'news', named: 3, hit: '', miss: '', reason: 'three or more are quoted, each by office and name: a report of what was said' },
  { id: 'reporter', genre: 'news', credits: /(?:^|\n|[\s(（:：])(?:[^\s。，,:：]{2,8}(?:[社报网台刊]|客户端)|本[报网台刊])?(?:首席|特约|见习|实习|特派)?记者(?!节|站|会|手记|观察|见面|调查|眼中|专访|招待)|(?:^|\n)[^，。：:\d\n]{2,12}\d{1,2}月\d{1,2}日(?:专?电|讯)\s*题\s*[：:]/, hit: '某某社记者李某', miss: '作者：李某', reason: 'nothing else tells, and a reporter wrote it or an agency sent it' },
]

/** The genre and the rule that told it. */
export function genreOf(title: string, opening: string, turns: number, named = 0, credits = ''): { readonly genre: Genre; readonly because: string } {
  for (const rule of GENRES) {
    if (rule.turns !== undefined && turns < rule.turns) continue
    if (rule.named !== undefined && named < rule.named) continue
    if (rule.title !== undefined && !rule.title.test(title)) continue
    if (rule.opening !== undefined && !rule.opening.test(opening)) continue
    if (rule.credits !== undefined && !rule.credits.test(credits)) continue
    return { genre: rule.genre, because: rule.id }
  }
  return { genre: 'other', because: 'none' }
}
