/** Classes of words by jieba's tags. */

/** Content words: nouns, verbs, adjectives, attributives, fixed expressions, abbreviations, times and places. */
export const CONTENT = /^(?:n|v|a|b$|i$|j$|l$|z$|s$|t|eng$)/
/** Adverbs (d) and conjunctions (c). */
export const isAdverbOrConjunction = (tag: string): boolean => tag.startsWith('d') || tag.startsWith('c')

/** The classes of function words, for the profile: 虚词 in the sense of 朱德熙《语法讲义》(1982), with the pronouns. */
export const FUNCTION_CLASSES = [
  { id: 'particles', name: 'particles (助词, 语气词)', tags: /^(?:u|y)/ },
  { id: 'prepositions', name: 'prepositions (介词)', tags: /^p/ },
  { id: 'conjunctions', name: 'conjunctions (连词)', tags: /^c/ },
  { id: 'adverbs', name: 'adverbs (副词)', tags: /^d/ },
  { id: 'pronouns', name: 'pronouns (代词)', tags: /^r/ },
] as const

/** Single words of the profile: the most frequent function words of written Chinese, as stylometry counts them. */
export const FUNCTION_WORDS = ['的', '地', '得', '了', '着', '过', '和', '与', '及', '并', '而', '在', '对', '为', '以', '从', '把', '将', '被', '不', '要', '是', '也', '都', '我们'] as const
