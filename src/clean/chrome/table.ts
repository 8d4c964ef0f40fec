import { LONGEST } from '../lines.js'
import type { ChromeRule } from './rules.js'

/** A rule, and characters of which every line that it matches has one; null: it is tried on every line. */
export interface SignedRule extends ChromeRule {
  readonly signs: string | null
}

/** Rules in their order, of which only those are tried on a line that its characters allow. */
export class RuleTable {
  private readonly ids: readonly string[]
  private readonly patterns: readonly RegExp[]
  /** By code unit, the rules of which it is a sign. */
  private readonly bySign = new Map<number, number[]>()
  /** 1: tried on every line. */
  private readonly always: Uint8Array

  constructor(rules: readonly SignedRule[]) {
    this.ids = rules.map(({ id }) => id)
    this.patterns = rules.map(({ pattern }) => pattern)
    this.always = new Uint8Array(rules.length)
    for (let at = 0; at < rules.length; at++) {
      const { signs } = rules[at]!
      if (signs === null) this.always[at] = 1
      else this.note(signs, at)
    }
  }

  /** The first rule that matches a line; null for none. */
  find(plain: string): string | null {
    if (plain.length > LONGEST) return null
    const tried = this.always.slice()
    for (let i = 0; i < plain.length; i++) {
      for (const at of this.bySign.get(plain.charCodeAt(i)) ?? NONE) tried[at] = 1
    }
    for (let at = tried.indexOf(1); at >= 0; at = tried.indexOf(1, at + 1)) if (this.patterns[at]!.test(plain)) return this.ids[at]!
    return null
  }

  private note(signs: string, at: number): void {
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i)
      const rules = this.bySign.get(code)
      if (rules) rules.push(at)
      else this.bySign.set(code, [at])
    }
  }
}

const NONE: readonly number[] = []
