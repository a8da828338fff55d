import fc from 'fast-check'
import { addDays, fromDayNumber, type PlainDate, plainDate } from '../../src/calendar/plain-date.js'
import { dossierJsonSchema } from '../../src/dossier/schema/json-schema.js'
import type { SchemaNode } from './schema-nodes.js'

/** Of every dossier made here; long enough ago for dates on either side of it, of the 104 weeks and of new law. */
const eersteZiektedag = plainDate('2022-03-01')

const schema: SchemaNode = dossierJsonSchema()
const definitions = schema.$defs as Record<string, SchemaNode> // the published schema always has them

const datum = fc.integer({ min: 18_900, max: 20_300 }).map(fromDayNumber) // 2021-09-30 to 2025-07-31
const tekst = fc.oneof(
  fc.constantFrom('x', 'Spoor 1 afgesloten', 'stukken/plan.pdf', '../x.pdf', '123456782', 'niet-passend', '2024-01-15'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)

/**
 * Dossiers with every field that the published schema has, each present or not. Only what the schema cannot say is
 * set right: the first sick day, days that follow each other, percentages, and no `id`.
 */
export const schemaDossiers: fc.Arbitrary<object> = fc
  .tuple(fieldOf(schema, 0), fc.boolean(), fc.boolean())
  .map(([value, looptDoor, onafgebroken]) => {
    const dossier = tidy(value) as Record<string, Record<string, unknown> | undefined> // as the schema describes it
    const perioden = onafgebroken ? null : inOrder(dossier.verzuim?.perioden)
    return {
      ...dossier,
      peildatum: null,
      verzuim: { ...dossier.verzuim, eersteZiektedag, perioden },
      // a random end of the duties comes early: without this most rules would mostly be notApplicable
      ...(looptDoor && { werknemer: { ...dossier.werknemer, aowDatum: null, dienstverband: null } }),
    }
  })

/** Days from which such a dossier is judged: from the first sick day to after the longest period of wage. */
export const peildata: fc.Arbitrary<PlainDate> = fc.noBias(fc.nat(1400)).map((days) => addDays(eersteZiektedag, days))

function fieldOf(reference: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const node = resolve(reference)
  const choices = (node.oneOf ?? node.anyOf) as readonly SchemaNode[] | undefined
  if (choices) return fc.oneof(...choices.map((choice) => fieldOf(choice, depth)))
  if ('const' in node) return fc.constant(node.const)
  if (node.enum) return fc.constantFrom(...(node.enum as readonly unknown[]))
  const types = [node.type].flat().filter((type) => type !== 'null')
  switch (types[0]) {
    case 'object':
      return objectOf(node, depth)
    case 'array':
      return fc.array(fieldOf(node.items as SchemaNode, depth + 1), { maxLength: 3 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(node.minimum ?? 0), max: Number(node.maximum ?? 5000) })
    case 'string':
      return node.format === 'date' ? datum : node.pattern ? fc.constant('a-1') : tekst
    default:
      return fc.constant(null)
  }
}

/** A required field is always there, another one as often as not; sections at the top more often. */
function objectOf(node: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const required = (node.required as readonly string[] | undefined) ?? []
  const properties = Object.entries((node.properties as Record<string, SchemaNode> | undefined) ?? {})
  const values = properties
    .filter(([key]) => key !== 'id' && key !== '$schema')
    .map(([key, child]) => {
      const value = fieldOf(child, depth + 1)
      if (required.includes(key)) return [key, value] as const
      return [key, fc.option(value, { nil: undefined, freq: depth === 0 ? 4 : 2 })] as const
    })
  return fc.record(Object.fromEntries(values))
}

function resolve(node: SchemaNode): SchemaNode {
  if (typeof node.$ref !== 'string') return node
  const definition = definitions[node.$ref.replace('#/$defs/', '')]
  if (!definition) throw new Error(`Het schema kent ${node.$ref} niet`)
  return definition
}

/** The last day after the first, and no keys without a value. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, child]) => child !== undefined)
  const clean: Record<string, unknown> = Object.fromEntries(entries.map(([key, child]) => [key, tidy(child)]))
  const { van, totEnMet } = clean
  const omgekeerd = typeof van === 'string' && typeof totEnMet === 'string' && totEnMet < van
  return omgekeerd ? { ...clean, van: totEnMet, totEnMet: van } : clean
}

/** Illness, recovery and leave as they can follow each other: each period ends before the next one begins. */
function inOrder(perioden: unknown): readonly unknown[] | null {
  if (!Array.isArray(perioden) || perioden.length === 0) return null
  const starts = perioden.map(({ van }) => String(van)).toSorted()
  const days = [...new Set([String(eersteZiektedag), ...starts.filter((day) => day > eersteZiektedag)])]
  return days.map((van, index) => {
    const volgende = days[index + 1]
    const soort = index === 0 ? 'ziek' : perioden[index - 1]?.soort
    return { soort: soort ?? 'ziek', van, ...(volgende && { totEnMet: addDays(plainDate(volgende), -1) }) }
  })
}
