type Node = Record<string, unknown>

/** Shorter parts are easier read in place. */
const worthSharing = 150
/** Longer sections of the dossier are a definition of their own, even when used once. */
const worthNaming = 800

interface Shared {
  readonly counts: ReadonlyMap<string, number>
  readonly names: Map<string, string>
  readonly definitions: Node
}

/**
 * The same schema, with the parts that occur more than once, the sections of the dossier and the kinds of document
 * under `$defs`: half the size, and the compiled check reads only the functions a dossier needs. Only whole, identical
 * parts are shared, so that no `$ref` has a sibling: editors differ in what they make of those.
 */
export function shareDefinitions(schema: Node): Node {
  const counts = new Map<string, number>()
  count(schema, counts)
  const shared: Shared = { counts, names: new Map(), definitions: {} }
  const sections = Object.entries(schema.properties as Node).map(([key, node]) => [key, share(node, key, shared, true)])
  const rest = shareChildren({ ...schema, properties: {} }, '', shared)
  return { ...rest, properties: Object.fromEntries(sections), $defs: sorted(shared.definitions) }
}

function count(node: unknown, counts: Map<string, number>): void {
  if (typeof node !== 'object' || node === null) return
  if (isSchema(node)) {
    const text = JSON.stringify(node)
    const seen = counts.get(text) ?? 0
    counts.set(text, seen + 1)
    if (seen > 0) return
  }
  for (const child of Object.values(node)) count(child, counts)
}

function share(node: unknown, name: string, shared: Shared, isSection = false): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (!isSchema(node)) return shareChildren(node, name, shared)
  const text = JSON.stringify(node)
  const kind = kindOf(node)
  const isRepeated = text.length >= worthSharing && (shared.counts.get(text) ?? 0) > 1
  if (!kind && !isRepeated && !(isSection && text.length >= worthNaming)) return shareChildren(node, name, shared)
  return { $ref: `#/$defs/${definitionOf(node, text, kind ?? name, shared)}` }
}

/** The name of the definition of this part, which is made when it is not there yet. */
function definitionOf(node: Node, text: string, name: string, shared: Shared): string {
  const known = shared.names.get(text)
  if (known) return known
  const free = freeName(name, shared.definitions)
  shared.names.set(text, free)
  shared.definitions[free] = null // takes the name before the parts below can
  shared.definitions[free] = shareChildren(node, name, shared)
  return free
}

function shareChildren<T extends object>(node: T, name: string, shared: Shared): T {
  if (Array.isArray(node)) return node.map((child) => share(child, name, shared)) as unknown as T // same shape
  const entries = Object.entries(node).map(([key, child]) => [key, share(child, nameOf(key, name), shared)])
  return Object.fromEntries(entries) as T // same shape
}

/** A definition is named after the key it first stood under; words of JSON Schema itself keep the name above. */
function nameOf(key: string, above: string): string {
  return ['properties', 'items', 'oneOf', 'anyOf'].includes(key) ? above : key
}

/** The code under `soort` of one kind in a union: each kind is a definition of its own, named after that code. */
function kindOf(node: Node): string | undefined {
  const properties = node.properties as Node | undefined
  const soort = properties?.soort as Node | undefined
  return soort?.const as string | undefined
}

function freeName(name: string, definitions: Node): string {
  let number = 1
  let free = name
  while (free in definitions) free = `${name}${++number}`
  return free
}

function isSchema(node: object): node is Node {
  const { type, enum: codes } = node as Node // a property of one of these names would be a schema itself, so an object
  return typeof type === 'string' || Array.isArray(type) || Array.isArray(codes)
}

function sorted(node: Node): Node {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
}
