/** What a sticky pattern (`y`) matches at a place of a text; null where it does not. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
