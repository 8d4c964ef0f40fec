import type { Chrome, Edit } from '../../text/index.js'

/** What a form of text puts around its words. */
export interface Markup {
  /** Markup taken out. Sorted and disjoint. */
  readonly edits: readonly Edit[]
  /** Text that the markup itself tells to be none of the document's. Sorted and disjoint. */
  readonly chrome: readonly Chrome[]
}
