/**
 * For each of CHROME_RULES, in their order, characters of which every line that it matches has one; null where there are
 * none such. `npm run build` fills it (.build/signs.mjs); here it is empty, and a rule without signs is tried on every
 * line, which comes to the same.
 */
export const SIGNS: readonly (string | null)[] = []
