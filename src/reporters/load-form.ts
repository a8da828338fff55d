import type { Form } from './form.js'

/** Every form that a report can take, by the word for it on the command line; loaded only when asked for. */
const loaders = {
  text: async () => (await import('./terminal.js')).terminal,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
} satisfies Record<string, () => Promise<AnyForm>>

/** A form whose pieces only it understands. */
export type AnyForm = Form<unknown, string | Uint8Array | Promise<Uint8Array>>
export type FormName = keyof typeof loaders

/** The forms that `check` offers. */
export const formNames = Object.keys(loaders) as readonly FormName[] // the keys are all it has

export function loadForm(name: FormName): Promise<AnyForm> {
  return loaders[name]()
}
