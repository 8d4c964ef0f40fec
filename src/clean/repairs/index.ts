import { HAN, type Edit } from '../../text/index.js'
import { bareReadings } from './bare-readings.js'
import { chunkNumbers } from './chunk-numbers.js'
import { dottedStops } from './dotted-stops.js'
import { forumNoise } from './forum-noise.js'
import { headedParagraphs } from './headed-paragraphs.js'
import { joinedParagraphs } from './joined-paragraphs.js'
import { lineEndSpaces } from './line-end-spaces.js'
import { lineEndTags } from './line-end-tags.js'
import { privateUseLost } from './private-use-lost.js'
import { compatible, entity, ordinary, OTHER_FORMS, withoutAddedComma } from './readings-of-signs.js'
import { readAsLatin } from './read-as-latin.js'
import { replacing } from './replacing.js'
import { shiftedGbk } from './shifted-gbk.js'
import { spacedLines } from './spaced-lines.js'
import { strewnSigns } from './strewn-signs.js'
import { utf8AsGbk } from './utf8-as-gbk.js'

/** One kind of damage. `hit` holds a damaged text and what it is read as; `miss` is clean text that looks like it. */
export interface Repair {
  readonly id: string
  readonly edits: (text: string) => Edit[]
  readonly hit: readonly [string, string]
  readonly miss: string
  readonly reason: string
}

/** The row for a pattern, each match of which is read as `read` says. */
const row = (id: string, pattern: RegExp, read: (match: RegExpMatchArray) => string, hit: readonly [string, string], miss: string, reason: string): Repair =>
  ({ id, edits: replacing(id, pattern, read), hit, miss, reason })

/** A syllable with its tone mark: what converters put behind a character; bare letters in brackets may be the text's. */
const SYLLABLE = '[a-zɡüê]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zɡ]{0,3}'

/** A hyphen at any place inside one of these words: 民-主, 邓-小-平; and other signs in 政协. */
const BROKEN_WORD = new RegExp(['(?<=政)[\\d/|*·.](?=协)', ...['民主', '民意', '政府', '政治', '政协', '公安', '腐败', '邓小平', '毛泽东', '江泽民', '胡锦涛', '习近平'].flatMap(brokenAt)].join('|'), 'g')
function brokenAt(word: string): string[] {
  const characters = [...word]
  return characters.slice(1).map((_, i) => `-(?<=${characters.slice(0, i + 1).join('-?')}-)(?=${characters.slice(i + 1).join('-?')})`)
}

/** Digits, between two spaces. */
const NUMBER = '\\d{1,9}(?:[.,]\\d{1,4})?'

/** In the order they run: each reads what those before it gave. */
export const REPAIRS: readonly Repair[] = [
  row('byte-order-mark', /\ufeff/g, () => '', ['\ufeff政协', '政协'], '政协', 'a sign for programs, not for readers'),
  row('line-end', /[\v\f\x85]/g, () => '\n', ['第一页\f第二页', '第一页\n第二页'], '第一行\r\n第二行', 'a page or line break by another name'),
  row('control-character', /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f](?![\x80-\xff]{2})/g, () => '', ['政\x00协', '政协'], '政\t协', 'no text has them; a transfer left them'),
  {
    id: 'private-use-lost', edits: privateUseLost,
    hit: ['涓浗', '涓\ue15e浗'], miss: '涓涓细流', reason: 'half of a misread word was a private-use character, which some host removed; put back, it can be read',
  },
  {
    id: 'utf-8-read-as-gbk', edits: utf8AsGbk,
    hit: ['鏀垮崗濮斿憳', '政协委员'], miss: '政协委员', reason: 'a tool read the bytes in the wrong encoding',
  },
  {
    id: 'gbk-read-as-latin-1', edits: readAsLatin,
    hit: ['ÕþÐ­Î¯Ô±', '政协委员'], miss: 'naïve café', reason: 'a tool read the bytes in the wrong encoding',
  },
  {
    id: 'shifted-gbk', edits: shiftedGbk,
    hit: ['談?wù)撋轿鹘?jīng)濟', '談論山西經濟'], miss: '为什么?因为(yīn)', reason: 'a converter wrote between the two bytes of a character',
  },
  row('space-lost', new RegExp(`\\?(?<=(?:^|[\\r\\n])[ \\t]{0,20}\\?)[ \\t\u00a0\u3000]*(?:\\?[ \\t\u00a0\u3000]*)+(?=[${HAN}\\d“‘《（(—●])`, 'g'), () => '',
    ['????会议强调\n? ? ? ?协商为民', '会议强调\n协商为民'], '什么是协商？？？\n为什么???协商', 'the spaces before a paragraph, in an encoding that lacks them'),
  row('pinyin-gloss', new RegExp(`[(（](?<=[${HAN}].)[ \u00a0]?${SYLLABLE}[ \u00a0]?[)）]`, 'g'), () => '',
    ['協(xié)商，開創(chuàng )', '協商，開創'], '方案(a)与方案(b)', 'some pages print the reading of characters that they converted'),
  row('toneless-gloss', /[(（](?:(?<=[的地得].)de|(?<=了.)le|(?<=[着著].)zhe|(?<=[们們].)men|(?<=[吗嗎].)ma|(?<=呢.)ne|(?<=吧.)ba|(?<=[么麼].)me|(?<=子.)zi|(?<=[个個].)ge)[)）]/g, () => '',
    ['委员们(men)的(de)建议', '委员们的建议'], '提案(de)与子(a)项', 'the reading of a particle has no tone mark; it is taken away behind that particle alone'),
  {
    id: 'bare-reading', edits: bareReadings,
    hit: ['大會(hui) 召開，黨(dang) 組協(xie)(xie)商為(wei) 民。'.repeat(2), '大會召開，黨組協商為民。'.repeat(2)],
    miss: '方案(a)与方案(b)，甲组(an)、乙组(bu)。'.repeat(4), reason: 'many readings without tone marks: pages print them behind characters that they converted',
  },
  row('broken-word', BROKEN_WORD, () => '',
    ['推动政1协事业，以邓-小-平理论为指导，发扬民-主', '推动政协事业，以邓小平理论为指导，发扬民主'], '县政、协商，省-市-县三级', 'template sites put signs into words, so that copies and forbidden words are not told'),
  row('initials', new RegExp(`ZZ(?<=[${HAN}，。、；：“]..)(?=协商|能力|立场|站位|优势|引领|建设|方向|思想|生态|责任|任务|判断|领悟|执行力|素质|理论|要求|规矩|纪律|局面|认同|意识|本色|定力|保证|基础|制度|组织|自觉|担当|机关|品格|过硬)`, 'g'), () => '政治',
    ['人民ZZ协商会议，提高ZZ站位', '人民政治协商会议，提高政治站位'], '乘坐ZZ专列', 'file sites write the first letters of 政治, so that filters let it pass'),
  {
    id: 'strewn-sign', edits: strewnSigns,
    hit: ['政🌽协委⛞员，建🍕🈔言献策，协♟商为🔒民，提🆙案办🚢理', '政协委员，建言献策，协商为民，提案办理'],
    miss: '📍会议🎉现场👏👏委员🤝协商', reason: 'pictures of many kinds between the characters of words: a site strews them, so that copies are told',
  },
  {
    id: 'forum-noise', edits: forumNoise,
    hit: ['养老服务。 - J+ I0 f0 ]6 n2 s\n5 T2 G- W- u# t q( ^( twww.example.com 为此建议', '养老服务。 \n 为此建议'],
    miss: '增速 5.1 % 4.9 % 5.0 %\n指标 A B C D E F', reason: 'signs that a forum throws into a text so that it is not copied',
  },
  row('html-entity', /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});|&nbsp/gi, ([written]) => entity(written),
    ['发展&nbsp;与&ldquo;改革&rdquo;', '发展 与“改革”'], 'R&D;投入', 'markup that a scraper did not decode'),
  row('invisible-character', /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, () => '',
    ['政\u200b协', '政协'], '👩\u200d🌾', 'line-break hints and direction marks; they split words for a program'),
  row('private-use-character', /[\ue000-\uf8ff]|\p{Co}/gu, () => '',
    ['\ue5e5政协', '政协'], '政协', 'a sign of one font or program; it means nothing elsewhere'),
  row('compatibility-character', /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, ([sign]) => compatible(sign),
    ['⼈⺠政协', '人民政协'], '人民政协', 'PDF extraction gives radicals and compatibility signs for characters'),
  row('small-form', new RegExp(`[${OTHER_FORMS}]|∶(?<!\\d.)`, 'g'), ([sign]) => ordinary(sign),
    ['占60%﹔提交︰“︵协商”', '占60%；提交：“（协商”'], '占60%；容积率1.68∶1', 'signs for vertical type, for half the width, and Big5’s small ones, which pages converted from it keep'),
  { id: 'dotted-stop', edits: dottedStops, hit: ['委员协商为民.'.repeat(5), '委员协商为民。'.repeat(5)], miss: '第一.委员协商。'.repeat(5), reason: 'some keyboards give a dot for the full stop' },
  row('full-width-ascii', /[０-９Ａ-Ｚａ-ｚ]+|(?<=[\d０-９])．(?=[\d０-９])/g, ([signs]) => signs.normalize('NFKC'),
    ['２０２１年ＧＤＰ增长６．１％', '2021年GDP增长6.1％'], '（一）', 'digits and Latin letters in the width of Chinese type'),
  row('spaced-digits', /(?<![\d.] ?)\d(?: \d)+(?= ?(?:年|月|日|万|亿|％|%))/g, ([digits]) => digits.replaceAll(' ', ''),
    ['1 9 9 8 年', '1998 年'], '1 2 3', 'justified type and PDF extraction set digits apart'),
  {
    id: 'spaced-characters', edits: spacedLines,
    hit: ['主 席 宣 布 : 現 在 休 會 , 共 15分 鐘 。', '主席宣布:現在休會,共15分鐘。'], miss: '王 明 李 强 出席', reason: 'letter-spaced type',
  },
  {
    id: 'line-end-space', edits: lineEndSpaces,
    hit: ['坚持协商为民，围绕中心大局认真履行政协职能， 深入调查研究，积极建言献策，广泛凝聚社会共 '.repeat(6) + '识。', '坚持协商为民，围绕中心大局认真履行政协职能，深入调查研究，积极建言献策，广泛凝聚社会共'.repeat(6) + '识。'],
    miss: '坚持协商为民，围绕中心大局认真履行政协职能。 深入调查研究，积极建言献策，广泛凝聚社会共识。 '.repeat(6), reason: 'a tool put blanks for the line ends inside paragraphs',
  },
  {
    id: 'chunk-number', edits: chunkNumbers,
    hit: [`1、${'坚持协商为民，'.repeat(15)}推动\n2、工作${'，提高履职能力'.repeat(15)}。`, `${'坚持协商为民，'.repeat(15)}推动工作${'，提高履职能力'.repeat(15)}。`],
    miss: `1、${'坚持协商为民，'.repeat(15)}推动工作。\n2、${'提高履职能力，'.repeat(15)}作出贡献。`, reason: 'document-sharing sites show a text in numbered pieces of one length',
  },
  {
    id: 'joined-paragraphs', edits: joinedParagraphs,
    hit: [`一、学习 ${'坚持学习。落实制度。 履职为民。'.repeat(60)}`, `一、学习\n${'坚持学习。落实制度。\n履职为民。'.repeat(60)}`],
    miss: '坚持学习。 落实制度。 履职为民。'.repeat(60), reason: 'a tool put blanks for the line ends of a document',
  },
  {
    id: 'headed-paragraph', edits: headedParagraphs,
    hit: [`一、加强学习，提高能力 一年来，${'坚持协商为民，'.repeat(12)}`, `一、加强学习，提高能力\n一年来，${'坚持协商为民，'.repeat(12)}`],
    miss: `（一）全年走访 30 家企业，${'坚持协商为民，'.repeat(12)}`, reason: 'a tool put a blank for the line end behind a heading',
  },
  {
    id: 'line-end-tag', edits: lineEndTags,
    hit: ['符合人数。2026-01-02 15:02:28\n开会。2026-01-02 15:08:03\n散会。2026-01-02 16:08:03', '符合人数。\n开会。\n散会。'],
    miss: '发布时间：2026-01-02 15:02\n更新时间：2026-01-02 15:03\n编辑时间：2026-01-02 15:04', reason: 'a stamp or the name of the site that it hangs on every paragraph',
  },
  row('blank-number', new RegExp(`_{2,8}(?=[年月日届次件篇份条册期个名位户项亿元%％多余]|人次|[万千百]?(?:元|人|亩|字))(?<=[${HAN}\\d，。、；：（(]_{2,8})`, 'g'), ([blank]) => '×'.repeat(blank.length),
    ['20__年赠书近__册', '20××年赠书近××册'], '姓名____，__代表', 'template sites leave numbers blank, for who copies to fill in'),
  row('page-count', /[(（](?<=\S.)第 ?\d{1,3} ?\/ ?(?:共 ?)?\d{1,3} ?页[)）](?=[ \t]*(?:[\r\n]|$))/g, () => '',
    ['学习体会（第2/3页）', '学习体会'], '见附件（第2页）', 'a site that parts a text over pages says so behind its title'),
  row('abstract-mark', /<(?<![^\s].)正>/g, () => '',
    ['<正>各位代表', '各位代表'], '《正》', 'a database of journals marks so where it takes the beginning of a text for its abstract'),
  row('entity-rest', /;(?<=[·“‘《（].)/g, () => '',
    ['“同心·;携手”', '“同心·携手”'], '“同心”;携手', 'what is left of an entity that was written with two semicolons'),
  row('doubled-punctuation', /[,，、。；：！？;:!?](?<=[^\s\d].)[,，、。；：！？;:!?]{1,3}/g, ([run]) => withoutAddedComma(run),
    ['一年来,,市政协', '一年来,市政协'], '果真如此？！',
    'the pages that print readings add a comma to marks of punctuation; marks doubled without a comma are the author\'s'),
]

/** Run when chrome is labelled, whose rules know its lines with their spaces. */
export const LATE_REPAIRS: readonly Repair[] = [
  row('spaced-year', /[ \u00a0](?<=[于在从自到至截和与及、，。（“年月日].)(?=(?:19|20)\d\d[ \u00a0]?年)|[ \u00a0](?<=(?:^|[^\d.])(?:19|20)\d\d.)(?=年)/gm, () => '',
    ['于 2015 年 3 月召开\n2022 年工作回顾', '于2015年 3 月召开\n2022年工作回顾'], '张三 2023年3月', 'a space around each number is typography; between a name and a year it parts columns'),
  row('spaced-number', new RegExp(`[ \u00a0](?<=[${HAN}，。、；：（(《“].)(?!(?:19|20)\\d\\d[ \u00a0]年)(?=${NUMBER}[ \u00a0][${HAN}])|[ \u00a0](?<=[${HAN}，。、；：（(《“][ \u00a0]${NUMBER}.)(?=[${HAN}])|[ \u00a0](?<=[，。、；：（(“]${NUMBER}.)(?=[年月日时天个名位件篇条次人项家场期届万亿])|[ \u00a0](?<=[^\\s\\d.]${NUMBER}.)(?=[%％])`, 'g'), () => '',
    ['连续 3 年居全国第 12 位，占 9.5 成', '连续3年居全国第12位，占9.5成'], '张三 2023年 3月在 B 区', 'a space around each number is typography, and parts a count from its noun'),
]
