import { expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/dossier.js'
import { genoemdeBestanden } from '../../src/facts/genoemde-bestanden.js'
import type { Written } from '../../src/kernel/rule.js'

const genoemd = (delen: Partial<Written<Dossier>>) =>
  genoemdeBestanden({ versie: 1, kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' }, ...delen } as Dossier)

it('noemt elk bestand en elk bewijs met de plaats waar het staat, in de volgorde van het dossier', () => {
  const delen = {
    documenten: [
      { soort: 'probleemanalyse', datum: '2024-02-20', opPapier: true },
      {
        soort: 'plan-van-aanpak',
        bestand: 'pva.pdf',
        afschriften: [{ aan: 'werknemer', datum: '2024-03-05', bewijs: ['mail.eml', 'mail.pdf'] }],
      },
    ],
    afwijkingen: [{ termijn: 'plan-van-aanpak', akkoord: { werkgever: true, bewijs: ['mail.eml'] } }],
  } as const
  expect(genoemd(delen)).toEqual([
    { path: '/documenten/1/bestand', naam: 'pva.pdf' },
    { path: '/documenten/1/afschriften/0/bewijs/0', naam: 'mail.eml' },
    { path: '/documenten/1/afschriften/0/bewijs/1', naam: 'mail.pdf' },
    { path: '/afwijkingen/0/akkoord/bewijs/0', naam: 'mail.eml' },
  ])
})

it('noemt niets als er geen bestand staat, ook niet bij een leeg veld', () => {
  expect(genoemd({})).toEqual([])
  expect(genoemd({ documenten: [{ soort: 'evaluatie', bestand: null }] } as object)).toEqual([])
})
