import { expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/dossier.js'
import { ownersOf } from '../../src/engine/owners.js'

const dossier = (more: Partial<Dossier>): Dossier => ({ kenmerk: 'VZ-1', verzuim: {} as Dossier['verzuim'], ...more })

it('kent zonder betrokkenen niemand', () => {
  const nobody = { referentie: null, naam: null }
  expect(ownersOf(dossier({}))).toEqual({ werkgever: nobody, casemanager: nobody })
})

it('neemt de eerste casemanager met een referentie', () => {
  const betrokkenen: Dossier['betrokkenen'] = [
    { rol: 'bedrijfsarts', referentie: 'BA-1' },
    { rol: 'casemanager', naam: 'A. Verzonnen' },
    { rol: 'casemanager', referentie: 'CM-2' },
  ]
  expect(ownersOf(dossier({ betrokkenen })).casemanager).toEqual({ referentie: 'CM-2', naam: null })
})

it('kent de casemanager zonder referentie alleen bij naam', () => {
  const { casemanager } = ownersOf(dossier({ betrokkenen: [{ rol: 'casemanager', naam: 'A. Verzonnen' }] }))
  expect(casemanager).toEqual({ referentie: null, naam: 'A. Verzonnen' })
})

it('noemt de werkgever naar de organisatie, niet naar de persoon die daar betrokken is', () => {
  const betrokkenen: Dossier['betrokkenen'] = [{ rol: 'werkgever', naam: 'B. Bedacht', referentie: 'WG-3' }]
  const { werkgever } = ownersOf(dossier({ betrokkenen, werkgever: { naam: 'Drukkerij Verzonnen B.V.' } }))
  expect(werkgever).toEqual({ referentie: 'WG-3', naam: 'Drukkerij Verzonnen B.V.' })
})

it('kent de werkgever eerst aan zijn eigen kenmerk', () => {
  const betrokkenen: Dossier['betrokkenen'] = [{ rol: 'werkgever', referentie: 'WG-3' }]
  const { werkgever } = ownersOf(dossier({ betrokkenen, werkgever: { kenmerk: 'K-118' } }))
  expect(werkgever).toEqual({ referentie: 'K-118', naam: null })
})

it('is dezelfde als hij er hetzelfde uitziet', () => {
  const same = ['WG A', ' WG A', 'WG  A ', 'WG\u00a0A', 'WG\u200b A', 'WG A\u0007']
  for (const kenmerk of same) expect(ownersOf(dossier({ werkgever: { kenmerk } })).werkgever.referentie).toBe('WG A')
  for (const naam of same) expect(ownersOf(dossier({ werkgever: { naam } })).werkgever.naam).toBe('WG A')
  const twice = ['caf\u00e9', 'cafe\u0301'].map((kenmerk) => ownersOf(dossier({ werkgever: { kenmerk } })))
  expect(twice[0]).toEqual(twice[1])
  expect(ownersOf(dossier({ werkgever: { kenmerk: ' \u200b ' } })).werkgever.referentie).toBeNull()
})
