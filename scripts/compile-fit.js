// Makes the quick check of a dossier out of what ajv makes of the schema.

/**
 * The code that tells only whether a dossier fits: most dossiers do, and ajv has no option for it. ajv stops at the first
 * thing that is wrong, but still counts what is wrong, remembers where, and asks after each part whether to go on; without
 * all that the code is half as long. Each group is a function of its own, because V8 does not optimise a function of
 * thousands of lines before the run is over. test/dossier/is-valid.test.ts holds it against the thorough check.
 * @param text the JSON Schema.
 * @param ajv of which the options ask for an ES module, and not for all errors.
 * @throws when ajv writes its code otherwise than this knows.
 */
export function compileFit(text, ajv, standaloneCode) {
  const schema = groupsApart(JSON.parse(text, withoutNotes))
  const [head, ...functions] = standaloneCode(ajv, ajv.compile(schema)).split(/(?=function validate\d+\()/)
  const code = [head, ...functions.map(quick)].join('').replace(keys, (_, start, literal) => start + keysOnly(literal))
  if (/\b(?:instancePath|evaluated)\b/.test(code)) throw new Error(unknownCode)
  return code
}

const unknownCode = 'ajv writes its code in another way; see scripts/compile-fit.js'

const keys = /(const schema\d+ = )(\{.*?\});(?=const|function|export)/g

/** One function of the code, and what follows it. */
function quick(code) {
  const bare = code
    .replace(/, \{instancePath="".*?\}=\{\}\)\{/, '){') // where in the dossier it is called
    .replace(/(validate\d+\([^(){}]+), \{instancePath:[^{}]*\}\)/g, '$1)')
    .replace(/const (evaluated\d+) = validate\d+\.evaluated;(?:if\(\1\.\w+\)\{[^{}]*\})*/g, '')
    .replace(/validate\d+\.evaluated = \{.*?\};/, '')
    .replace(/validate\d+\.errors = (?:\[\{instancePath[\s\S]*?\}\]|vErrors);(?=return)/g, '')
    .replace(/(const err\d+ = )\{instancePath[\s\S]*?\};(?=\s*if\(vErrors)/g, '$1 1;')
    .replace(/func\d+\((\w+)\) < 1\b/g, '$1.length < 1') // no text has characters but no code units
  const isChoice = bare.includes('errors++') // where one of several may fit, what did not fit has to be counted
  return isChoice ? bare.replace(addErrors, 'errors += 1;') : withoutCounting(bare)
}

/** What ajv does with what another function found wrong. */
const addErrors =
  /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g

/** Where nothing goes on after the first thing that is wrong, the count is 0 as long as it does. */
function withoutCounting(code) {
  const bare = code
    .replace(addErrors, 'return false;')
    .replace('let vErrors = null;let errors = 0;', '')
    .replace(/const _errs\d+ = errors;/g, '')
    .replace(/if\((?:errors === (?:0|_errs\d+)|_errs\d+ === errors|valid\d+)\)\{/g, '{')
    .replace(/else \{var valid\d+ = true;\}/g, '')
    .replace(/var valid\d+ = (?:true|_errs\d+ === errors);/g, '')
    .replace(/if\(!valid\d+\)\{break;\}/g, '')
    .replace('return errors === 0;', 'return true;')
  if (/\b(?:vErrors|errors|_errs\d+|valid\d+)\b/.test(bare)) throw new Error(unknownCode)
  return bare
}

/** The same schema, with each group in a group as a definition of its own. */
function groupsApart(schema) {
  const $defs = {}
  const apart = (node, isDefinition) => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((item) => apart(item, false))
    const parts = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, apart(child, false)]))
    if (isDefinition || typeof node.properties !== 'object' || !String(node.type).includes('object')) return parts
    const name = `group${Object.keys($defs).length}`
    $defs[name] = parts
    return { $ref: `#/$defs/${name}` }
  }
  const { $defs: given, ...rest } = schema
  for (const [name, node] of Object.entries(given)) $defs[name] = apart(node, true)
  return { ...apart(rest, true), $defs }
}

/** What the check of unknown keys asks of the schema beside the code: which keys there are. */
function keysOnly(literal) {
  const keep = (part) => {
    if (Array.isArray(part)) return part.map(keep)
    if (typeof part !== 'object' || part === null) return undefined
    const kept = ['items', 'oneOf', 'anyOf', 'allOf', 'then', 'else'].filter((key) => key in part)
    const deeper = Object.fromEntries(kept.map((key) => [key, keep(part[key])]))
    const keys = Object.entries(part.properties ?? {}).map(([key, child]) => [key, keep(child) ?? 1])
    return keys.length > 0 ? { ...deeper, properties: Object.fromEntries(keys) } : deeper
  }
  return `${JSON.stringify(keep(JSON.parse(literal)))};`
}

const withoutNotes = (key, value) =>
  typeof value === 'string' && ['title', 'description', 'patternErrorMessage'].includes(key) ? undefined : value
