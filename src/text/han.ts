/**
 * Han characters, for a class in a pattern without the flag `u`: those beyond the basic plane count as two. With the flag V8
 * makes of each class a choice of four and asks ICU for \p{Script=Han} anew for every pattern, written or run: of the
 * time to a first report a tenth. So a pattern has the flag only where it needs it.
 */
export const HAN = '\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufad9\\ud840-\\ud88d\\udc00-\\udfff'

const FIRST = new RegExp(`^[${HAN}]`)

/** Whether a text begins with a Han character, or with half of one. */
export const startsWithHan = (text: string): boolean => FIRST.test(text)
