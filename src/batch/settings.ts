import type { FormName, PlainDate, Run } from '../toolkit.js'

/** How to judge and what to make of it: plain data, the same for every thread. */
export interface Settings {
  readonly cwd: string
  /** From `--peildatum`; without it the dossier's own, and else `today`. */
  readonly asked: PlainDate | null
  readonly today: PlainDate
  readonly trace: boolean
  /** Where results of an earlier run are kept; null to judge everything anew. */
  readonly cache: string | null
  /** The forms of the outputs, and what each must know of the run. */
  readonly outputs: readonly { readonly form: FormName; readonly run: Run }[]
}
