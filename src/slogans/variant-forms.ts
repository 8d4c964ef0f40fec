import { arraysOf, Automaton, automatonAt, builtFrom, fold, pack, readPacked, SEPARATOR, sizesOf, type Formulation, type Sizes } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import { cardinal, CARDINAL, HAN } from './numbers.js'

/** A formulation with its number or measure word written otherwise. */
interface NumberForm { readonly kind: 'number'; readonly word: string; readonly of: Formulation; readonly difference: string }
/** One change leaves one of a formulation's two halves whole. */
export interface Half { readonly kind: 'half'; readonly word: string; readonly side: 'left' | 'right'; readonly form: string; readonly of: Formulation }
/** A member of a chain or set. */
export interface Link { readonly kind: 'link'; readonly word: string; readonly parts: readonly string[]; readonly of: Formulation }
/** Something that a near-miss is known by, and searched for. */
type Form = NumberForm | Half | Link

/** A place of a word that is searched for, and what it may be a part of, in the lexicon's order. */
export interface Met extends Span, Forms {}
interface Forms {
  readonly number: NumberForm | null
  readonly halves: readonly Half[]
  readonly links: readonly Link[]
}

/** What near-misses of a lexicon's formulations are known by, all of it searched for in one pass. */
export class VariantForms {
  private readonly known: Forms[] = []

  constructor(
    readonly automaton: Automaton,
    /** Length of each word, in code units. */
    readonly lengths: Int32Array,
    /** Where each word's owners begin, and where the last one's end. */
    readonly firsts: Int32Array,
    /** The formulations that a word is a form of, by their places in the lexicon. */
    readonly owners: Int32Array,
    private readonly formulations: readonly Formulation[],
  ) {}

  find(text: string): Met[] {
    return this.automaton.scan(text).map(({ pattern, end }) => {
      const start = end - this.lengths[pattern]!
      const { number, halves, links } = this.known[pattern] ??= this.formsOf(pattern, text.slice(start, end))
      return { start, end, number, halves, links }
    })
  }

  private formsOf(pattern: number, word: string): Forms {
    const forms = [...this.owners.subarray(this.firsts[pattern], this.firsts[pattern + 1])]
      .flatMap((owner) => formsOf(this.formulations[owner]!).filter((form) => form.word === word))
    return {
      number: forms.find((form) => form.kind === 'number') ?? null,
      halves: forms.filter((form) => form.kind === 'half'),
      links: forms.filter((form) => form.kind === 'link'),
    }
  }
}

const known = new WeakMap<readonly Formulation[], VariantForms>()
export const VARIANT_FORMS = new URL('../../dist/lexicon/variants.bin', import.meta.url)

/** What near-misses of a lexicon are known by: as the build made it of ours, or made now of another. */
export function variantFormsOf(formulations: readonly Formulation[], file = VARIANT_FORMS): VariantForms {
  let forms = known.get(formulations)
  if (!forms) known.set(formulations, forms = built(formulations, file) ?? make(formulations))
  return forms
}

interface Header extends Sizes {
  /** sha256 of the lexicon it was made of. */
  readonly lexicon: string
  readonly words: number
  readonly owned: number
}

function built(formulations: readonly Formulation[], file: URL): VariantForms | null {
  const lexicon = builtFrom(formulations)
  const packed = lexicon === null ? null : readPacked<Header>(file)
  if (packed?.header.lexicon !== lexicon) return null
  const { header, body } = packed
  let at = body.byteOffset
  const integers = (length: number): Int32Array => new Int32Array(body.buffer, (at += 4 * length) - 4 * length, length)
  const [lengths, firsts, owners] = [integers(header.words), integers(header.words + 1), integers(header.owned)]
  return new VariantForms(automatonAt(body, at - body.byteOffset, header), lengths, firsts, owners, formulations)
}

/** What the build writes (.build/automata.mjs): to make it takes 25 ms. */
export function packVariantForms(formulations: readonly Formulation[], lexicon: string): Uint8Array {
  const { automaton, lengths, firsts, owners } = make(formulations)
  const tables = automaton.tables()
  const header: Header = { lexicon, words: lengths.length, owned: owners.length, ...sizesOf(tables) }
  return pack(header, [lengths, firsts, owners, ...arraysOf(tables)])
}

function make(formulations: readonly Formulation[]): VariantForms {
  const owners = new Map<string, Set<number>>()
  formulations.forEach((of, i) => {
    for (const { word } of formsOf(of)) {
      const others = owners.get(word)
      if (others) others.add(i)
      else owners.set(word, new Set([i]))
    }
  })
  const words = [...owners.keys()]
  const firsts = [0]
  for (const { size } of owners.values()) firsts.push(firsts.at(-1)! + size)
  const owned = [...owners.values()].flatMap((places) => [...places])
  return new VariantForms(Automaton.of(words), Int32Array.from(words, ({ length }) => length), Int32Array.from(firsts), Int32Array.from(owned), formulations)
}

function formsOf(of: Formulation): Form[] {
  const form = fold(of.canonical).text
  return [...numberForms(of), ...halvesOf(form, of), ...linksOf(form, of)]
}

const COUNTED = new RegExp(`^(?<n>${CARDINAL})个(?<head>${HAN}{2,6})$`)

/** 4个意识, 二个维护, 四种意识. */
function numberForms(of: Formulation): NumberForm[] {
  if (of.kind !== 'numeral') return []
  const { n, head } = COUNTED.exec(of.canonical)?.groups ?? {}
  const value = n === undefined ? null : cardinal(n)
  if (value === null || value > 9) return []
  const form = (word: string, difference: string): NumberForm => ({ kind: 'number', word, of, difference })
  return [
    form(`${value}个${head}`, `${value} for ${n}`),
    ...(n === '两' ? [form(`二个${head}`, '二 for 两')] : []),
    form(`${n}种${head}`, '种 for 个'),
  ]
}

/** Shortest and longest formulation of which one changed character still leaves something to know it by. */
const SHORTEST = 6
const LONGEST = 40

function halvesOf(form: string, of: Formulation): Half[] {
  if (form.length < SHORTEST || form.length > LONGEST) return []
  // A half that begins with 、 would be looked for at every one of the text.
  const middle = (form.length >> 1) + (form[form.length >> 1] === SEPARATOR ? 1 : 0)
  return [{ kind: 'half', word: form.slice(0, middle), side: 'left', form, of }, { kind: 'half', word: form.slice(middle), side: 'right', form, of }]
}

/** A chain of this many members is known by all but one. */
export const FEWEST = 3
/** Characters of a member that is looked for: one alone stands everywhere, and a long one is a sentence of its own. */
const SHORTEST_MEMBER = 2
const LONGEST_MEMBER = 8

/** Members of a chain written 、 by 、, and members of a numeral set. */
function linksOf(form: string, of: Formulation): Link[] {
  const written = form.split(SEPARATOR)
  const parts = written.length >= FEWEST ? written : of.members.map((member) => fold(member).text)
  const isChain = parts.length >= FEWEST && parts.every((part) => part.length >= SHORTEST_MEMBER && part.length <= LONGEST_MEMBER) && new Set(parts).size === parts.length
  return isChain ? parts.map((word) => ({ kind: 'link', word, parts, of })) : []
}
