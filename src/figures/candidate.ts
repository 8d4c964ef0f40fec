import type { Approx, Span } from '../text/index.js'
import type { FoundNumber } from './number.js'

/** A number with its unit and approximators; offsets are of the block it stands in. */
export interface Candidate extends Span {
  readonly number: FoundNumber
  /** Where the number itself begins and ends; approximators may stand outside. */
  readonly numberStart: number
  readonly numberEnd: number
  readonly unitEnd: number
  readonly unit: string
  readonly unitClass: string
  readonly approx: Approx | null
  /** Offset of the first member of an enumeration that shares this unit (6.3、9.1个百分点); its own where it stands alone. */
  readonly listStart: number
}
