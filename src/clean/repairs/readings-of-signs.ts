/** HTML's names for the signs that Chinese pages use. */
const ENTITIES: Record<string, string> = {
  nbsp: ' ', ensp: ' ', emsp: '\u3000', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', middot: '·', bull: '•', hellip: '…',
  mdash: '—', ndash: '–', times: '×', divide: '÷', deg: '°', plusmn: '±', permil: '‰', yen: '¥', copy: '©', reg: '®',
  trade: '™', sect: '§', zwj: '', zwnj: '', shy: '', rarr: '→', larr: '←',
}

/** What an HTML character reference stands for; itself when it is none of ours. */
export function entity(written: string): string {
  const name = written.slice(1).replace(/;$/u, '')
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? written
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
  return valid ? String.fromCodePoint(code === 0xa0 ? 0x20 : code) : written
}

/** Radicals of the CJK supplement that PDF fonts give for the characters they look like, which Unicode does not map. */
const RADICALS = '⺁厂⺇几⺊卜⺌小⺍小⺕彐⺗心⺙攵⺝月⺠民⺡氵⺣灬⺦丬⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺳网⺷羊⺺聿⺻聿⺼月⻀艹⻁虎⻂衤⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻯龙⻰龙⻲龜⻳龟'
const SUPPLEMENT = pairsOf(RADICALS)

/** The unified character of a radical or compatibility sign. */
export const compatible = (sign: string): string => SUPPLEMENT.get(sign) ?? sign.normalize('NFKC')

/** Marks of vertical type, of half the width and of Big5’s small signs; the leader of two dots is Big5’s colon. */
const FORMS = pairsOf('︐，︑、︒。︓：︔；︕！︖？︙…︰：︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）｡。｢「｣」､、∶：')
/** For a class of a pattern. */
export const OTHER_FORMS = [...FORMS.keys()].filter((sign) => sign !== '∶').join('')

/** The mark that a sign is another form of. */
export const ordinary = (sign: string): string => FORMS.get(sign) ?? sign

/** A run of marks with a comma among them is the one other mark, or a comma; any other run stays. */
export function withoutAddedComma(run: string): string {
  const others = new Set(run.replace(/[,，]/gu, ''))
  if (others.size > 1 || !/[,，]/u.test(run)) return run
  return [...others][0] ?? run[0]!
}

/** Of signs in pairs, what each first one is read as. */
function pairsOf(signs: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (let i = 0; i < signs.length; i += 2) pairs.set(signs[i]!, signs[i + 1]!)
  return pairs
}
