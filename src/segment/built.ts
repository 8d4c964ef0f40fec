/** What `npm run build` makes for this room (.build/dictionary.mjs). */
export const BUILT = new URL('../../dist/segment/', import.meta.url)
