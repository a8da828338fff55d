import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { JudgedDossier, Report } from '../../src/kernel/report.js'
import { notApplicable, pending, satisfied, undetermined, violated } from '../../src/kernel/verdict.js'
import { freeText, nl } from '../../src/language/message.js'
import { reporters } from '../../src/reporters/index.js'
import { disclaimer } from '../../src/reporters/labels.js'

const terminal = reporters.text

import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'

const dossierNamed = (kenmerk: string, change: Partial<JudgedDossier> = {}) => judgedDossier({ kenmerk, ...change })

const rustig = dossierNamed('VZ-2024-0160', {
  week: 5,
  results: [resultOf('T-03', pending(plainDate('2025-05-01'), false)), resultOf('R-01', satisfied())],
})
const risico = dossierNamed('VZ-2024-0159', {
  results: [
    resultOf('I-06', violated({ ...places.missing, severity: 'warning' })),
    resultOf('S1-02', undetermined('')),
  ],
})
const many: Report = {
  peildatum: plainDate('2025-04-01'),
  dossiers: [rustig, invalidDossier, risico, judgedDossier(), unreadableDossier],
}

it.each([80, 120])('toont een dossier op %i kolommen', async (width) => {
  await expect(terminal(judgedDossier(), { width })).toMatchFileSnapshot(`__files__/one-${width}.txt`)
})

it.each([80, 120])('toont alle oordelen op %i kolommen', async (width) => {
  await expect(terminal(judgedDossier(), { width, show: 'all' })).toMatchFileSnapshot(`__files__/all-${width}.txt`)
})

it.each([60, 80, 120])('toont veel dossiers op %i kolommen', async (width) => {
  await expect(terminal(many, { width })).toMatchFileSnapshot(`__files__/many-${width}.txt`)
})

it('toont met verbose elk dossier volledig, met de adressen van de bronnen', async () => {
  const text = terminal(many, { width: 80, verbose: true })
  await expect(text).toMatchFileSnapshot('__files__/many-verbose-80.txt')
})

it('schrijft nooit een regel die breder is dan het scherm', () => {
  const reports = [judgedDossier(), many, { ...many, dossiers: [invalidDossier] }, { ...many, dossiers: [] }]
  const show = fc.constantFrom('violated' as const, 'open' as const, 'all' as const)
  const kenmerk = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
  const width = fc.integer({ min: 60, max: 200 })
  fc.assert(
    fc.property(fc.constantFrom(...reports), width, show, fc.boolean(), kenmerk, (report, width, show, color, name) => {
      const named = 'dossiers' in report ? { ...report, dossiers: [...report.dossiers, dossierNamed(name)] } : report
      for (const shown of [named, dossierNamed(name)]) {
        const widest = Math.max(
          ...terminal(shown, { width, show, color })
            .split('\n')
            .map((line) => stringWidth(line)),
        )
        expect(widest).toBeLessThanOrEqual(width)
      }
    }),
    { numRuns: 25 },
  )
})

it('zegt met kleur hetzelfde als zonder', () => {
  for (const report of [judgedDossier(), many]) {
    const plain = terminal(report, { show: 'all' })
    const coloured = terminal(report, { show: 'all', color: true })
    expect(coloured).not.toBe(plain)
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  }
})

it('eindigt altijd met wat het hulpmiddel niet is', () => {
  for (const report of [judgedDossier(), many, { ...many, dossiers: [] }]) {
    expect(terminal(report).trimEnd().endsWith(disclaimer)).toBe(true)
  }
})

it.each([
  ['wachttijd', '2025-04-01', 'einde wachttijd zo 11-01-2026 (nog 41 weken)'],
  ['wachttijd', '2026-01-11', 'einde wachttijd zo 11-01-2026 (vandaag)'],
  ['wachttijd', '2026-01-10', 'einde wachttijd zo 11-01-2026 (nog 1 dag)'],
  ['loonsanctie', '2026-04-06', 'loonsanctie · einde wachttijd zo 11-01-2026 (12 weken geleden)'],
  ['na-einde', '2026-04-06', 'na de wachttijd · einde wachttijd zo 11-01-2026 (12 weken geleden)'],
  ['hersteld', '2025-04-01', 'hersteld · zonder herstel eindigt de wachttijd op zo 11-01-2026'],
  ['uit-dienst', '2025-04-01', 'uit dienst · einde wachttijd zo 11-01-2026 (nog 41 weken)'],
  ['aow', '2025-04-01', 'AOW-leeftijd bereikt · einde wachttijd zo 11-01-2026'],
] as const)('zegt in de kop waar het dossier staat: %s op %s', (fase, datum, text) => {
  const dossier = judgedDossier({ fase, peildatum: { datum: plainDate(datum), herkomst: 'opgegeven' } })
  expect(headOf(dossier)).toContain(text)
})

it.each([
  ['wachttijd', '2025-12-15', 'einde wachttijd zo 11-01-2026 (nog 27 dagen) · loonsanctie tot en met zo 10-01-2027'],
  [
    'loonsanctie',
    '2026-03-02',
    ' einde wachttijd zo 11-01-2026 (7 weken geleden) · loonsanctie tot en met zo 10-01-2027',
  ],
] as const)('noemt in de kop het einde van de loonsanctie: %s', (fase, datum, text) => {
  const dossier = judgedDossier({
    fase,
    peildatum: { datum: plainDate(datum), herkomst: 'opgegeven' },
    loonsanctieTotEnMet: plainDate('2027-01-10'),
  })
  expect(headOf(dossier)).toContain(text)
  expect(headOf(dossier).match(/loonsanctie/g)).toHaveLength(1)
})

it.each([
  ['2025-03-31', '2025-04-01', 'hersteld · zonder herstel eindigt de wachttijd op zo 11-01-2026'],
  ['2025-03-31', '2026-01-11', 'hersteld · zonder herstel eindigt de wachttijd op zo 11-01-2026'],
  ['2026-01-09', '2026-01-12', 'hersteld · zonder herstel was de wachttijd geëindigd op zo 11-01-2026'],
  ['2026-03-06', '2026-04-06', 'hersteld tijdens de loonsanctie · einde wachttijd zo 11-01-2026 (12 weken geleden)'],
])('zegt in de kop wat het herstel na %s met de wachttijd deed', (laatsteZiektedag, datum, text) => {
  const dossier = judgedDossier({
    fase: 'hersteld',
    peildatum: { datum: plainDate(datum), herkomst: 'opgegeven' },
    eindeVerplichtingen: { datum: plainDate(laatsteZiektedag), reden: 'hersteld' },
  })
  expect(headOf(dossier)).toContain(text)
})

it('noemt in de kop een herstel tijdens de vrijwillige verlenging', () => {
  const { wachttijd } = judgedDossier()
  const dossier = judgedDossier({
    fase: 'hersteld',
    peildatum: { datum: plainDate('2026-03-09'), herkomst: 'opgegeven' },
    wachttijd: { ...wachttijd, eindeTijdvak: plainDate('2026-04-12') },
    eindeVerplichtingen: { datum: plainDate('2026-03-06'), reden: 'hersteld' },
  })
  expect(headOf(dossier)).toContain('hersteld tijdens de vrijwillige verlenging · einde wachttijd zo 11-01-2026')
})

it('noemt in de kop het einde van een verkorte wachttijd', () => {
  const dossier = judgedDossier({
    eindeVerplichtingen: { datum: plainDate('2025-03-31'), reden: 'verkorte-wachttijd' },
  })
  expect(headOf(dossier)).toContain('verkorte wachttijd tot en met ma 31-03-2025 (1 dag geleden)')
})

it('noemt in de kop de vrijwillige verlenging en de samentelling', () => {
  const { wachttijd } = judgedDossier()
  const dossier = judgedDossier({
    fase: 'verlenging',
    peildatum: { datum: plainDate('2026-03-01'), herkomst: 'vandaag' },
    wachttijd: { ...wachttijd, eindeTijdvak: plainDate('2026-04-12'), samengesteld: true },
  })
  expect(headOf(dossier)).toContain('peildatum zo 01-03-2026 (vandaag)')
  expect(headOf(dossier)).toContain(
    'vrijwillige verlenging · einde wachttijd zo 11-01-2026 (7 weken geleden) · ' +
      'verlengd tot en met zo 12-04-2026 (nog 6 weken) · ziekteperioden samengeteld',
  )
})

it('noemt de vier vaste toetsen onmiskenbaar, ook als ze niet zijn gehaald of gedekt', () => {
  const covered = { ground: 'uitzondering', path: '/spoor2/uitzondering', message: nl`er is een grond` } as const
  const text = terminal(
    judgedDossier({
      results: [
        resultOf('I-06', violated(places.missing), { severity: 'warning' }),
        resultOf('S1-07', notApplicable(nl`er zijn geen mogelijkheden`)),
        resultOf('T-10', violated(places.late, { covered })),
        resultOf('R-01', violated(places.missing)),
      ],
    }),
  )
  expect(text).toMatch(/\[NIET VOLDAAN\] +Belastbaarheidsprofiel \(FML\) aanwezig +I-06/)
  expect(text).toMatch(/\[N\.V\.T\.\] +Arbeidsdeskundig onderzoek gedaan +S1-07/)
  expect(text).toMatch(/\[GEDEKT\] +Spoor 2 gestart uiterlijk week 58 \(tenzij\) +T-10/)
  expect(text).toMatch(/\[NIET VOLDAAN\] +RIV volledig/)
})

it('telt de stukken van het verslag die er nu moeten zijn', () => {
  const stuk = (id: string, isThere: boolean) => resultOf(id, isThere ? satisfied() : violated(places.missing))
  const later = resultOf('R-06', pending(plainDate('2025-10-12'), false))
  const textOf = (...results: JudgedDossier['results']) => terminal(judgedDossier({ results }))
  expect(textOf(stuk('R-01', true), stuk('R-02', false), later)).toContain('1 van 2 stukken die er nu moeten zijn')
  expect(textOf(stuk('R-01', true), later)).toContain('1 van 1 stuk dat er nu moet zijn')
  expect(textOf(later)).toContain('er hoeven nu nog geen stukken te zijn')
  expect(textOf(stuk('R-01', true), stuk('R-11', false))).toContain('verder 1 open punt')
})

it('noemt hoogstens vijf dingen om eerst te doen en zegt hoeveel er nog zijn', () => {
  const results = ['B-01', 'B-02', 'B-03', 'B-04', 'B-05', 'B-06', 'B-07'].map((id) =>
    resultOf(id, violated(places.incomplete), { remedy: `Vul ${id} aan. Doe dat nu.` }),
  )
  const text = terminal(judgedDossier({ results }))
  expect(text).toContain('  5. Vul B-05 aan.\n')
  expect(text).not.toContain('  6. ')
  expect(text).toContain('  … en nog 2; zie hieronder\n')
})

it('raadt bij een laatste dag in het weekend de vrijdag ervoor aan, en anders niets', () => {
  const textOf = (due: string) =>
    terminal(judgedDossier({ results: [resultOf('T-13', pending(plainDate(due), false))] }), { width: 120 })
  expect(textOf('2025-10-12')).toContain('uiterlijk zo 12-10-2025 (handel uiterlijk vr 10-10)')
  expect(textOf('2028-01-01')).toContain('uiterlijk za 01-01-2028 (handel uiterlijk vr 31-12-2027)')
  expect(textOf('2025-10-13')).toContain('uiterlijk ma 13-10-2025, nog 28 weken\n  T-13 ')
})

it('noemt het veld dat uitsluitsel geeft', () => {
  const results = [resultOf('W-07', undetermined('/werknemer/aowDatum'))]
  expect(terminal(judgedDossier({ results, locate: null }))).toContain('Nodig     werknemer › aowDatum\n')
})

it('wijst de plaats aan in een tekst zonder naam, en zonder plaats alleen het veld', () => {
  const results = [resultOf('T-10', violated(places.late))]
  expect(terminal(judgedDossier({ results, file: null }))).toContain('Bewijs    regel 14, kolom 3  spoor2 › start')
  expect(terminal(judgedDossier({ results, locate: null }))).toContain('Bewijs    spoor2 › start')
})

it('noemt standaardinvoer bij naam', () => {
  const results = [resultOf('T-10', violated(places.late))]
  expect(terminal(judgedDossier({ results, file: '-' }))).toContain('Bewijs    standaardinvoer:14:3  spoor2 › start')
  expect(terminal({ ...many, dossiers: [{ ...invalidDossier, file: '-' }] })).toContain('  standaardinvoer:5:20 2025')
})

it('toont met --show wat gevraagd is en zegt wat er niet staat', () => {
  const isShown = (show: 'violated' | 'open' | 'all', id: string) =>
    terminal(judgedDossier(), { show }).split('Termijnen\n---')[1]?.includes(`  ${id}  `)
  const shownBy = (id: string) => (['violated', 'open', 'all'] as const).filter((show) => isShown(show, id))
  expect(shownBy('R-11')).toEqual(['violated', 'open', 'all'])
  expect(shownBy('T-04')).toEqual(['violated', 'open', 'all'])
  expect(shownBy('S1-02')).toEqual(['open', 'all'])
  expect(shownBy('D-05')).toEqual(['open', 'all'])
  expect(shownBy('T-13')).toEqual(['open', 'all'])
  expect(shownBy('T-14')).toEqual(['all'])
  expect(shownBy('R-01')).toEqual(['all'])
  expect(shownBy('P-04')).toEqual(['all'])
  expect(terminal(judgedDossier(), { show: 'violated' })).toContain('--show open')
  expect(terminal(judgedDossier())).toContain('--show all')
})

it('kort een adres nooit in: het past, of het staat er niet', () => {
  const url = /https:\S+/g
  const whole = terminal(judgedDossier(), { width: 200 }).match(url)
  expect(whole).not.toBeNull()
  for (const width of [60, 80, 100, 103, 104, 105, 110, 120]) {
    for (const found of terminal(judgedDossier(), { width }).match(url) ?? []) expect(whole).toContain(found)
  }
  expect(terminal(judgedDossier(), { width: 80, verbose: true }).match(url)).toEqual(whole)
})

it('zet dossiers op volgorde van zwaarte en dan van de eerste termijn', () => {
  const due = (kenmerk: string, day: string) =>
    dossierNamed(kenmerk, { results: [resultOf('T-03', pending(plainDate(day), false))] })
  const dossiers = [rustig, due('LATER', '2026-02-01'), due('EERDER', '2025-04-02'), risico, judgedDossier()]
  const order = terminal({ ...many, dossiers }).match(/^(VZ-\S+|LATER|EERDER)/gm)
  expect(order).toEqual(['VZ-2024-0157', 'VZ-2024-0159', 'EERDER', 'VZ-2024-0160', 'LATER'])
})

it('laat niets uit het dossier het scherm sturen', () => {
  const results = [
    resultOf('B-02', violated({ ...places.incomplete, message: nl`functie ${freeText('a\u001b[2Jb\nc')}` })),
  ]
  const text = terminal(judgedDossier({ results, kenmerk: 'VZ\u001b]0;x\u0007-1', file: 'a\u001b[1m\nb.yaml' }))
  expect(text).not.toContain('\u001b')
  expect(text).toContain('functie ab c')
  expect(text).toContain('VZ-1 ')
})

function headOf(dossier: JudgedDossier): string {
  return terminal(dossier, { width: 200 }).split('\n\n')[0]?.replace(/\s+/g, ' ') ?? ''
}
