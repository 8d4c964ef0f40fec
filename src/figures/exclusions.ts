import { ALLOTTED, SPEAKING } from './nouns.js'

/**
 * What is written like a quantity and is none: a row a rule. A rule applies where all its patterns match: `number` the
 * numeral as written, `unit` the unit, `before` what stands before them, `after` what stands behind. Its `hit` must give
 * no figure, its `miss` must give one.
 */
export interface Exclusion {
  readonly id: string
  readonly number?: RegExp
  readonly unit?: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

const ZH = /^[零〇一二三四五六七八九十百千两廿]+$/

export const EXCLUSIONS: readonly Exclusion[] = [
  { id: 'year', number: /^(?:[12]\d{3}|[12]\d{0,2}[Xx×*]{1,3}|[零〇○一二三四五六七八九]{2}[零〇○一二三四五六七八九]{2}|[Xx×*]{2,4}|[12]\d{3}[—–~-](?:[12]\d)?\d{2})$/, unit: /^年/,
    hit: '2024年提交报告。', miss: '项目累计运行达到2024小时。', reason: 'a calendar year' },
  { id: 'county', number: /^三$/, unit: /^门$/, after: /^(?:[县湾]|等[地县])/, hit: '赴椒江、三门等地调研。', miss: '开设三门课程。', reason: '三门 is the name of a county' },
  { id: 'month', unit: /^月/, hit: '从3月起开展调研。', miss: '建设周期缩短3个月。', reason: '月 alone names a month; a number of months is 个月' },
  { id: 'day', unit: /^(?:日|号|晚|夜)$/, hit: '12日召开会议。', miss: '优良天数达到300天。', reason: 'a date; a number of days is 天' },
  { id: 'clock', unit: /^(?:时|刻钟|点|旬|星期|周|季度|季)$/, hit: '上午9时召开会议。', miss: '时长达到9小时。', reason: 'a time of day or of the calendar' },
  { id: 'clock-minutes', unit: /^分$/, before: /[时点:] ?$/, hit: '上午9时30分召开会议。', miss: '满意度得分90分。', reason: 'minutes of a time of day' },
  { id: 'ordinal', before: /第$/, hit: '编印文史资料第18辑。', miss: '编印文史资料18辑。', reason: 'an ordinal' },
  { id: 'ordinal-chain', before: /第[\d一二三四五六七八九十]+(?:、[\d一二三四五六七八九十]+)*[、和至到~—-]$/, hit: '第一、二批名单公布。', miss: '公布两批名单。', reason: 'an ordinal that shares its 第' },
  { id: 'edition', number: /^[^两]/, unit: /^(?:届|届次)$/, before: /(?:[委协党府大会团盟]|党的|^|[、，。（(])$/, hit: '市委九届全会召开。', miss: '连续举办三届论坛。', reason: 'the edition of an organ or a meeting' },
  { id: 'edition-session', unit: /^届/, after: /^[\dXx×*一二三四五六七八九十]+[次中]|^[Xx×*]{1,3}全会|^(?:全国|[省市区县]|(?![获当连担任被])[\u3400-\u9fff]{1,4}[省市县区州盟旗])?(?:(?:人民)?政府|政协|人大|委|全会|人民代表|中央|常委|历次|以来)/, hit: '贯彻十二届八次全会精神。', miss: '成功举办两届峰会。', reason: 'the edition of an organ or a meeting' },
  { id: 'formal-name', number: /^[壹贰貳叁肆伍陆陸柒捌玖拾]$/, unit: /^(?![元圆圓角分])/, hit: '委员到陆家村调研。', miss: '收取押金伍元。', reason: 'one formal numeral alone, but before money, is a name' },
  { id: 'session', unit: /^次$/, before: /届$/, hit: '八届三次会议召开。', miss: '召开三次会议。', reason: 'the session of an organ' },
  { id: 'plenum', unit: /^次$/, number: ZH, before: /(?<!(?:举行|召开|召集|列席|参加|组织)(?:了|过|共)?)$/, after: /^(?:全会|全体会议|全国代表大会|党代会|代表大会|常委会会议$|党组(?:[（(]扩大[）)])?会议|(?:主席|常委会)会议)/, hit: '贯彻省委九次全会精神。', miss: '召开九次全体会议。', reason: 'the session of an organ, unless a verb counts how many were held' },
  { id: 'session-of', unit: /^次$/, number: ZH, before: /(?:人大|政协|[届党])$/, after: /^会议/, hit: '省人大三次会议代表团到会。', miss: '各级政协召开三次会议。', reason: 'the session of an organ, its 届 or 第 left out' },
  { id: 'masked-session', unit: /^次$/, number: /^[XxＸ×*]+$/, before: /(?:人大|政协|[届委省市区县])$/, after: /^(?:党代会|全会|全委会|常委会|会议)/, hit: '落实市X次党代会部署。', miss: '召开X次会议。', reason: 'a masked edition' },
  { id: 'rank-place', unit: /^(?:位|名)$/, before: /(?:(?:位居|名列|位列|排名|排在|位次|名次|跻身|列|居)(?:由|从|为)?(?:全[国省市区县]|世界|同类|中西?部|西部|东部|[国省市区]内)(?:第|前)?|(?:位居|名列|位列|排名|排在|位次|名次|跻身)(?:由|从|为|第|前)?|(?:全[国省市区县]|世界|居|列|排)前|(?:排名|排位|名次|位列|排在|位居|居|列)[^，,。；;]{0,4}[末后倒])$/,
    hit: '指标居全国前10位。', miss: '聘请居民代表20名。', reason: 'a place in a ranking' },
  { id: 'rank-move', unit: /^(?:位|名)$/, before: /(?:[位名](?:上升|前移|提升|跃升|下降|升)[到至]|(?:位次|排名|名次)[又再均也]?(?:上升|前移|提升|提高|跃升|下降|升)了?)$/,
    hit: '位次由69位上升到35位。', miss: '委员增加到35名。', reason: 'a place in a ranking, or how far it moved' },
  { id: 'order', unit: /^(?:号|级|级风|级地震|版|世纪|个世纪|年代|年度|学年|代|辈子|分之一|埃|拍|宿|载|开尔文|旬)$/, hit: '按照三级标准验收。', miss: '验收三处工程。', reason: 'these order or name, they do not count' },
  { id: 'attribute', after: /^(?:及?以上)?(?:级(?!别)|型(?!号)|版(?![本块权图面])|强(?=[^\u4e00-\u9fff]|$|企|名|县|市|校)|星级|等级)/, hit: '建成30千瓦级电站。', miss: '电站容量30千瓦。', reason: 'the class a thing belongs to' },
  { id: 'inch', unit: /^英寸$/, after: /^[\u3400-\u9fff]/, hit: '建成12英寸产线。', miss: '屏幕尺寸达到12英寸。', reason: 'the class of a thing' },
  { id: 'voltage', unit: /^(?:千伏|伏|伏特|兆伏安|千伏安|毫伏)$/, hit: '建成500千伏输变电工程。', miss: '建成输变电工程20个。', reason: 'the class of a line or plant' },
  { id: 'rating', unit: /^(?:千瓦|兆瓦|千伏安)$/, after: /^(?:变压器|电机|发电机)/, hit: '安装60千瓦变压器。', miss: '装机容量60千瓦。', reason: 'the class of a device' },
  { id: 'age', unit: /^岁/, before: /(?<!(?:年龄|寿命)[^，。；]{0,12}|\d岁(?:提高|增加|增长|上升|延长|提升|下降)[到至][\d年的]*|[到达至为约])$/, hit: '面向3岁以下婴幼儿。', miss: '平均年龄45岁。', reason: 'an age that describes a group' },
  { id: 'plan', unit: /^(?:年|个月|天|个年头)$/, after: /^(?:行动|规划|计划|攻坚|纲要|任期|过渡期|方案|期|任务|目标|奋斗|禁渔|制)/, hit: '实施国企改革三年行动。', miss: '连续三年获得表扬。', reason: 'the name of a plan' },
  { id: 'anniversary', unit: /^(?:周年|周岁)$/, hit: '庆祝成立75周年。', miss: '连续75年举办。', reason: 'an anniversary names' },
  { id: 'levels', number: /^[一二三四五六]$/, unit: /^类$/, before: /[一二三四五]级$/, hit: '四级三类规划体系。', miss: '建立三类规划。', reason: 'words of scope' },
  { id: 'aspects', number: ZH, unit: /^(?:个|大|类|项|条)$/, after: /^(?:(?:大|重要|主要|突出|显著|鲜明|基本)?(?:[方侧]面|特点|特征|亮点|特色)|(?:基本|关键|着力|切入|结合|发力|落脚)点|关键词|关系$)/, hit: '主要有五个鲜明特点。', miss: '建成五个平台。', reason: 'an announced enumeration' },
  { id: 'aspects-bare', number: ZH, unit: /^方$/, after: /^面/, hit: '机关从五方面努力。', miss: '开挖五方土石。', reason: 'the measure word is parted from its noun' },
  { id: 'aspects-ahead', unit: /^个$/, after: /^方面(?:[:：，,。；;\d]|$|的?工作|的措施)/, hit: '重点抓好5个方面的工作。', miss: '覆盖5个领域。', reason: 'an announced enumeration' },
  { id: 'levels-on', number: ZH, unit: /^个$/, before: /[在从]$/, after: /^(?:层[次面]|维度|角度|方向)/, hit: '活动在三个层次上展开。', miss: '分三个层次培训。', reason: 'an announced enumeration: on so many levels, which come next' },
  { id: 'announced', number: ZH, unit: /^[个种大项点条]$/, after: /^(?:意识|原则|关系|问题|环节|要求|能力|特点|转变|重点|抓手|举措|统一|任务|优势|考虑|目的|原因|想法|感受|体会|意见|希望|建议|层面|维度)[:：]/, hit: '强化三种意识：一是责任意识。', miss: '建成三种基地：种植、养殖、加工。', reason: 'an announced enumeration: what follows the colon are its points' },
  { id: 'listed', number: ZH, unit: /^[个大项]$/, before: /[\u3400-\u9fff][”」"]?、[^，。；：:、\d]{1,12}(?:、[^，。；：:、\d]{1,12})*$|[”」"][“「"][^“”「」"，。]{1,12}[”」"]$/, after: /^(?:关键|重点|主要|重要|基本|核心)?(?:环节|维度|层面|方面|工作(?![站室组点人队专平日小坊法区量岗]))/, hit: '紧扣选题、调研、协商、转化四个环节抓落实。', miss: '协调农业、水利两个部门。', reason: 'a count of the points that stand right before it' },
  { id: 'lines', number: ZH, unit: /^条$/, after: /^(?:底线|红线|主线|战线|控制线|生命线)/, hit: '守住发展和生态两条底线。', miss: '开通公交线路两条。', reason: 'a set named by its number' },
  { id: 'rules', number: ZH, unit: /^项$/, after: /^规定/, hit: '严格落实九项规定。', miss: '出台八项制度。', reason: 'the name of a set of rules' },
  { id: 'second', number: /^二$/, unit: /^(?!人$)/, hit: '土地二轮延包试点启动。', miss: '土地延包两轮试点启动。', reason: 'one counts with 两; 二 before a measure word is an ordinal' },
  { id: 'phase', number: /^[一二三四五]$/, unit: /^期$/, after: /^(?:工程|项目|建|开工|投|改造|扩建|规划|主体|试点|骨干|提质)/, hit: '机场三期建成投运。', miss: '举办培训班三期。', reason: 'the phase of a project' },
  { id: 'phase-of', number: /^[一二三四五六七]$/, unit: /^期$/, before: /(?:机场|港区?|矿|核电|装置|基地|工程|电站|铁路|水厂|园区|隧道|水库|中心|项目|管线|高速|厂|线|供水|码头)$/, hit: '机场三期、跑道工程投用。', miss: '推出专题节目三期。', reason: 'the phase of a project' },
  { id: 'phase-among', number: /^[一二三四五六七]$/, unit: /^期$/, before: /(?<!班|会|课|刊|报|论坛|专题|讲座|讲堂|活动|培训|节目|信息|沙龙|[了过共成办出刊发])$/, after: /^[、和与及](?![\u3400-\u9fff]{0,12}[\d一二两三四五六七八九十]+[期场次])[^，,。；;\d]{2,14}(?:项目|工程|基地|园区?)(?![\d一二两三四五六七八九十])/, hit: '风电四期、抽水蓄能电站项目推进顺利。', miss: '举办讲座三期、座谈。', reason: 'the phase of one of the projects that are listed' },
  { id: 'masked-party', number: /^[XxＸ×*]$/, unit: /^组$/, before: /(?:政协|机关|[委府局办])$/, hit: '市政协X组及时研究。', miss: '分成X组讨论。', reason: '党组, its 党 masked' },
  { id: 'deputy', unit: /^副$/, after: /^(?:中心|主[席任编]|书记|[市县区省州部局处厅院会校组科]长|秘书长|教授|总)/, hit: '打造XX副中心。', miss: '赠送手套30副。', reason: 'whose number or name is masked before what is second' },
  { id: 'eight-legged', number: /^八$/, unit: /^股$/, after: /^(?:[文气调风腔味式]|之风)/, hit: '文风要实，毫无八股气。', miss: '拧成八股绳。', reason: 'an empty manner of writing' },
  { id: 'tunes', unit: /^番$/, before: /(?<!翻了?|翻了?近|翻了?约)$/, hit: '排演十番音乐。', miss: '产值翻了两番。', reason: 'one doubles by 番; elsewhere it is a name or a manner of speaking' },
  { id: 'page-of', unit: /^页$/, before: /第 ?\d+ ?页[ ,，/]*共 ?$/, hit: '第 1页 共 3页 会议通报。', miss: '印发资料共3页。', reason: 'a file’s pages, as its printer says' },
  { id: 'leading-zero', number: /^0\d/, unit: /^(?!年)/, hit: '提交建议00余件。', miss: '增长0.8%。', reason: 'digits before it were lost, or it is a code' },
  { id: 'zero', number: /^[零〇○]$/, hit: '培育零部件企业。', miss: '培育五部作品。', reason: 'zero is no count in Chinese characters' },
  { id: 'industries', unit: /^(?:次|产)$/, after: /^产业/, hit: '三次产业比重优化。', miss: '三次产品展示会。', reason: 'the name of the sectors' },
  { id: 'digit-string', number: /^[一二三四五六七八九零〇○]{3,}$/, unit: /^(?!.*元)/, hit: '推动一二三次融合。', miss: '推动一百二十三个项目。', reason: 'digits in a row that name, one by one' },
  { id: 'words', number: /^[零〇一二三四五六七八九十两廿]+$/, unit: /^(?:个)?字$/, hit: '把握“精、准、实”三字。', miss: '讲话全文两千六百字。', reason: 'a formula of so many characters; a text has hundreds' },
  { id: 'formula', number: /^(?:8|12|16|18|20|24|28|32|40)$/, unit: /^(?:个)?字$/, after: /^(?:方针|要求|标准|好干部|核心价值观|原则|要诀|口诀|箴言|总要求|重要(?:指示|要求)|工作(?:方针|要求))/, hit: '落实12字方针。', miss: '提交12字短评。', reason: 'a formula of so many characters' },
  { id: 'quoted-character', number: ZH, unit: /^[个大]$/, after: /^(?:[“「‘『"'][\u3400-\u9fff][”」’』"']|字(?![符号的段节母典库画]))/, hit: '突出三个“新”，把握“精、准、实”三个字。', miss: '建成三个“口袋公园”。', reason: 'a set named by the character that its members share, or the characters themselves' },
  { id: 'rank-share', unit: /^[%‰]$/, before: /(?:排名|排位|全球|世界|全国|同类|跻身|进入|位居|居|列)[^，,。；;]{0,4}前$/, hit: '期刊进入全球前5%的行列。', miss: '目前1%的企业达标。', reason: 'a place in a ranking' },
  { id: 'year-and-month', number: /^\d{2,3}$/, unit: /^年$/, after: /^\d{1,2}月/, hit: '截至100年8月底完成。', miss: '历时10年，8月完工。', reason: 'a date by the years of the Republic' },
  { id: 'return-period', unit: /^年$/, after: /^(?:一遇|或[\d一二三四五六七八九十百]+年一遇)/, hit: '防洪标准提高到二十年一遇。', miss: '设计寿命提高到二十年。', reason: 'how rare a flood is: the class of a work' },
  { id: 'seasons', unit: /^个$/, after: /^(?:春秋|寒暑|年头|日夜|昼夜)/, hit: '苦战10个春秋。', miss: '建成10个阵地。', reason: 'a period that only frames' },
  { id: 'by-the-thousand', before: /数以$/, after: /^计/, hit: '受益群众数以几十万计。', miss: '受益群众几十万人。', reason: 'a figure of speech' },
  { id: 'miles', number: /^[零一二三四五六七八九十百千万几数]+$/, unit: /^(?:里|丈|尺|寸|斗|石|两|曲|担)$/, hit: '征途万里、几万里路云和月。', miss: '治理河道15公里。', reason: 'a figure of speech' },
  { id: 'two-provinces', unit: /^两$/, after: /^(?:[省市县区地级会岸院校国州厅年个次项位名条天大届]|周年)/, hit: '与XX两省签订协议，纪念XX两周年。', miss: '中药每剂15两。', reason: 'the numeral of the next word' },
  { id: 'time-point', number: /^(?:半|一)$/, unit: /^(?:年|天|月|日|个月|小时|季度|周)$/, hit: '一年来成效明显。', miss: '提前两年完成。', reason: 'a period that only frames' },
  { id: 'half-period', number: /^半$/, unit: /^个$/, after: /^多?(?:世纪|月|小时|钟头)/, hit: '半个多世纪以来成果丰硕。', miss: '惠及半个县城的居民。', reason: 'a period that only frames' },
  { id: 'per', unit: /^(?:|人|名|户|人口)$/, before: /每$/, hit: '每10万人口床位增长。', miss: '补助每户2人。', number: /^(?:[十百千万]+|\d+万)$/, reason: 'what a rate is taken over' },
  { id: 'half-of-one', number: /^半$/, unit: /^口$/, hit: '补助老人安装半口假牙。', miss: '新打机井六口。', reason: 'half of one thing: a kind, not a count' },
  { id: 'and-a-half', unit: /^个$/, after: /^半(?:月|小时|钟头|星期|学期)/, hit: '准备了两个半月。', miss: '建成两个半岛公园。', reason: 'a period that only frames: half of the next word belongs to the number' },
  { id: 'angle', unit: /^(?:角|分钱|毛钱)$/, hit: '三角地带治理。', miss: '三元一斤。', reason: 'a triangle, not a coin' },
]

/** A period counts only where it is itself what was reached: kept where one of these stands beside it. */
export const KEPT_DURATIONS: readonly Omit<Exclusion, 'id' | 'miss'>[] = [
  { before: /连续$/, hit: '连续三年获得表扬。', reason: 'a streak' },
  { before: /连续(?:开展|举办|举行|召开|实施|组织|发布|承办|坚持|参加|保持|稳定|安全)(?:运行|生产|经营)?了?$/, hit: '活动连续举办了三年。', reason: 'a streak, told behind what was done' },
  { before: /(?:提前|缩短|压缩|压减|减少|延长|增加|提高|提速|节省|节约|累计|长达|历时|超过|达到?|缩至|减至|降至|增至|[到至](?:了)?|不少于|不低于|不足|平均|人均|每人|控制在|(?:改|调[高低整]?|延长|缩短|提高|增加|减少)为)$/, hit: '办理时限缩短到5天。', reason: 'a length that was reached' },
  { after: /^(?:以内|以下)?[，,]?(?:缩短|压缩|压减|减少|延长|增加|提高|提升|降|调[高低整]|改[为成])/, before: /[由从](?:现在|目前|原来|原先|过去|以前)?的?$/, hit: '办理时限由7天压缩到5天。', reason: 'the length it was changed from' },
  { number: /\./, hit: '平均受教育年限10.5年。', reason: 'a measured length' },
  { unit: /^(?:分钟|小时|秒钟?)$/, before: new RegExp(`(?:每[人位次]|${SPEAKING})${ALLOTTED}`), hit: '每位代表发言10分钟。', reason: 'how long each may speak' },
  { unit: /^岁/, before: /(?:年龄|寿命)[^，。；]{0,12}$|\d岁(?:提高|增加|增长|上升|延长|提升|下降)[到至][\d年的]*$/, hit: '平均年龄45岁。', reason: 'a measured age' },
  { unit: /^分$/, number: /^\d/, hit: '平均得分90分。', reason: 'a score' },
]
