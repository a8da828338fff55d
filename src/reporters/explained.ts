import type { JudgedDossier } from '../kernel/report.js'
import type { Result } from '../kernel/result.js'
import type { Example, Rule } from '../kernel/rule.js'

/** An example with what its rule really finds in it. */
export interface ShownExample {
  readonly example: Example
  readonly dossier: JudgedDossier
  readonly result: Result
}

/** A rule with all that its documentation shows. */
export interface Explained {
  readonly rule: Rule
  readonly satisfies: ShownExample
  readonly violates: ShownExample
  readonly related: readonly { readonly id: string; readonly title: string }[]
}

export const aboutExamples =
  'De voorbeelden veranderen een dossier waarin aan elke norm is voldaan. Van een lange lijst staat hier alleen wat anders is; null: dit staat er niet in.'
