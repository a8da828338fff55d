import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { freeText, type Message, nl } from '../language/message.js'
import { below } from './json-pointer.js'
import type { Mistake } from './problems.js'
import { maxDepth, missingColon, missingComma, tooDeep } from './syntax-mistakes.js'

/** A value under an anchor counts again each time it is referred to; a bomb grows past this at once. */
const maxRepeated = 10_000
const coreTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/

export interface Built {
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
  /** So wrongly written that what was read says nothing about what was meant. */
  readonly isBroken: boolean
}

interface Place {
  readonly path: string
  readonly depth: number
  readonly isInFlow: boolean
}

/**
 * The plain value of a parsed file, and what YAML or its parser allows but a dossier does not: a key twice, a key that
 * is no word, tags, merging, references to nothing, to themselves or without end.
 *
 * @param isJson also tell of a comma before a closing bracket: YAML reads it, other readers of JSON do not
 */
export function toValue(contents: unknown, text: string, isJson: boolean): Built {
  const mistakes: Mistake[] = []
  const anchors = new Map<string, unknown>()
  const open = new Set<unknown>()
  let aliasDepth = 0
  let repeated = 0
  let isBroken = false

  function tell(path: string, node: unknown, message: Message): undefined {
    const offset = isNode(node) ? node.range?.[0] : undefined
    mistakes.push(offset === undefined ? { path, message } : { path, message, offset })
  }

  function giveUp(node: unknown, message: Message): undefined {
    isBroken = true
    tell('', node, message)
  }

  function read(node: unknown, place: Place): unknown {
    if (isBroken || repeated > maxRepeated) return undefined
    if (place.depth > maxDepth) return giveUp(node, tooDeep)
    if (isAlias(node)) return readAlias(node.source, node, place)
    if (aliasDepth > 0) repeated += 1
    if (!isNode(node)) return null
    if (isCollection(node) && place.isInFlow && !node.flow) return giveUp(node, missingComma)
    if (node.tag && !coreTag.test(node.tag)) return tell(place.path, node, noTags)
    if (node.anchor) anchors.set(node.anchor, node)
    if (isScalar(node)) return node.value
    open.add(node)
    const value = isMap(node) ? readMap(node, place) : isSeq(node) ? readList(node.items, node.flow, place) : null
    open.delete(node)
    if (isJson && node.range) tellTrailingComma(node.range, place.path)
    return value
  }

  function readAlias(name: string, alias: unknown, place: Place): unknown {
    const { path } = place
    const target = anchors.get(name)
    if (target === undefined) return tell(path, alias, unknownAnchor(name))
    if (open.has(target)) return tell(path, alias, nl`Deze verwijzing verwijst naar zichzelf; schrijf de waarde uit`)
    aliasDepth += 1
    const value = read(target, { ...place, isInFlow: false })
    aliasDepth -= 1
    if (aliasDepth === 0 && repeated > maxRepeated) return giveUp(alias, tooManyAliases)
    return value
  }

  function readList(items: readonly unknown[], flow: boolean | undefined, { path, depth }: Place): unknown[] {
    const isInFlow = flow === true
    return items.map((item, index) => read(item, { path: below(path, index), depth: depth + 1, isInFlow }))
  }

  function readMap(map: YAMLMap, { path, depth }: Place): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    for (const pair of map.items) {
      const key = keyOf(pair, path)
      if (key === undefined) continue
      const place = { path: below(path, key), depth: depth + 1, isInFlow: map.flow === true }
      if (Object.hasOwn(value, key)) tell(place.path, pair.key, duplicate(key))
      else define(value, key, read(pair.value, place))
    }
    return value
  }

  /** A key that is a number, or true, is taken as it was written: no key of a dossier looks like that. */
  function keyOf({ key }: Pair, path: string): string | undefined {
    if (!isScalar(key)) return tell(path, key, nl`Een sleutel is één woord, geen lijst, groep of verwijzing`)
    if (key.tag && !coreTag.test(key.tag)) return tell(path, key, noTags)
    if (key.anchor) anchors.set(key.anchor, key)
    const [start, end] = key.range ?? [0, 0]
    if (text.slice(start, end).includes('\n')) return giveUp(key, missingColon)
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
    if (name === '<<') return tell(path, key, nl`Samenvoegen met << kan hier niet; schrijf de sleutels uit`)
    if (name.trim() === '') return tell(path, key, nl`Hier ontbreekt een sleutel voor de dubbele punt`)
    return name
  }

  function tellTrailingComma([start, end]: readonly [number, number, number], path: string): void {
    const tail = Math.max(start, end - 1000)
    const comma = /,\s*[\]}]$/.exec(text.slice(tail, end))
    if (!comma) return
    mistakes.push({
      path,
      offset: tail + comma.index,
      message: nl`Na het laatste onderdeel hoort in JSON geen komma; haal hem weg`,
    })
  }

  const value = read(contents, { path: '', depth: 0, isInFlow: false })
  return { value, mistakes, isBroken }
}

const noTags = nl`Een label met ! kan hier niet; haal het weg en schrijf alleen de waarde`
const tooManyAliases = nl`Hier wordt te vaak naar andere delen verwezen; schrijf de waarden uit`

function unknownAnchor(name: string): Message {
  return nl`Er is hierboven geen &${freeText(name)}; is gewone tekst bedoeld, zet die dan tussen aanhalingstekens`
}

function duplicate(key: string): Message {
  return nl`Sleutel "${freeText(key)}" staat hier voor de tweede keer; houd er één`
}

/** Also for `__proto__`, which an assignment would take for something else. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
