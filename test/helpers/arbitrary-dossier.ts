import fc from 'fast-check'
import { fromDayNumber } from '../../src/calendar/plain-date.js'
import { documentsoorten, rollen } from '../../src/dossier/codes.js'
import type { Dossier } from '../../src/dossier/dossier.js'

const datum = fc.integer({ min: 19_740, max: 20_800 }).map(fromDayNumber) // 2024-01-18 and later
const rol = fc.constantFrom(...rollen)
/** Text that YAML could take for something else, and text with every printable character. */
const tekst = fc.oneof(
  fc.constantFrom(
    'true',
    'null',
    '~',
    '2024-01-15',
    '0157',
    '- a',
    'a: b',
    '#x',
    '"',
    "'",
    '{',
    '<<',
    '&a',
    '*a',
    '%',
    '\n',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)),
)
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const lijst = <T>(items: fc.Arbitrary<T>) => optional(fc.array(items, { maxLength: 4 }))

/** Dossiers that fit the schema: not every field, but every kind of value. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    kenmerk: fc.stringMatching(/^[A-Z]{2}-\d{4}$/),
    verzuim: fc.constant({ eersteZiektedag: fromDayNumber(19_737) }),
    peildatum: optional(datum),
    werkgever: optional(fc.record({ naam: tekst, aantalMedewerkers: fc.nat(5000), geenAndereFuncties: fc.boolean() })),
    documenten: lijst(fc.record({ soort: fc.constantFrom(...documentsoorten), datum })),
    contactmomenten: lijst(fc.record({ datum, deelnemers: fc.array(rol, { maxLength: 3 }), afspraken: tekst })),
    adviezen: lijst(fc.record({ datum, van: rol, advies: tekst, bewijs: fc.array(tekst, { maxLength: 2 }) })),
    werkhervatting: lijst(
      fc.record({
        van: datum,
        werkgever: fc.constant('eigen' as const),
        soort: fc.constant('arbeidstherapie' as const),
        loonwaarde: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(65.5)),
        akkoord: fc.record({ werkgever: fc.oneof(datum, fc.boolean()) }),
      }),
    ),
    wia: optional(
      fc.record({ kennisgevingUwv: fc.oneof(fc.constant('geen' as const), fc.record({ verzonden: datum })) }),
    ),
  })
  .map((dossier) => JSON.parse(JSON.stringify(dossier)) as Dossier) // the same without the keys that hold nothing
