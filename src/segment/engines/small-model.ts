/**
 * A file of cppjieba's hidden Markov model (for words that are in no dictionary) with the emission probabilities of these
 * characters alone: one that the model has not gets the least probability, and one that no text has is never asked for.
 * The file is comments, five lines of numbers, and four lines `character:probability,…`, one for each state.
 * @param characters marks by code unit
 */
export function smallModel(model: string, characters: Uint8Array): string {
  return model.split('\n').map((line) => (EMISSIONS.test(line) ? kept(line, characters) : line)).join('\n')
}

const EMISSIONS = /^[^#-]+:-/

function kept(line: string, characters: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < line.length;) {
    const comma = line.indexOf(',', at)
    const end = comma < 0 ? line.length : comma
    if (characters[line.charCodeAt(at)] === 1) pieces.push(line.slice(at, end))
    at = end + 1
  }
  return pieces.length > 0 ? pieces.join(',') : line.slice(0, line.indexOf(','))
}
