import { Automaton } from './automaton.js'
import { SEPARATOR } from './fold.js'
import { formsOf } from './forms.js'
import type { Formulation } from './formulation.js'

/** Every folded wording of a lexicon, ready to be found in a folded text. */
export class Wordings {
  constructor(
    /** Its patterns are the wordings. */
    readonly automaton: Automaton,
    /** Length of each, in code units. */
    readonly lengths: Int32Array,
    /** Of each the formulation that it is a wording of, by its place in the lexicon. */
    readonly owners: Int32Array,
    private readonly formulations: readonly Formulation[],
  ) {}

  /** The formulation that a pattern is a wording of. */
  of(pattern: number): Formulation {
    return this.formulations[this.owners[pattern]!]!
  }

  has(form: string): boolean {
    return this.automaton.patternOf(form) !== -1
  }
}

const known = new WeakMap<readonly Formulation[], Wordings>()

/** The wordings of a lexicon, made once. Where two formulations share one, a canonical form wins, then the earlier row. */
export function wordingsOf(formulations: readonly Formulation[]): Wordings {
  let wordings = known.get(formulations)
  if (!wordings) presetWordings(formulations, wordings = makeWordings(formulations))
  return wordings
}

/** Wordings that were made before, when the package was built. */
export function presetWordings(formulations: readonly Formulation[], wordings: Wordings): void {
  known.set(formulations, wordings)
}

function makeWordings(formulations: readonly Formulation[]): Wordings {
  const forms = formsOfAll(formulations)
  const index = new Map(formulations.map((formulation, i) => [formulation, i]))
  const wordings = [...forms.keys()]
  return new Wordings(Automaton.of(wordings), Int32Array.from(wordings, ({ length }) => length), Int32Array.from(forms.values(), (of) => index.get(of)!), formulations)
}

type Forms = ReadonlyMap<string, Formulation>

function formsOfAll(formulations: readonly Formulation[]): Forms {
  const forms = new Map<string, Formulation>()
  const add = (wording: string, of: Formulation): void => {
    for (const form of formsOf(wording)) if (!forms.has(form)) forms.set(form, of)
  }
  for (const formulation of formulations) add(formulation.canonical, formulation)
  for (const formulation of formulations) for (const alias of formulation.aliases) add(alias, formulation)
  for (const formulation of formulations) if (isRunTogether(formulation)) add(formulation.members.join(SEPARATOR), formulation)
  for (const [form, of] of [...forms]) if (isPair(form, forms) || (of.kind === 'fixed' && isGoverned(form, forms))) forms.delete(form)
  return forms
}

/** 共建共治共享 is written 共建、共治、共享 as well: a wording that is its members run together. */
const isRunTogether = ({ canonical, aliases, members }: Formulation): boolean =>
  members.length > 1 && [canonical, ...aliases].some((wording) => wording === members.join(''))

/** Shortest formulation that is one of its own beside another. */
const ALONE = 4

/** Two formulations joined by 和, each established alone, are two: 协商民主重要渠道 and 专门协商机构. */
function isPair(form: string, forms: Forms): boolean {
  const [left, right, ...others] = form.split('和')
  return right !== undefined && others.length === 0 && left!.length >= ALONE && right.length >= ALONE && forms.has(left!) && forms.has(right)
}

/** A verb or adverb before a formulation is no part of it: 贯彻新发展理念, 广泛凝聚共识, 领悟“两个确立”的决定性意义. */
const GOVERNING = /(?:贯彻|落实|坚持|领悟|拥护|践行|增强|坚定|做到|共建|把握|推进|广泛|不断|切实|更好)/g

/** 坚定不移: the most that stands before a verb without belonging to the formulation. */
const ADVERBS = 4

const holdsForm = (words: string, forms: Forms): boolean =>
  [...words].some((_, from) => [...words].some((_, to) => forms.has(words.slice(from, to + 1))))

function isGoverned(form: string, forms: Forms): boolean {
  return [...form.matchAll(GOVERNING)].some(({ 0: verb, index }) => {
    // 完整、准确、全面贯彻新发展理念 has more before its verb; 以中国式现代化全面推进… has another formulation there.
    const before = form.slice(0, index)
    if (before.replaceAll(SEPARATOR, '').length > ADVERBS && !holdsForm(before, forms)) return false
    // What is joined by 、 to the verb's own clause is a member (加强思想政治引领、广泛凝聚共识), unless it is an adverb.
    if (before.split(SEPARATOR).slice(0, -1).some((item) => item.length > 2)) return false
    const rest = form.slice(index + verb.length)
    const head = rest.split('的')[0]!
    return (forms.has(rest) && !rest.includes(SEPARATOR)) || (head.length > 3 && forms.get(head)?.kind === 'numeral')
  })
}
