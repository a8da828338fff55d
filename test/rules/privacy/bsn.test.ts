import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/bsn.js'
import { bevatBsn, voldoetAanElfproef } from '../../../src/rules/privacy/elfproef.js'
import medischeGegevens from '../../../src/rules/privacy/medische-gegevens.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

const toelichting = (tekst: string) => ({ documenten: { probleemanalyse: { toelichting: tekst } } })

describe('de elfproef', () => {
  it.each(['123456782', '111222333', '010464554', '100000010'])('laat %s door', (cijfers) => {
    expect(voldoetAanElfproef(cijfers)).toBe(true)
  })

  it.each([
    ['een getal ernaast', '123456783'],
    ['een getal ervoor', '123456781'],
    ['twee verwisselde cijfers', '123456728'],
    ['alleen nullen', '000000000'],
    ['acht cijfers', '12345678'],
    ['tien cijfers', '1234567820'],
  ])('keurt %s af', (_, cijfers) => {
    expect(voldoetAanElfproef(cijfers)).toBe(false)
  })
})

describe('een burgerservicenummer in een tekst', () => {
  it.each([
    '123456782',
    'BSN123456782',
    'bsn: 123.456.782.',
    'Nummer 123 456 782, zie brief',
    'Nummer 1234.56.782',
    '1234-56-782',
    'stukken/123456782_plan.pdf',
    'Bedrag 100,00 en 123456782',
  ])('wordt herkend in "%s"', (tekst) => {
    expect(bevatBsn(tekst)).toBe(true)
  })

  it.each([
    'Ordernummer 123456789',
    'Dossier 1234567820',
    'Loon € 123.456.782',
    'Loon 123.456.782,50',
    '123456782 euro',
    'Bel +31 612345678',
    'RSIN 123456782',
    'Btw-nummer NL123456782B01',
    'Van 15-01-2024 tot 11-01-2026',
    '12-34-56-78-2',
    '123.456 782',
  ])('wordt niet gezien in "%s"', (tekst) => {
    expect(bevatBsn(tekst)).toBe(false)
  })
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt een dossier zonder nummers goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it('wijst de tekst aan, zonder het nummer te herhalen', () => {
    const verdict = verdictOf(rule, toelichting('Betreft 123.456.782'))
    expect(verdict).toMatchObject({ places: [{ breach: 'notAllowed', path: '/documenten/0/toelichting' }] })
    expect(JSON.stringify(verdict)).not.toMatch(/\d{3}/)
  })

  it('leest ook bestandsnamen, bewijs en namen', () => {
    const verdict = verdictOf(rule, {
      documenten: {
        probleemanalyse: {
          bestand: 'stukken/123456782.pdf',
          opstellers: [{ functie: 'bedrijfsarts', naam: 'arts 123456782' }],
        },
      },
      riv: { afschriftWerknemer: { bewijs: ['mail.pdf', '123456782/mail.pdf'] } },
    })
    const paths = verdict.kind === 'violated' ? verdict.places.map(({ path }) => path) : []
    expect(paths).toEqual([
      '/documenten/0/opstellers/0/naam',
      '/documenten/0/bestand',
      '/riv/afschriftWerknemer/bewijs/1',
    ])
  })

  it('leest ook een referentie en een id, maar daarin alleen een nummer', () => {
    const met = (referentie: string, id: string) =>
      verdictOf(rule, {
        betrokkenen: [{ rol: 'casemanager', referentie }],
        documenten: { probleemanalyse: { id, opstellers: [{ functie: 'bedrijfsarts', referentie }] } },
      })
    const verdict = met('123456782', 'pa-123456782')
    const paths = verdict.kind === 'violated' ? verdict.places.map(({ path }) => path) : []
    expect(paths.toSorted()).toEqual([
      '/betrokkenen/0/referentie',
      '/documenten/0/id',
      '/documenten/0/opstellers/0/referentie',
    ])
    expect(textOf(verdict)).toContain('In dit veld staat een getal')
    expect(met('123456789', 'pa-2024').kind).toBe('satisfied')
    expect(verdictOf(medischeGegevens, { betrokkenen: [{ rol: 'arts', referentie: 'psychiater' }] }).kind).toBe(
      'satisfied',
    )
  })

  it('laat een kenmerk met rust', () => {
    const patch = { kenmerk: '123456782', werknemer: { kenmerk: '123456782' } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'satisfied' })
  })

  it('laat bedragen met rust', () => {
    expect(verdictOf(rule, { werknemer: { loonPerMaand: 123456782 } })).toMatchObject({ kind: 'satisfied' })
  })

  it('zegt of het in een tekst of in een bestandsnaam staat', () => {
    expect(textOf(verdictOf(rule, toelichting('Betreft 123456782')))).toContain('In deze tekst staat een getal')
    const bestand = { documenten: { probleemanalyse: { bestand: '123456782.pdf' } } }
    expect(textOf(verdictOf(rule, bestand))).toContain('In deze bestandsnaam staat een getal')
  })
})
