import { dossierJsonSchema } from '../../src/dossier/schema/json-schema.js'
import type { SchemaNode } from './schema-nodes.js'

const schema: SchemaNode = dossierJsonSchema()
const definitions = schema.$defs as Record<string, SchemaNode> // the published schema always has them

/** In every mark, and nowhere in rivcheck itself. */
export const mark = /qzx\d+/i

export interface Marked {
  readonly dossier: object
  /** Where in the schema the marks stand, with `*` for an item of a list. */
  readonly places: readonly string[]
}

/**
 * The same dossier with a mark in every field that people type in freely: texts, names and names of files.
 * @param text what such a field holds; must contain the mark it gets.
 */
export function markFreeText(dossier: object, text = (_path: string, mark: string) => mark): Marked {
  const places = new Set<string>()
  const write = (path: string, extension: string) => {
    places.add(path)
    return `${text(path, `Qzx${places.size}`)}${extension}`
  }
  const marked = visit(dossier, schema, '', (node, path, value) => {
    if (node['x-vrijeTekst'] === true) return write(path, '')
    return node['x-bestand'] === true ? write(path, '.pdf') : value
  })
  return { dossier: marked as object, places: [...places] }
}

/** The same dossier with something that cannot be read in every field, full of marks. */
export function spoilEveryValue(dossier: object): object {
  let count = 0
  const next = () => {
    count += 1
    return `Qzx${count}`
  }
  return visit(dossier, schema, '', (node) => {
    if (node['x-vrijeTekst'] === true || node['x-bestand'] === true) return { [next()]: next() }
    return next()
  }) as object
}

type Change = (node: SchemaNode, path: string, value: unknown) => unknown

function visit(value: unknown, reference: SchemaNode, path: string, change: Change): unknown {
  const node = branchFor(value, resolve(reference))
  if (Array.isArray(value)) return value.map((item) => visit(item, node.items as SchemaNode, `${path}/*`, change))
  if (typeof value !== 'object' || value === null) return value === null ? null : change(node, path, value)
  const properties = node.properties as Record<string, SchemaNode>
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const field = properties[key]
      if (!field) throw new Error(`Het schema kent ${path}/${key} niet`)
      return [key, visit(child, field, `${path}/${key}`, change)]
    }),
  )
}

/** Of several forms that a value may have, the one it has. */
function branchFor(value: unknown, node: SchemaNode): SchemaNode {
  const branches = (node.oneOf ?? node.anyOf) as readonly SchemaNode[] | undefined
  if (!branches) return node
  const fitting = branches.map(resolve).find((branch) => fits(value, branch))
  if (!fitting) throw new Error(`Geen vorm van het schema past bij ${JSON.stringify(value)}`)
  return branchFor(value, fitting)
}

function fits(value: unknown, branch: SchemaNode): boolean {
  if ('const' in branch) return branch.const === value
  if (branch.enum) return (branch.enum as readonly unknown[]).includes(value)
  if (branch.oneOf || branch.anyOf)
    return ((branch.oneOf ?? branch.anyOf) as readonly SchemaNode[]).map(resolve).some((inner) => fits(value, inner))
  const types = [branch.type].flat()
  if (value === null) return types.includes('null')
  if (Array.isArray(value)) return types.includes('array')
  if (typeof value === 'number') return types.includes('number') || types.includes('integer')
  if (typeof value !== 'object') return types.includes(typeof value)
  const properties = (branch.properties ?? {}) as Record<string, SchemaNode>
  return (
    types.includes('object') &&
    Object.entries(value).every(([key, child]) => {
      const field = properties[key]
      return field !== undefined && (!('const' in field) || field.const === child)
    })
  )
}

function resolve(node: SchemaNode): SchemaNode {
  if (typeof node.$ref !== 'string') return node
  const definition = definitions[node.$ref.replace('#/$defs/', '')]
  if (!definition) throw new Error(`Het schema kent ${node.$ref} niet`)
  return definition
}
