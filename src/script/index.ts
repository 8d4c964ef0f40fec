import type { Cleaned, Simplified } from '../text/index.js'

export interface ScriptOptions {
  readonly from: 'auto' | 't' | 'tw' | 'twp' | 'hk'
  readonly to: 'hans' | 'hant' | 'keep'
}

/** Detects the script and converts what is traditional, keeping positions. */
export function script(text: Cleaned, _options: ScriptOptions): Simplified {
  return { ...text, script: { detected: 'hans', share: null, reading: 'hans' } }
}
