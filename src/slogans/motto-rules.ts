import type { Token } from '../text/index.js'
import { countable } from './plain.js'

/** A quote as the motto rules look at it. Contexts are cut at 16 characters. */
export interface Quoted {
  /** Without the marks, inner quotes kept. */
  readonly text: string
  /** What stands before the opening mark and after the closing one, runs of further quotes (“A”“B”) passed over. */
  readonly before: string
  readonly after: string
  readonly words: readonly Token[]
  /** How often the document quotes these words. */
  readonly times: number
  /** How many different quotes of the document begin alike and are as long: “书香机关”“书香校园”“书香社区”. */
  readonly alike: number
  /** Member of a set that the lexicon knows. */
  readonly isMember: boolean
  /** Neither mark is missing. */
  readonly isWhole: boolean
}

/** A rule speaks for a motto (weight above 0), against one, or forbids one (-Infinity). The sum decides. */
export interface MottoRule {
  readonly id: string
  readonly weight: number
  readonly test: (quoted: Quoted) => boolean
  /** Text before, quoted words in “ ”, text after. */
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

/** At this sum a quote counts as a motto: in a text that speaks the language of the genre, and in any other. */
export const ENOUGH = 2
export const ENOUGH_ELSEWHERE = 4

const VETO = -Infinity
const clauses = (text: string): string[] => text.split(/[、，,;；·\s]/).filter((clause) => clause !== '')
/** One word of the general dictionary; the segmenter tags what it keeps whole for another reason nz. */
const single = (words: readonly Token[]): boolean => words.length === 1 && words[0]!.tag !== 'nz' && words[0]!.tag !== 'x'
const nominal = ({ tag }: Token): boolean => /^(?:n|vn|an|b|a$|ad$|j|l$|s)/.test(tag)

export const MOTTO_RULES: readonly MottoRule[] = [
  // What forbids.
  { id: 'speech', weight: VETO, test: ({ text }) => /[。！？!?：:]/.test(text) || text.length > 60,
    hit: '“大家都来说说吧。”', miss: '“有事多商量”', reason: 'a quoted sentence is speech' },
  { id: 'cut-speech', weight: VETO, test: ({ text, words }) => /(?:…|\.{3})$|^(?:所以|因为|因此|但是|不过|然而|如果)/.test(text) || (countable(text) > 16 && !isRhythmic(text) && words.some(({ text: word }) => OUGHT.test(word))),
    hit: '“发言之前要先到各个村子里走一走看一看”', miss: '“走得正要靠自己、走得远要靠大家”', reason: 'long words that say what ought to be done, and words that are cut off or take up what was said before, are speech' },
  { id: 'said', weight: VETO, test: ({ before, text }) => SAID.test(before) || (countable(text) > 12 && /(?:指出|强调|表示)[，,]$/.test(before)),
    hit: '他说“别走远了”', miss: '开展“书香机关”', reason: 'words that someone is said to have said' },
  { id: 'short', weight: VETO, test: ({ text, words, after }) => countable(text) < 2 || (countable(text) < 3 && (single(words) || !BRAND.test(after))),
    hit: '鼓励“先行”探索', miss: '打造“渡聚”系列品牌', reason: 'one or two characters count only where a lexicon has them, or where they are coined and named as a brand' },
  { id: 'mention', weight: VETO, test: ({ after }) => /^(?:[一二两三四五六七八九十]个)?字(?!号)|^[一二]词|^的(?:说法|提法|意思|含义)/.test(after),
    hit: '“实”字重千钧', miss: '用好“金钥匙”', reason: 'words named, not used' },
  { id: 'account', weight: VETO, test: ({ text, after }) => /^(?:[的等]?(?:微信|官方)|公众号|[A-Za-z]*APP|客户端|小程序|网站|热线|系统|号(?!召))/i.test(after) || /@|www\./.test(text),
    hit: '开通“云岭议政”公众号', miss: '打响“委员同心”品牌', reason: 'the name of an account or channel' },
  { id: 'prize', weight: VETO, test: ({ before, after }) => /(?:荣获|获评|获得?|授予|评为|入选|荣膺|摘得|捧[得回]|夺得)[^，。]{0,12}$/.test(before) || /^[^，。；]{0,4}(?:[一二三、]等奖|奖[项章]?|称号)/.test(after),
    hit: '获“文明单位”称号', miss: '开展“比学赶超”活动', reason: 'the name of a prize or title' },
  { id: 'honour', weight: VETO, test: ({ text }) => /奖$/.test(text) || (/^(?:全国|全省|全市|国家|中国)/.test(text) && HONOURED.test(text)),
    hit: '跻身“全国文明典范城市”行列', miss: '开展“全国一张网”行动', reason: 'what bodies and persons are honoured as' },
  { id: 'amount', weight: VETO, test: ({ text }) => AMOUNT.test(text),
    hit: '高于去年的“4.5%以上”', miss: '“100%有回音”', reason: 'an amount, quoted' },
  { id: 'route', weight: VETO, test: ({ words }) => words.length > 2 && words.every(({ tag, text }, i) => (i % 2 === 0 ? tag === 'ns' : /^[一—–-]$/.test(text))),
    hit: '“上海—苏州”集群', miss: '“上海协同”', reason: 'places that something runs between' },
  { id: 'thing', weight: VETO, test: ({ after }) => /^等[^，。；、]{0,4}(?:重器|机型|车型|船舶|巨轮|邮轮|列车|卫星)/.test(after),
    hit: '“长风”等大国重器出海', miss: '“夜谈”等品牌', reason: 'the name of a ship, train or machine' },
  { id: 'house', weight: VETO, test: ({ text }) => /[\u3400-\u9fff]{2}(?:[文史纪念博物展览图书]馆|画院|医院|学校|大学|学院|大厦|公司|酒店)$/.test(text),
    hit: '筹建“政协文史馆”', miss: '打造“委员会客厅”', reason: 'the name of a house or institution' },
  { id: 'body', weight: VETO, test: ({ text }) => countable(text) > 5 && /(?:小组|(?:工作|督导|调研|评议|考核|指导|检查|专家)组|专班|委员会|办公室|理事会|联合会|协会|联合体|工作队|代表团|参访团|访问团|考察团)$/.test(text),
    hit: '成立“融入大局督导组”', miss: '打造“委员先锋队”', reason: 'the name of a body' },
  { id: 'list-of-largest', weight: VETO, test: ({ text }) => (/\d+强$/.test(text) && !isRhythmic(text)) || /^\d+[×xX*]\d+/.test(text),
    hit: '“世界500强”企业', miss: '“全市进前5强、全省进20强”目标', reason: 'a ranking, or hours of service' },
  { id: 'product', weight: -3, test: ({ text }) => /[\u3400-\u9fff](?:贷|险|券|码|币|APP)$/.test(text) && countable(text) < 6,
    hit: '发放“惠农贷”', miss: '开展“守底线防风险”行动', reason: 'the name of a loan, an insurance or a code' },
  { id: 'place', weight: VETO, test: ({ before, after }) => /(?:遗址|旧址|景点|故居|名为|名叫|叫做|俗称|人称|号称|绰号|台风|轮船|卫星)$/.test(before) || /^[^，。；“”]{0,2}(?:园区?$|园[^，。]|遗址|纪念馆|博物馆|景区|公园|大桥|小区|酒店|饭店|商店|店|公司|大厦|楼|轮$|号$)|^等?[^，。；“”]{0,5}台风/.test(after),
    hit: '参观遗址“老磨坊”', miss: '用好“老办法”', reason: 'the name of a place, house or thing' },
  { id: 'topic', weight: VETO, test: ({ text, after }) => TOPIC.test(after) || (countable(text) > 6 && MEETING.test(after)),
    hit: '召开“优化营商环境”专题协商会', miss: '开展“优化营商环境年”活动', reason: 'the topic of a meeting, study or task' },
  { id: 'topic-ahead', weight: VETO, test: ({ text, before, after }) => countable(text) > 6 && ((/(?:围绕|就|聚焦)$/.test(before) && DISCUSSED.test(after)) || (/以$/.test(before) && /^为主题作?(?:大会)?发言/.test(after)) || (/关于$/.test(before) && /^的(?:提案|建议|报告|意见|议案)/.test(after))),
    hit: '围绕“推动县域商业更好发展”主题建言献策', miss: '围绕“优化营商环境年”目标', reason: 'what is discussed, studied or proposed' },
  { id: 'claim', weight: VETO, test: ({ text }) => countable(text) > 10 && /^(?:我们|大家|咱们|请(?!进))/.test(text) && !isRhythmic(text),
    hit: '“我们的山林是几代人一起种下的”', miss: '“我们的节日”', reason: 'what someone says of us is speech' },
  { id: 'year', weight: VETO, test: ({ text }) => /^(?:20\d\d年|今年|这一?年|过去的一年)是.*年$/.test(text),
    hit: '称「2025年是很不平凡的一年」', miss: '“学习年”', reason: 'what someone says of a year' },
  { id: 'simile', weight: VETO, test: ({ text }) => /^(?:就?像|好像|好比|仿佛|犹如|如同|宛如)(?!.*(?:一样|那样|一般).{2})/.test(text),
    hit: '形容自己“像个陀螺转着”', miss: '“像珍视家园一样守护青山”', reason: 'what someone says something is like is speech' },
  { id: 'damage', weight: VETO, test: ({ text }) => text.includes('\uFFFD'),
    hit: '“一\uFFFD”就知道', miss: '“一线建功”', reason: 'a character was lost: the words are not whole' },
  { id: 'event', weight: VETO, test: ({ text }) => (/^(?:庆祝|纪念|喜迎|关于)/.test(text) && /周年|的(?:建议|意见|通知|报告)$/.test(text)) || /^(?:中国|全国|国家|国际|世界)[\u3400-\u9fff]{1,8}[日节周]$/.test(text) || /^(?:19|20)\d\d年.*(?:[会班]|会议|论坛)$/.test(text),
    hit: '“庆祝建会70周年”书画展', miss: '“委员活动日”', reason: 'the name of one event, day or paper' },
  { id: 'interface', weight: VETO, test: ({ before, after }) => /(?:点击|单击|双击|按下|按住|勾选|选择|选中|打开|进入|输入|显示|提示|菜单|选项)[^，。；]{0,3}$/.test(before) || /^(?:键|按钮|按键|指示灯|页面?|选项|对话框|菜单|窗口|图标|界面|开关|字段|文件夹|标签)/.test(after),
    hit: '点击“保存并退出”按钮', miss: '搭建“连心桥”平台', reason: 'the label of a button or page' },
  { id: 'law', weight: VETO, test: ({ text }) => /(?:草案|修正案|条例|细则|请愿案)$/.test(text),
    hit: '审议「公务人员保险法修正草案」', miss: '推行“一线工作法”', reason: 'the name of a law, a bill or a motion' },
  { id: 'plan', weight: VETO, test: ({ text }) => /^[一二三四五六七八九十]{2,3}(?:规划)?$|^\d+$/.test(text),
    hit: '“十三五”规划', miss: '“一线建功”行动', reason: 'plans and dates by number' },
  { id: 'question', weight: VETO, test: ({ text }) => /怎么|为什么|是不是|能不能|要不要|行不行|好不好|(?:吗|吧|呢|谁|[了过]?(?:什么|多少|哪些|哪里))$/.test(text),
    hit: '从“要不要办”谈到“怎么办”', miss: '“我有话说”', reason: 'a question is speech' },
  { id: 'complaint', weight: VETO, test: ({ text, after }) => (countable(text) > 4 || /[难贵乱差慢冷]$/.test(text)) && COMPLAINED.test(after) && !isRhythmic(text),
    hit: '解决了“水压时高时低”等一批难题', miss: '用“吹哨报到”等办法解决难题', reason: 'what was wrong, described' },
  { id: 'outcome', weight: VETO, test: ({ text }) => /取得[^，]{0,6}(?:进展|成效|突破|进步)$|保持在[^，]{2,6}(?:区间|水平)$/.test(text) && !isRhythmic(text),
    hit: '锚定“全省开放发展取得重要进展”目标', miss: '锚定“一年一变样、三年大变样”目标', reason: 'an aim of a plan, stated plainly' },
  { id: 'doctrine', weight: VETO, test: ({ text }) => /^习近平.{4,}(?:思想|论述|精神)(?!体系$)./.test(text),
    hit: '“习近平生态文明思想在山区的实践”课题', miss: '“思想领航”课题', reason: 'the theme of a study about a doctrine: the doctrine is what counts' },
  { id: 'latin', weight: VETO, test: ({ text }) => (text.match(/[\u3400-\u9fff]/g) ?? []).length < 2,
    hit: '“GDP+”', miss: '“互联网+监督”', reason: 'a motto has Chinese words' },

  // What speaks for one.
  { id: 'coined', weight: 1, test: ({ words }) => !single(words),
    hit: '“换掉老套路”', miss: '“老百姓”', reason: 'the general dictionary has no such word' },
  { id: 'length', weight: 1, test: ({ text }) => countable(text) >= 3 && countable(text) <= 30,
    hit: '“同心桥”', miss: '“好”', reason: 'mottoes have three to thirty characters' },
  { id: 'rhythm', weight: 3, test: ({ text }) => isRhythmic(text),
    hit: '“献爱心、送温暖”', miss: '“优化环境，推动县域经济转型”', reason: 'clauses of equal length' },
  { id: 'suffix', weight: 2, test: ({ after }) => SUFFIX.test(after),
    hit: '开展“书香机关”活动', miss: '“书香机关”已经建成', reason: 'named as a campaign, brand, model, aim or demand' },
  { id: 'named-before', weight: 2, test: ({ before }) => /(?:目标|口号|愿景|定位|理念)$/.test(before),
    hit: '共同努力的目标“水乡大县”', miss: '建成了“水乡大县”', reason: 'named right before as an aim or watchword' },
  { id: 'brand', weight: 2, test: ({ after }) => /^(?:已经?)?(?:成为|成了|是)[^，。；“”]{0,8}(?:品牌|名片)/.test(after),
    hit: '“夜话渡口”已成为一个品牌', miss: '“夜话渡口”已经开办', reason: 'said to be a brand' },
  { id: 'heads', weight: 2, test: ({ text, before, after }) => /(?:^|[。；;！])$/.test(before) && /^[，,]/.test(after) && !SPOKEN.test(after) && !/^[我你他她它这那]/.test(text),
    hit: '“服务不打烊”，全年开放便民窗口', miss: '“路终于通到家门口”，村民高兴地说', reason: 'opens a sentence as its label' },
  { id: 'verb', weight: 1, test: ({ before }) => PREFIX.test(before),
    hit: '画出“连心圈”', miss: '关于“连心圈”', reason: 'governed by a verb that governs slogans' },
  { id: 'clausal', weight: 1, test: ({ text, words }) => countable(text) >= 4 && !words.every(nominal) && words.some(({ tag }) => /^(?:v|d|p|c|m|r|u)/.test(tag)),
    hit: '“步子迈在前头”', miss: '“一般情况”', reason: 'says something, rather than naming a thing' },
  { id: 'again', weight: 1, test: ({ times }) => times > 1,
    hit: '“身边小事”……“身边小事”', miss: '“身边小事”', reason: 'quoted more than once' },
  { id: 'frame', weight: 2, test: ({ alike }) => alike > 2,
    hit: '“书香机关”“书香校园”“书香社区”', miss: '“书香机关”“平安校园”', reason: 'three or more coinages of one frame' },
  { id: 'member', weight: 3, test: ({ isMember }) => isMember,
    hit: '“重要阵地”', miss: '“重要问题”', reason: 'one of a known set' },
  { id: 'model', weight: 2, test: ({ text, words }) => /[\u3400-\u9fff]{2}(?:经验|模式|经济|精神|作风|品牌|年|行动|工作法|样板|样子|名片|共同体|讲堂|直通车|面对面|一家亲|之家|会客厅|议事厅)$/.test(text) || (/^[\u3400-\u9fff]{2}政协$/.test(text) && words[0]?.tag !== 'ns'),
    hit: '“枫溪经验”', miss: '“实际情况”', reason: 'ends in what brands and models end in' },

  // What speaks against one.
  { id: 'word', weight: -4, test: ({ words, text }) => single(words) && (countable(text) < 4 || (countable(text) < 6 && /^[il]/.test(words[0]!.tag))),
    hit: '“老百姓”', miss: '“连心圈”', reason: 'an ordinary word or idiom in scare quotes' },
  { id: 'term', weight: -1, test: ({ words, text }) => single(words) && countable(text) > 3 && (countable(text) > 5 || !/^[il]/.test(words[0]!.tag)),
    hit: '“民主监督”', miss: '“老百姓”', reason: 'a term of the trade' },
  { id: 'plain-head', weight: -2, test: ({ text }) => PLAIN_HEAD.test(text),
    hit: '“一般情况”', miss: '“一问就知”', reason: 'a plain noun phrase by its head' },
  { id: 'work', weight: -2, test: ({ text }) => countable(text) > 5 && WORK.test(text) && !isRhythmic(text),
    hit: '“探索建立托育服务体系”', miss: '“加强学习、加快转型”', reason: 'work stated plainly: the topic of a meeting or the name of a task' },
  { id: 'joined', weight: -2, test: ({ text, words }) => !isRhythmic(text) && words.slice(1).some(({ text: word }) => word === '和' || word === '与' || word === '及'),
    hit: '“意见收集和答复”', miss: '“和风细雨”', reason: 'two things joined by 和 are described, not coined' },
  { id: 'long', weight: -2, test: ({ text }) => countable(text) > 16 && !isRhythmic(text),
    hit: '“把这里建设成为全省开放发展的重要门户”', miss: '“平台在一线搭建、问题在一线协商”', reason: 'a quoted aim or sentence' },
  { id: 'as', weight: -3, test: ({ text }) => /为(?:导向|主线|重点|目标|抓手|基础)$/.test(text) && !isRhythmic(text),
    hit: '“问题为导向”', miss: '“以商为媒”', reason: 'what something is taken as, with the words around it' },
  { id: 'proper', weight: -3, test: ({ text }) => /(?:[日节赛杯奖]|(?<![发开拓进施扩])展|[一二三四五六七八九十\d]号)$/.test(text),
    hit: '“远望三号”', miss: '“连心圈”', reason: 'the name of a day, prize, show or ship' },
  { id: 'channel', weight: -2, test: ({ text, after }) => countable(text) > 5 && CHANNEL.test(after) && !isRhythmic(text),
    hit: '担任“中共党史学习”读书群群主', miss: '办好“委员晨话”微信群', reason: 'a column, an account or a group of readers is named by its topic, which is long, or by its brand, which is short' },
  { id: 'doer', weight: -3, test: ({ text }) => /^[\u3400-\u9fff]{2,5}者$/.test(text),
    hit: '“秩序破坏者”', miss: '“争当奋进者、建功新时代”', reason: 'what somebody is called' },
  { id: 'contrast', weight: -3, test: ({ before, after }) => /^[^，。“”]{0,2}相(?:结合|统筹|统一|衔接|促进|协调|融合)/.test(after) || /[从由]$|[”"]再到$/.test(before) || /^再到[“"]/.test(after) || (/向$/.test(before) && /^(?:转变|转型|迈进|跃升)/.test(after)),
    hit: '“广泛讨论”和“多层讨论”相结合', miss: '“连心圈”和同心桥', reason: 'two plain terms set against each other' },
  { id: 'cut-mark', weight: -3, test: ({ isWhole }) => !isWhole,
    hit: '走上“连心圈，', miss: '“连心圈”', reason: 'where a mark is missing, it is not known how far the words go' },
  { id: 'name-word', weight: -2, test: ({ words, text }) => words.every(({ tag }) => /^n[st]/.test(tag) || (tag === 'nr' && words.length === 1)) || /政协(?:书院|云|网)$/.test(text) || (words[0]?.tag === 'ns' && /(?:政协|平台|中心)$/.test(text)),
    hit: '“北京上海”', miss: '“枫溪经验”', reason: 'nothing but names of persons, places, bodies and their platforms' },
]

const BRAND = /^(?:系列)?(?:品牌|工程|行动)/
const AMOUNT = /^(?:近|约|超过?|不低于)?\d[\d.,]*(?:%|％|‰|个百分点|[万亿]*(?:元|亩|吨|公里|人次?|户|家))?(?:以上|以下|以内|左右)?$|^[一二两三四五六七八九十百半]{1,3}(?:个月|个?小时|个?星期|[天周年])$/
const COMPLAINED = /^[等的]?(?:一批|一些|系列)?(?:[\u3400-\u9fff]{2})?(?:问题|难题|困难|矛盾|堵点|痛点)/
const HONOURED = /(?:团队|模范[^，。]{0,6}|示范|先进[^，。]{0,4}|文明[^，。]{0,4}城市|城市|单位|集体|个人|[县区市村镇]|[(（][县区市][)）])$/
const SAID = /(?:说道?|问道?|答道?|写道|喊道?|回答|笑道|叫道)[，,:：]?$|[:：]$/
const OUGHT = /^(?:要|还要|应|应该|应当|必须|需要|不能|希望)$/
const TOPIC = /^作为[^，。；]{0,8}(?:课题|议题|专题|选题|题目|项目|内容|重点)|^(?:[一二两三四五\d]年)?(?:专题|专项|双周|双月|月度|季度|远程)[^，。]{0,8}(?:会|监督|协商|议政|调研|视察|报告|讲座)|^(?:课题|议题|(?:重点)?提案|改革任务|任务|项目|调研|征文|建议案|为题|为议题)|^等(?:专题|主题|重点)(?:内容|方面)|^等(?:\d{1,2}|[两三四五六七八九十]+)个(?:主题|议题|课题|专题|题目)|^等(?:(?:重[要点]|优秀|委员|集体|个人|大会|\d{1,2}[件篇份]|多[件篇份])的?){0,2}(?:提案|议案|建议案|课题|议题|调研报告|社情民意信息|发言材料)/
const CHANNEL = /^(?:等)?(?:多个|[\d一二两三四五六七八九十]{1,3}个)?(?:设立的)?(?:主题|线上|专题)?(?:读书群|微信群|工作群|专栏|栏目|公众号|小程序|视频号|抖音号|账号)/
/** A meeting is named by its topic, which is long, or by its brand, which is short (“同心夜话”协商会). */
const MEETING = /^(?:系列|主题|专题|新闻|大型){0,3}(?:报告会|座谈会|研讨会|协商会|议政会|常委会|主席会|讲座|发布会)/
const DISCUSSED = /^[^，。；“”]{0,12}?(?:建言|献策|发言|调研|研讨|协商|座谈|监督|视察|讨论|交流|辅导|论述)|^(?:召开|举行|举办)[^，。；“”]{2,24}会/
/** Whose words the quote before it are. */
const SPOKEN = /说|讲|道[：:，,]|表示|介绍|认为|指出|坦言|感慨|感叹|回忆|告诉|评价|笑|喊|问|强调|称|透露|写|呼吁|建议|提出/
const PLAIN_HEAD = /(?:问题|情况|工作|机制|体系|责任|建设|任务|建议|意见|制度|项目|处理|材料|文件|部门|单位|人员|政策|措施|方案|规划|思考|报告|组织|条件|原因|结果|影响|内容|人士)$|^..员$|^(?:经济|社会|文化|产业|事业|健康|融合|科学|全面|共同)发展$/
const WORK = /^(?:加强|加快|推进|推动|完善|探索|研讨|研究|开展|提高|提升|优化|促进|深化|强化|健全|建立|构建|落实|改善|增加|扩大)(?!.*(?:年|行动|工程|计划)$)/
const SUFFIX = /^(?!相)[^，。；“”）)]{0,4}?(?:活动|行动|工程|品牌|机制|模式|工作法|格局|经验|理念|精神|计划|战略|目标|定位|要求|方式|方法|形式|作用|制度|做法|氛围|主题|口号|方针|思路|原则|作风|导向|平台|体系|标准|样板|名片|[韧闯干拼冲钻]劲|劲头|功能|政策|协商|建设|履职|文化|之风|力量)/
const PREFIX = /(?:打造|开展|实施|推行|推进|推广|争创|创建|践行|坚持|形成|打通|避免|防止|杜绝|克服|画出|画好|扩大|把牢|打好|唱响|唱好|牵住|抓住|牢牢抓住|下好|牢记|秉持|树立|叫响|擦亮|倡导|落实|深化|强调|推出|设立|搭建|突出|完善|做好|做到|当好|补齐|吹响|织密|树牢|发扬|弘扬|建设|建好|助推|解决|推动|做[优强活实大细亮]|防范|破解|提升|营造|实现|增强|开设|创办|创新|举办|组织|围绕|聚焦|紧扣|运用|通过|按照|这一|主题[为是]|以|使|让|是|用好|练好|念好|种好|走好)(?:[的了好]|更多|最大)?$/

/** Clauses of equal length, all or all but one of three or more or two by two, or all with the same opening character. */
function isRhythmic(text: string): boolean {
  const parts = clauses(text)
  const lengths = parts.map(countable)
  if (lengths.length < 2 || (lengths[0] === 1 && lengths.length < 3)) return false
  const odd = lengths.filter((length) => length !== lengths[lengths.length > 2 && lengths[0] !== lengths[1] ? 1 : 0]).length
  if (lengths.length > 2 && lengths.length % 2 === 0 && lengths.every((length, i) => length === lengths[i ^ 1])) return true
  return odd === 0 || (lengths.length > 2 && (odd === 1 || parts.every((part) => part[0] === parts[0]![0])))
}
