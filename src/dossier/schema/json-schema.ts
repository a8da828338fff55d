import { z } from 'zod'
import { dossierSchema } from './dossier.js'
import { shareDefinitions } from './share-definitions.js'

type Node = Record<string, unknown>

/** Keys of our own in the zod metadata; published with the `x-` that JSON Schema leaves to us. */
const ownKeys = ['datumsoort', 'vrijeTekst', 'bestand', 'eenheid']

/**
 * The published JSON Schema (draft 2020-12) of a dossier. Made for editors and for ajv: one error for one mistake, so
 * `X or null` is one schema with two types, and a union on `soort` names its discriminator.
 */
export function dossierJsonSchema(): Node {
  const schema = z.toJSONSchema(dossierSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const node = jsonSchema as Node
      mergeAlternatives(node)
      if (node.enum || 'const' in node) delete node.type // the codes say it all; both would be two errors for one mistake
      for (const key of ownKeys) {
        if (key in node) node[`x-${key}`] = node[key]
        delete node[key]
      }
      const definition = zodSchema._zod.def as { type: string; discriminator?: string }
      if (definition.discriminator) {
        node.type = 'object'
        node.discriminator = { propertyName: definition.discriminator }
        node.required = [definition.discriminator]
      }
    },
  })
  return shareDefinitions({ $id: 'urn:rivcheck:schema:dossier:1', ...(schema as Node) })
}

/** `anyOf: [X, null]` and `anyOf: [date, boolean]` become one schema with several types. */
function mergeAlternatives(node: Node): void {
  const alternatives = node.anyOf as Node[] | undefined
  if (alternatives?.length !== 2) return
  const [main, other] = alternatives as [Node, Node]
  const extra = other.type
  if (Object.keys(other).length !== 1 || (extra !== 'null' && extra !== 'boolean')) return
  if (main.anyOf) {
    Object.assign(node, { ...main, ...node, anyOf: [...(main.anyOf as Node[]), other] })
  } else {
    delete node.anyOf
    Object.assign(node, { ...main, ...node })
    node.type = [main.type ?? (main.oneOf ? 'object' : 'string'), extra].flat()
    if (main.enum) node.enum = [...(main.enum as unknown[]), null]
    if ('const' in main) {
      delete node.const
      node.enum = [main.const, null]
    }
  }
}
