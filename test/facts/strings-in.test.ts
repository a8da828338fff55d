import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { pathOf, stringsIn } from '../../src/facts/strings-in.js'

it('vindt elke tekst van het dossier op volgorde, met de plaats, de sleutel en waar die onder valt', () => {
  const dossier = {
    kenmerk: 'W-1',
    verzuim: { eersteZiektedag: plainDate('2024-01-15'), ziekmelding: null },
    contactmomenten: [{ datum: plainDate('2024-02-01'), deelnemers: ['werknemer', 'casemanager'] as const }],
  }
  const gevonden = stringsIn(dossier as unknown as Parameters<typeof stringsIn>[0]) // null mag niet van het type
  expect(
    gevonden.map((string) => [pathOf(string), string.text, string.key, string.parentKey, string.section, string.index]),
  ).toEqual([
    ['/kenmerk', 'W-1', 'kenmerk', '', 'kenmerk', -1],
    ['/verzuim/eersteZiektedag', '2024-01-15', 'eersteZiektedag', 'verzuim', 'verzuim', -1],
    ['/contactmomenten/0/datum', '2024-02-01', 'datum', 'contactmomenten', 'contactmomenten', -1],
    ['/contactmomenten/0/deelnemers/0', 'werknemer', 'deelnemers', 'contactmomenten', 'contactmomenten', 0],
    ['/contactmomenten/0/deelnemers/1', 'casemanager', 'deelnemers', 'contactmomenten', 'contactmomenten', 1],
  ])
})
