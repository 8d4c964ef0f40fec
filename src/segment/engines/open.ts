import { openNodejieba } from './nodejieba.js'
import { openNodeRs } from './node-rs.js'
import { type Segmenter, SEGMENTERS, SegmenterError, type SegmenterName } from './types.js'

export interface OpenOptions {
  /** The engine asked for; null for nodejieba, or its stand-in where its native part is missing. */
  readonly name: SegmenterName | null
}

/**
 * Opens a word segmenter. Words are loaded when the first text is cut.
 * @throws SegmenterError when an engine was named that there is not or that cannot be loaded, or when none can.
 */
export function openSegmenter({ name }: OpenOptions = { name: null }): Segmenter {
  if (name === 'node-rs') return open('node-rs', () => openNodeRs(null))
  if (name === 'nodejieba') return open('nodejieba', openNodejieba)
  // From JavaScript any name can come; to cut with another engine than the one named would change results unseen.
  if (name !== null) throw new SegmenterError(`there is no segmenter ${String(name)}; name ${SEGMENTERS.join(' or ')}`)
  try {
    return openNodejieba()
  } catch (error) {
    const notice = `nodejieba cannot be loaded (${reason(error)}); using @node-rs/jieba, whose words differ in about one of a hundred. `
      + 'To have nodejieba, install cppcc again where there is a C++ compiler and install scripts are allowed. To choose @node-rs/jieba silently: --segmenter node-rs'
    return open('node-rs', () => openNodeRs(notice))
  }
}

function open(name: SegmenterName, opener: () => Segmenter): Segmenter {
  try {
    return opener()
  } catch (error) {
    const advice = name === 'nodejieba' ? 'install cppcc again where there is a C++ compiler and install scripts are allowed, or use --segmenter node-rs' : 'reinstall cppcc'
    throw new SegmenterError(`the segmenter ${name} cannot be loaded (${reason(error)}); ${advice}`, { cause: error })
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]! : String(error))
