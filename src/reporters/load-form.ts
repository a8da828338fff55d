import type { Form, Written } from './form.js'

/** Every form that a report can take, by the word for it on the command line; loaded only when asked for. */
const loaders = loadersOf({
  text: async () => (await import('./terminal.js')).terminal,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  html: async () => (await import('./html.js')).html,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
  ics: async () => (await import('./timeline/ics.js')).ics,
})

/** What other commands than `check` write of many dossiers. */
const otherLoaders = loadersOf({
  'portfolio-text': async () => (await import('./portfolio/text.js')).portfolioText,
  'portfolio-csv': async () => (await import('./portfolio/csv.js')).portfolioCsv,
  'portfolio-json': async () => (await import('./portfolio/json.js')).portfolioJson,
  timeline: async () => (await import('./timeline/text.js')).timelineText,
  'timeline-json': async () => (await import('./timeline/json.js')).timelineJson,
  forecast: async () => (await import('./forecast/text.js')).forecastText,
  'forecast-json': async () => (await import('./forecast/json.js')).forecastJson,
  costs: async () => (await import('./costs/text.js')).costsText,
  'costs-json': async () => (await import('./costs/json.js')).costsJson,
})

const allLoaders = { ...loaders, ...otherLoaders }

/** A form whose pieces only it understands. */
export type AnyForm = Form<unknown, Written>
export type FormName = keyof typeof allLoaders

/** The forms that `check` offers. */
export const formNames = Object.keys(loaders) as readonly (keyof typeof loaders)[] // the keys are all it has

/** Forms that are no text, so that no terminal can show them. */
export const binaryForms: ReadonlySet<FormName> = new Set<FormName>(['xlsx'])

export function loadForm(name: FormName): Promise<AnyForm> {
  return allLoaders[name]()
}

/** Forgets what each form keeps to itself, so that the declarations of the library can be written. */
function loadersOf<const Name extends string>(
  loaders: Readonly<Record<Name, () => Promise<AnyForm>>>,
): Readonly<Record<Name, () => Promise<AnyForm>>> {
  return loaders
}
