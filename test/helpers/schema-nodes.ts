import { dossierJsonSchema } from '../../src/dossier/schema/json-schema.js'

export type SchemaNode = Readonly<Record<string, unknown>>

export interface NamedNode {
  /** The key of the object or list this node is in, then its own key. */
  readonly parentKey: string
  readonly key: string
  readonly path: string
  readonly node: SchemaNode
}

/** Every property of the published dossier schema at every place where it can stand, references followed. */
export function schemaNodes(schema: SchemaNode = dossierJsonSchema()): readonly NamedNode[] {
  const definitions = (schema.$defs ?? {}) as Record<string, SchemaNode> // as JSON Schema says
  const found: NamedNode[] = []

  function visit(reference: SchemaNode, parentKey: string, key: string, path: string): void {
    const name = typeof reference.$ref === 'string' ? reference.$ref.replace('#/$defs/', '') : ''
    const node = definitions[name] ?? reference
    found.push({ parentKey, key, path, node })
    for (const [child, part] of Object.entries((node.properties as Record<string, SchemaNode> | undefined) ?? {})) {
      visit(part, key, child, `${path}/${child}`)
    }
    if (node.items) visit(node.items as SchemaNode, parentKey, key, `${path}/*`)
    for (const part of [...((node.oneOf as SchemaNode[]) ?? []), ...((node.anyOf as SchemaNode[]) ?? [])]) {
      visit(part, parentKey, key, path)
    }
  }

  visit(schema, '', '', '')
  return found
}
