/** A text without quotation marks and white space: what two writings of a slogan have in common. */
export const plainText = (text: string): string => text.replace(/[“”"‘’'「」『』＂\s]/gu, '')

/** Characters that count in the length of a clause: no quotation marks, punctuation or spaces. */
export const countable = (text: string): number => [...text.replace(/[^\p{L}\p{N}]/gu, '')].length
