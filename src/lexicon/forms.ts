import { fold, MASK, SEPARATOR } from './fold.js'

/** One way in which a formulation's wording varies without becoming another formulation. `fold`ed text in and out. */
interface Variation {
  readonly id: string
  readonly vary: (form: string) => readonly string[]
  readonly hit: readonly [form: string, variant: string]
  readonly miss: string
  readonly reason: string
}

const NAMED_CORE = '以习近平同志为核心'
const NAMELESS_CORE = '以同志为核心'

/** Whether a form hides a name, by a mask or by leaving it out. */
export const isMasked = (form: string): boolean => form.includes(MASK) || form.includes(NAMELESS_CORE)

const DIGITS = '零一二三四五六七八九'

export const VARIATIONS: readonly Variation[] = [
  {
    id: 'separators',
    vary: (form) => (form.includes(SEPARATOR) ? [form.replaceAll(SEPARATOR, '')] : []),
    hit: ['把方向、管大局、保落实', '把方向管大局保落实'],
    miss: '协商民主',
    reason: 'members of a chain are also written without 、',
  },
  {
    id: 'de',
    vary: (form) => {
      const at = [...form.matchAll(/(?!^)的(?!$)/g)].map((m) => m.index)
      const without = (i: number): string => form.slice(0, i) + form.slice(i + 1)
      return at.length < 2 ? at.map(without) : [...at.map(without), form.replaceAll(/(?!^)的(?!$)/g, '')]
    },
    hit: ['关于加强和改进民族工作的重要思想', '关于加强和改进民族工作重要思想'],
    miss: '以人民为中心',
    reason: '的 inside a formulation is optional',
  },
  {
    id: 'and',
    vary: (form) => (/.和./.test(form) ? [form.replaceAll(/(?!^)和(?!$)/g, SEPARATOR)] : []),
    hit: ['人民当家作主和依法治国', '人民当家作主、依法治国'],
    miss: '政治协商',
    reason: '和, 与 and 、 interchange between members',
  },
  {
    id: 'last-separator',
    vary: (form) => {
      const at = form.lastIndexOf(SEPARATOR)
      return at > 0 ? [`${form.slice(0, at)}和${form.slice(at + 1)}`] : []
    },
    hit: ['获得感、幸福感、安全感', '获得感、幸福感和安全感'],
    miss: '共同富裕',
    reason: 'the last member is joined by 和 as well',
  },
  {
    id: 'digits',
    vary: (form) => {
      const number = /^([一二三四五六七八九]?)(十)?([一二三四五六七八九]?)(?=[个大项条种])/.exec(form)
      const year = /[〇一二三四五六七八九]{4}/.exec(form)
      const out: string[] = []
      if (number && number[0] !== '') {
        const [all, tens, ten, ones] = number as unknown as [string, string, string | undefined, string]
        const value = ten === undefined ? DIGITS.indexOf(tens || ones) : (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
        if (value >= 10) out.push(String(value) + form.slice(all.length))
      }
      if (year) out.push(form.replace(year[0], [...year[0]].map((c) => (c === '〇' ? 0 : DIGITS.indexOf(c))).join('')))
      return out
    },
    hit: ['十二个必须', '12个必须'],
    miss: '五个统筹',
    reason: 'numbers from ten and years are written in digits as well; 5个统筹 is a misquote',
  },
  {
    id: 'deleted',
    vary: (form) => (form.includes(NAMED_CORE) ? [form.replace(NAMED_CORE, NAMELESS_CORE)] : []),
    hit: ['以习近平同志为核心的党中央', '以同志为核心的党中央'],
    miss: '习近平新时代中国特色社会主义思想',
    reason: 'a name deleted as a whole; 同志 alone is never a core',
  },
  {
    id: 'party',
    vary: (form) => (form.length >= 6 ? [...form.matchAll(/党中央/g)].map(({ index }) => `${form.slice(0, index)}党${MASK}${form.slice(index + 3)}`) : []),
    hit: ['党中央集中统一领导', `党${MASK}集中统一领导`],
    miss: '党的领导',
    reason: 'filters mask 中央 after 党 as well',
  },
  {
    id: 'masked-party',
    vary: (form) => (form.length >= 6 ? [...form.matchAll(/(?<!共产)党(?=的|对|中央)/g)].map(({ index }) => `${form.slice(0, index)}${MASK}${form.slice(index + 1)}`) : []),
    hit: ['党的创新理论', `${MASK}的创新理论`],
    miss: '党的建设',
    reason: 'filters mask 党 alone; what is left must be long enough to be certain',
  },
  {
    id: 'mask',
    vary: (form) => {
      const name = /习近平(?:总书记|同志|主席)?/.exec(form)
      if (!name || form.length - name[0].length < 6) return []
      const put = (mask: string): string => form.replace(name[0], mask)
      return ['', '习'].flatMap((left) => ['', '总书记', '同志', '主席'].map((right) => put(`${left}${MASK}${right}`)))
    },
    hit: ['习近平新时代中国特色社会主义思想', `${MASK}新时代中国特色社会主义思想`],
    miss: '邓小平理论',
    reason: 'only one name can stand there; what is left must be long enough to be certain',
  },
]

/** Every folded form that a wording may take, itself first. Each variation is applied to what the ones before it gave. */
export function formsOf(wording: string): string[] {
  const forms = new Set([fold(wording).text])
  for (const { vary } of VARIATIONS) for (const form of [...forms]) for (const variant of vary(form)) if (variant.length > 1) forms.add(variant)
  return [...forms]
}
