import { COMMONEST_SURNAMES } from '../../lexicon/surnames.js'
import { DATELINE } from './credits.js'
import type { ChromeRule } from './rules.js'

/** What newspapers and agencies put around a text: their pages, pictures and names. */
export const PAPER_RULES: readonly ChromeRule[] = [
  {
    id: 'running-header', zone: 'any', pattern: /^立法会 ?[─―—–-]? ?20\d\d ?年? ?\d{1,2} ?月? ?\d{1,2} ?日? ?LEGISLATIVE COUNCIL(?: ?[─―—–-] ?\d{1,2} [A-Z][a-z]+ 20\d\d)?$/,
    hit: '立法会 ─ 2018 年 2 月 8 日 LEGISLATIVE COUNCIL ― 8 February 2018', miss: '立法会2018年2月8日会议', reason: 'what the printer of minutes in two languages sets above each page',
  },
  {
    id: 'newspaper-page', zone: 'edge', pattern: /^(?:第 ?)?[A-Z]?\d{1,3} ?版(?: ?[:·|(] ?[^。，,()]{1,10}[)]?)?$|^(?:专栏|版面|版次) ?:$|^[(](?:上接|下转|紧接)[^()]{1,10}[)]$/,
    hit: '第03版：要闻', miss: '2021版', reason: 'the page of the paper',
  },
  {
    id: 'credit-source', zone: 'edge', pattern: /^《 ?[^》]{2,14}(?:报|刊|网) ?》 ?[(]? ?20\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2} ?日?.{0,24}[)]?$|^[^\s/《》]{2,12}[报刊网]\/20\d\d ?年\/\d{1,2} ?月\/\d{1,2} ?日\/第 ?\d{1,4} ?版$|^[\u4e00-\u9fff]{2,10}[报刊] ?[(]20\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日(?: ?第? ?[A-Z]?\d{1,3} ?版)?[)]$/,
    hit: '《 某某报 》（ 2021年03月04日   第 03 版）', miss: '《某某报》创刊于2001年', reason: 'the paper, its day and page',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^.{4,200}[。)] ?(?:新华社|中新社|[^\s。，,:]{2,4}社)(?:发|供图|图片|资料图)(?:[(](?:[^\s。()]{2,4} ?)(?:摄)?[)])?$/,
    hit: '3月4日，采访活动举行。某某社发', miss: '纪念文集已经出版。由出版社发行', reason: 'a caption that names its agency',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[(【\[]?(?:(?:新华社|中新社)(?:发|供图|图片|资料图)|本[报网刊](?:供图|资料图))(?: ?[(][^\s。()]{2,6} ?摄[)])?[)】\]]?$/,
    hit: '新华社发（某某摄）', miss: '新华社发展历程', reason: 'the agency of a picture, alone on its line',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: new RegExp(`^(?:新华社|本报|本网|本刊|本台|[^\\s。，,:]{2,8}(?:报|网|社|台|客户端))(?:特派|首席|见习|实习)?记者 ?${COMMONEST_SURNAMES} [\\u4e00-\\u9fff](?:[、 ](?:${COMMONEST_SURNAMES} [\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{3})){0,4}$`),
    hit: '本报记者 孙 亮 王小明', miss: '本报记者 高 度评价', reason: 'a name of two characters is set as wide as one of three',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: /^(?:新华社|中新社|中新网|人民网|本报|本网|本刊|[^\s。，,:]{2,8}(?:报|网|社|台|客户端))(?:特派|首席|见习|实习|驻.{2,6})?记者 ?(?!招待|节|站|手记|观察|见面|调查|眼中|专访)[^\s。，,:、()]{2,4}(?:[、 ][^\s。，,:、()]{2,4}){0,4}$/,
    hit: '某某社记者王小明、李小红', miss: '本报记者专访市政协主席', reason: 'who wrote the page',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: /^[(](?:(?:作者|记者|通讯员|实习生|撰稿|供稿|整理) ?:? ?)?[\u3005\u3007\u3400-\u9fff·]{2,4}(?:[ 、](?:(?:通讯员|实习生|记者|摄影) ?)?[\u3005\u3007\u3400-\u9fff·]{2,4}){1,4}[)]$/,
    hit: '（王小明 实习生 李小红）', miss: '（会议通过）', reason: 'who wrote the page, below its text',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: /^(?:本报|本台|本网|全媒体|融媒体?|特邀委员|特约)?记者 ?(?!招待|节|站|手记|观察|见面|调查)[^\s。，,:、()的]{2,4}(?:[、 ][^\s。，,:、()的]{2,4}){0,5} ?(?:综合)?(?:报道|报导|采写|摄影报道):?$/,
    hit: '记者王小明、李小红报道：', miss: '记者跟随委员报道两会', reason: 'who wrote the page',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: /^[(][^()。，,:]{2,14}(?:组|社|网|报|台|政协|中心|办|室|委|部)[: ] ?[\u3005\u3007\u3400-\u9fff·]{2,4}(?:[ 、][\u3005\u3007\u3400-\u9fff·]{2,4}){0,6}(?: ?:[\u3005\u3007\u3400-\u9fff·]{2,4}(?: [\u3005\u3007\u3400-\u9fff·]{2,4}){0,6})?[)]$/,
    hit: '（某县政协 王小明）', miss: '（市政协有关负责人出席）', reason: 'who wrote the page, with the unit, below its text',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: /^[(][^\s。，,:()]{0,10}(?:记者|通讯员) [\u3005\u3007\u3400-\u9fff·]{2,4}(?:[ 、][\u3005\u3007\u3400-\u9fff·]{2,4}){0,6}[)]$/,
    hit: '（某某云新闻记者 王小明 通讯员 李小红）', miss: '（记者提问）', reason: 'who wrote the page, below its text',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^.{4,200}。 ?(?:资料|网络|设计|效果)(?:图片|照片|图)(?:[(][^()]{1,12}[)])?$/,
    hit: '会议现场。资料图片', miss: '展出珍贵的资料图片', reason: 'a caption that names where the picture is from',
  },
  {
    id: 'credit-source', zone: 'head', pattern: /^[\u3005\u3007\u3400-\u9fff]{3,20} ?20\d\d年第?\d{1,2}期$|^[\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|时报|政协报)$/,
    hit: '某某社会主义学院学报 2023年3期', miss: '培训班2023年期末', reason: 'the journal and its issue, or the paper',
  },
  {
    id: 'credit-author', zone: 'head', pattern: /^20\d\d-\d{1,2}-\d{1,2}(?: \d{1,2}:\d\d)? ?(?!字|来源|星期|周|.*(?:会议|会|记录|讲话|活动|通知|报告)$)[\u3005\u3007\u3400-\u9fff·]{2,16}$|^本[报网台][^\s。，,:]{0,6}报道组$/,
    hit: '2022-04-21王小明李小红', miss: '2022-04-21常委会会议', reason: 'the day and who wrote the page, without a mark between',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^.{8,120}。?[(](?:影片|视频|网络|网页|电视|直播)?截图[)]$/,
    hit: '县政协主席表示，要做好工作。（影片截图）', miss: '提交了网页（截图）作为附件', reason: 'a caption that says where the picture was cut from',
  },
  {
    id: 'image-placeholder', zone: 'any', pattern: /^(?:会议|大会|活动|座谈会|协商会|开幕式|闭幕式|调研|视察|讨论|审议|培训|考察|走访|慰问|宣讲|(?:参观)?学习)现场$/,
    hit: '会议现场', miss: '协商现场直播', reason: 'what is left of a picture: its caption',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: /^[(]?[^。，,:()]{2,24}(?:供稿|出品|选送|报送)[)]?$/,
    hit: '（市政协某某委员会供稿）', miss: '积极供稿，共出三期', reason: 'who made the page',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: /^[(](?!各)[\u3005\u3007\u3400-\u9fff]{0,14}(?:办公室|研究室|秘书处)[)]$/,
    hit: '（办公室）', miss: '（各工作办公室）', reason: 'the unit that sent the text in, in brackets below it',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^.{8,200}。 ?(?:[\u3005\u3007\u3400-\u9fff·]{2,4}(?:摄影|供图)|(?:摄影|供图) ?: ?[\u3005\u3007\u3400-\u9fff·]{2,4})$/,
    hit: '某市政协第二次会议在会堂开幕。王小明摄影', miss: '他热爱艺术。展出摄影', reason: 'a caption that names its photographer',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[^。]{2,120}。?[(](?:[^。()]{2,12} )?[\u4e00-\u9fff·]{2,4} ?摄影?[)](?: ?[^\s。，,:]{2,8}(?:社|网|报|台)(?:图片|供图|照片))?$/,
    hit: '主席在会上作报告（某某社 王小明摄）', miss: '（拍摄）', reason: 'a caption with its agency and photographer in brackets',
  },
  {
    id: 'credit-dateline', zone: 'tail', pattern: new RegExp(`^[(]${DATELINE}[)]$`),
    hit: '（某某社北京3月4日电）', miss: '（某某社北京3月4日电话采访）', reason: 'the agency’s place and day, below its text',
  },
  {
    id: 'credit-photo', zone: 'any', pattern: /^[(][^()]{2,140}(?:图 ?\/ ?[^()，,。]{2,16}|(?:图片|照片)由[^()，,。]{2,30}(?:摄|提供)|资料(?:图片|照片|图))[)]$/,
    hit: '（代表李小红。资料图片）', miss: '（会议资料）', reason: 'a caption in brackets that names where the picture is from',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: new RegExp(`^[(]?(?:特邀委员|特约)?记者 ?${COMMONEST_SURNAMES}[\\u4e00-\\u9fff]{1,2}(?:[、 ]?${COMMONEST_SURNAMES}[\\u4e00-\\u9fff]{1,2}){0,3}[)]?$`),
    hit: '记者王小明李红', miss: '记者手记', reason: 'who wrote the page',
  },
  {
    id: 'credit-author', zone: 'edge', pattern: /^记者 ?: ?[\u4e00-\u9fff·]{2,4}(?:[、 ][\u4e00-\u9fff·]{2,4}){0,3} ?\/ ?[\u4e00-\u9fff]{2,8}(?:报导|报道)。?$/,
    hit: '記者: 王小明/議會報導。', miss: '记者：您怎么看这次报道？', reason: 'who wrote the page',
  },
  {
    id: 'credit-author', zone: 'tail', pattern: new RegExp(`^[(]${COMMONEST_SURNAMES}[\\u4e00-\\u9fff]{1,2}[)]$`),
    hit: '（王小明）', miss: '（全文完）', reason: 'who wrote the page, below its text',
  },
  {
    id: 'newspaper-page', zone: 'edge', pattern: /^(?:第 ?)?\d{1,6} ?期 ?[/|,]? ?第 ?[A-Z]?\d{1,3} ?版.{0,8}$/,
    hit: '1793 期 / 第3版:3', miss: '第3期培训班', reason: 'the issue and the page of the paper',
  },
  {
    id: 'credit-time', zone: 'tail', pattern: /^20\d\d年\d{1,2}月\d{1,2}日 ?[(](?:星期|周)[一二三四五六日天][)]$|^(?:香港|澳门|北京|台北)时间 ?\d{1,2}时(?:\d{1,2}分)?$/,
    hit: '香港時間16時30分', miss: '2022年2月18日', reason: 'when an authority gave the text to the press',
  },
]
