/**
 * For the pattern of a rule, as a string, characters of which every line that it matches has one. `npm run build` fills
 * it (.build/signs.mjs); here it is empty, and a rule without signs is tried on every line, which comes to the same.
 */
export const SIGNS: Readonly<Record<string, string>> = {}
