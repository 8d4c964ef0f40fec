import type { Block } from '../../text/index.js'
import { Matcher } from '../words/matcher.js'
import { chooseFixed, type Choice } from './choose.js'
import { learnNames } from './names.js'
import { ruleMatches } from './rules.js'
import type { Fixed, Reason } from './types.js'

/** The words that a run honours. */
export interface KnownWords {
  readonly user: Matcher
  readonly domain: Matcher
}

/** The stretches of a text that are one word each, and those that had to give way to them. */
export function findFixed(text: string, blocks: readonly Block[], { user, domain }: KnownWords): Choice {
  return chooseFixed([
    ...places(text, user, 'user word'),
    ...places(text, domain, 'domain word'),
    ...places(text, new Matcher(learnNames(blocks)), 'name'),
    ...ruleMatches(text),
  ])
}

const places = (text: string, matcher: Matcher, reason: Reason): Fixed[] =>
  matcher.find(text).map(({ start, end, word }) => ({ start, end, tag: word.tag, reason, by: word.from }))
