import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DossierError, loadDossier } from '../../src/dossier/load.js'
import { messagesOf, problemsOf, smallest } from '../helpers/problems-of.js'

const wholeExample = readFileSync(new URL('fixtures/whole-example.yaml', import.meta.url))

describe('wat een dossier is', () => {
  it('leest een dossier met alleen kenmerk en eerste ziektedag', () => {
    expect(loadDossier(smallest).dossier).toEqual({ kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' } })
  })

  it('leest het hele voorbeeld van de ontwerppagina', () => {
    const { dossier } = loadDossier(wholeExample)
    expect(dossier.documenten?.map(({ soort }) => soort)).toEqual([
      'probleemanalyse',
      'plan-van-aanpak',
      'belastbaarheidsprofiel',
      'arbeidsdeskundig-onderzoek',
      'eerstejaarsevaluatie',
    ])
  })

  it('leest hetzelfde dossier als JSON', () => {
    const { dossier } = loadDossier(wholeExample)
    expect(loadDossier(JSON.stringify(dossier)).dossier).toEqual(dossier)
    expect(loadDossier(JSON.stringify(dossier, null, '\t')).dossier).toEqual(dossier)
  })

  it.each([
    ['met een byte order mark', `\uFEFF${smallest}`],
    ['als bytes', new TextEncoder().encode(smallest)],
    ['met regeleinden van Windows', smallest.replaceAll('\n', '\r\n')],
    ['met --- ervoor en ... erachter', `---\n${smallest}...\n`],
    ['met lege velden, die hetzelfde zijn als weggelaten', `${smallest}documenten:\nspoor2: ~\nriv: null\n`],
    ['met een verwijzing binnen het bestand', `${smallest}werknemer: { functie: &f Planner }\nspoor2: { bureau: *f }`],
    ['met opmerkingen', `# verhaal\n${smallest}# eind`],
  ])('leest een bestand %s', (_, input) => {
    expect(problemsOf(input)).toEqual([])
  })

  it('laat een datum een tekst zijn, zonder tijd of zone', () => {
    expect(loadDossier(`${smallest}peildatum: 2024-03-31`).dossier.peildatum).toBe('2024-03-31')
  })
})

describe('waar iets staat', () => {
  const text = [
    '# opmerking',
    'kenmerk: VZ-1',
    'verzuim:',
    '  eersteZiektedag: 2024-01-15',
    'documenten:',
    '  - soort: overig',
    '    datum: 2024-02-20',
    '  - { soort: correspondentie, datum: 2024-03-01 }',
    'riv:',
  ].join('\n')
  const { locate } = loadDossier(text)

  it.each([
    ['een waarde', '/verzuim/eersteZiektedag', 4, 20],
    ['een onderdeel van een lijst: zijn eerste sleutel', '/documenten/0', 6, 5],
    ['een datum in een stuk', '/documenten/0/datum', 7, 12],
    ['een stuk op één regel', '/documenten/1', 8, 5],
    ['een waarde op één regel', '/documenten/1/datum', 8, 38],
    ['een lijst op eigen regels: haar sleutel', '/documenten', 5, 1],
    ['een lege sleutel', '/riv', 9, 1],
    ['het dossier zelf', '', 2, 1],
  ])('wijst aan: %s', (_, path, line, column) => {
    expect(locate(path)).toEqual({ line, column })
  })

  it.each([
    ['/documenten/0/opstellers/0/naam', 6, 5],
    ['/documenten/7/datum', 5, 1],
    ['/spoor2/start', 2, 1],
    ['/verzuim/eersteZiektedag/0', 4, 20],
    ['/documenten/length', 5, 1],
    ['onzin', 2, 1],
  ])('wijst voor %s, dat er niet is, het dichtste deel erboven aan', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column })
  })

  it('telt een byte order mark niet als kolom', () => {
    expect(loadDossier(`\uFEFF${smallest}`).locate('/kenmerk')).toEqual({ line: 1, column: 10 })
  })
})

describe('alle problemen in één keer', () => {
  const text = [
    'versie: 2',
    'verzuim: { eersteZiektedag: 2024-02-30, tot: 2024-01-01 }',
    'documenten:',
    '  - soort: probleemanalyse',
    '    datm: 2024-02-20',
    '  - soort: overig',
    '    datum: 2024-2-5',
    '    datum: 2024-02-05',
    'peildatum: morgen',
  ].join('\n')

  it('noemt ze in de volgorde van het bestand, elk één keer', () => {
    expect(problemsOf(text).map(({ path, line, column }) => `${line}:${column} ${path}`)).toEqual([
      '1:1 /kenmerk',
      '1:9 /versie',
      '2:29 /verzuim/eersteZiektedag',
      '2:41 /verzuim',
      '5:5 /documenten/0/datm',
      '8:5 /documenten/1/datum',
      '9:12 /peildatum',
    ])
  })

  it('zet ze in de fout zelf, een op elke regel', () => {
    expect(() => loadDossier(text)).toThrow(DossierError)
    expect(() => loadDossier(text)).toThrow(/^1:1 "kenmerk" ontbreekt hier.*\n1:9 /)
  })

  it('noemt ook tegenstrijdigheden naast fouten tegen het schema', () => {
    expect(messagesOf(`${smallest}peildatum: 2023-12-31\nnamen: x`)).toEqual([
      '4:12 De peildatum 2023-12-31 ligt voor de eerste ziektedag 2024-01-15; controleer beide',
      expect.stringMatching(/^5:1 Onbekende sleutel "namen"/),
    ])
  })

  it('telt na tweehonderd problemen alleen nog', () => {
    const problems = problemsOf(`${smallest}documenten:\n${'  - { soort: x }\n'.repeat(250)}`)
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)?.message).toBe('Nog 50 andere problemen; los eerst deze op')
  })
})
