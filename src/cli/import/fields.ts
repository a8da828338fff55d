import { readFileSync } from 'node:fs'
import { isGroup } from '../../toolkit.js'

type Node = Readonly<Record<string, unknown>>

export type Kind = 'datum' | 'getal' | 'janee' | 'code' | 'tekst'

/** What a place in the dossier takes, as its schema says. */
export interface Field {
  readonly kinds: readonly Kind[]
  /** The codes it takes; empty for other kinds. */
  readonly codes: readonly string[]
  /** A list of such values. */
  readonly isList: boolean
}

/** A field, or why there is none: a group or list of groups, or no such key (with the keys that there are). */
export type Found =
  | { readonly field: Field }
  | { readonly instead: 'groep' | 'lijst'; readonly path: string }
  | { readonly unknown: string; readonly known: readonly string[] }

export interface Fields {
  readonly keys: readonly string[]
  /** What stands at a path of the dossier, `verzuim.eersteZiektedag`. */
  at(path: string): Found
  /** What stands at a path within an item of a list; `soort` is its kind, where items differ by kind. */
  inItem(list: string, path: string, soort: unknown): Found
}

/** Reads the fields from the published schema: there is no second list of them. */
export function readFields(): Fields {
  const text = readFileSync(new URL('../../../schemas/dossier.schema.json', import.meta.url), 'utf8')
  const root: Node = JSON.parse(text)
  const definitions = asNode(root.$defs) ?? {}
  const resolve = (node: unknown): Node => {
    const group = asNode(node) ?? {}
    if (typeof group.$ref !== 'string') return group
    return resolve(definitions[group.$ref.replace('#/$defs/', '')])
  }

  const walk = (start: Node, path: string): Found => {
    let node = start
    const keys = path.split('.')
    for (const [index, key] of keys.entries()) {
      if (node.items !== undefined) return { instead: 'lijst', path: keys.slice(0, index).join('.') }
      const properties = propertiesOf(node)
      if (!Object.hasOwn(properties, key)) return { unknown: key, known: Object.keys(properties) }
      node = resolve(properties[key])
    }
    return describe(node, path)
  }
  const propertiesOf = (node: Node): Node =>
    asNode(node.properties) ?? Object.assign({}, ...alternatives(node).map((one) => asNode(resolve(one).properties)))
  const describe = (node: Node, path: string): Found => {
    if (node.items !== undefined) {
      const item = describe(resolve(node.items), path)
      return 'field' in item ? { field: { ...item.field, isList: true } } : { instead: 'lijst', path }
    }
    const kinds = kindsOf(node)
    if (kinds.length === 0) return { instead: 'groep', path }
    return { field: { kinds, codes: codesOf(node), isList: false } }
  }
  const kindsOf = (node: Node): readonly Kind[] => {
    const several = alternatives(node)
    if (several.length > 0) return [...new Set(several.flatMap((one) => kindsOf(resolve(one))))]
    const types = [node.type].flat()
    if (node.enum !== undefined || node.const !== undefined) return ['code']
    if (node.format === 'date') return ['datum']
    if (types.includes('number') || types.includes('integer')) return ['getal']
    if (types.includes('boolean')) return ['janee']
    return types.includes('string') ? ['tekst'] : []
  }
  const codesOf = (node: Node): readonly string[] => [
    ...[node.enum, node.const].flat().filter((code) => typeof code === 'string'),
    ...alternatives(node).flatMap((one) => codesOf(resolve(one))),
  ]

  return {
    keys: Object.keys(asNode(root.properties) ?? {}),
    at: (path) => walk(root, path),
    inItem(list, path, soort) {
      const found = list.split('.').reduce<Node>((node, key) => resolve(propertiesOf(node)[key]), root)
      const item = resolve(found.items)
      const kind = alternatives(item)
        .map(resolve)
        .find((one) => resolve(asNode(one.properties)?.soort).const === soort)
      return walk(kind ?? item, path)
    },
  }
}

function alternatives(node: Node): readonly unknown[] {
  const several = node.oneOf ?? node.anyOf
  return Array.isArray(several) ? several.filter((one) => asNode(one)?.type !== 'null') : []
}

function asNode(value: unknown): Node | undefined {
  return isGroup(value) ? value : undefined
}
