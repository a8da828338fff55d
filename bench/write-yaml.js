const widest = 120
const isoDatePattern = /^\d{4}-\d\d-\d\d$/
/** What YAML would take for something else than text, or that cannot stand without quotes. */
const needsQuotes = /^$|^[-?:,[\]{}#&*!|>'"%@`~\s]|:\s|:$|\s#|\s$|^(?:true|false|null|yes|no|on|off)$|^[-+.\d]+$/i
const needsQuotesInFlow = /[,[\]{}]/

/**
 * A dossier as people type it: blocks, short items on one line, dates without quotes, a comment here and there.
 * @param random decides on quotes nobody needed and on comments.
 * @param options.quotedDates puts every date between quotes.
 */
export function writeYaml(dossier, random, { quotedDates = false } = {}) {
  const quote = random.chance(0.5) ? '"' : "'"
  const style = { random, dateQuote: quotedDates ? quote : '', textQuote: quote }
  const sections = Object.entries(dossier).map(([key, value]) => section(key, value, style))
  return `${sections.join('')}`
}

function section(key, value, style) {
  if (typeof value !== 'object') return `${key}: ${scalar(value, style)}\n`
  const comment = style.random.chance(0.15) ? ` # bijgewerkt door ${style.random.pick(['hr', 'casemanager'])}` : ''
  if (isEmpty(value)) return `\n${key}: ${flow(value, style)}${comment}\n`
  return `\n${key}:${comment}\n${block(value, 2, style)}`
}

/** The entries of a list or group, each on lines of its own that start after `indent` spaces. */
function block(value, indent, style) {
  const margin = ' '.repeat(indent)
  if (Array.isArray(value)) return value.map((item) => `${margin}- ${listItem(item, indent, style)}`).join('')
  return Object.entries(value)
    .map(([key, child]) => `${margin}${entry(key, child, indent, style)}`)
    .join('')
}

function listItem(item, indent, style) {
  const line = flow(item, style)
  if (typeof item !== 'object' || fits(item, line, indent + 2)) return `${line}\n`
  return block(item, indent + 2, style).trimStart()
}

function entry(key, value, indent, style) {
  if (typeof value !== 'object') return `${key}: ${scalar(value, style)}\n`
  const line = flow(value, style)
  if (fits(value, line, indent + key.length + 2)) return `${key}: ${line}\n`
  return `${key}:\n${block(value, indent + 2, style)}`
}

function fits(value, line, column) {
  return column + line.length <= widest && depth(value) <= 2
}

function depth(value) {
  if (typeof value !== 'object') return 0
  return 1 + Math.max(0, ...Object.values(value).map(depth))
}

/** On one line, between braces or brackets. */
function flow(value, style) {
  if (typeof value !== 'object') return scalar(value, style, true)
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, style)).join(', ')}]`
  const entries = Object.entries(value).map(([key, child]) => `${key}: ${flow(child, style)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function scalar(value, style, isInFlow = false) {
  if (typeof value !== 'string') return String(value)
  if (isoDatePattern.test(value)) return `${style.dateQuote}${value}${style.dateQuote}`
  if (needsQuotes.test(value) || (isInFlow && needsQuotesInFlow.test(value))) return quoted(value, style.textQuote)
  return value.includes(' ') && style.random.chance(0.08) ? quoted(value, style.textQuote) : value
}

function quoted(text, quote) {
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}

function isEmpty(value) {
  return Object.keys(value).length === 0
}
