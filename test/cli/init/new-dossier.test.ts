import { describe, expect, it } from 'vitest'
import { newDossier } from '../../../src/cli/init/new-dossier.js'
import { checkDossier, loadDossier, type PlainDate, plainDate } from '../../../src/index.js'

const eersteZiektedag = plainDate('2024-01-15')
const weeks = Array.from({ length: 110 }, (_, index) => index + 1)
const dayInWeek = (week: number) =>
  plainDate(new Date(Date.parse(eersteZiektedag) + (week * 7 - 4) * 86_400_000).toISOString().slice(0, 10))

const inWeek = (week: number, answers = {}) => {
  const peildatum = dayInWeek(week)
  const made = newDossier(
    { kenmerk: 'VZ-1', eersteZiektedag, ...answers },
    { peildatum, keepsPeildatum: true, file: 'VZ-1.yaml' },
  )
  return { ...made, peildatum }
}
/** As a person does in an editor: the sign and the space after it go, what was a double sign stays an explanation. */
const withoutSigns = (text: string) => text.replaceAll(/^( *)# (?!yaml-language-server)/gm, '$1')
const topKeys = (text: string) => [...text.matchAll(/^(\w+):/gm)].map((match) => match[1])
const ids = (text: string, peildatum: PlainDate) =>
  checkDossier(loadDossier(text).dossier, { peildatum })
    .results.filter(({ verdict }) => verdict.kind === 'violated')
    .map(({ rule }) => rule.id)

describe('een nieuw dossier', () => {
  it.each(weeks)('is in week %i meteen geldig, en met elk voorbeeld erin ook', (week) => {
    const { text, week: told, peildatum } = inWeek(week)
    expect(told).toBe(week)
    expect(text.startsWith('# yaml-language-server: $schema=dossier.schema.json\n')).toBe(true)
    expect(loadDossier(text).dossier).toMatchObject({ kenmerk: 'VZ-1', peildatum, verzuim: { eersteZiektedag } })

    const filled = withoutSigns(text)
    const { dossier } = loadDossier(filled)
    expect(dossier.contactmomenten).toHaveLength(1)
    expect(dossier.documenten?.length).toBe([...text.matchAll(/^ {2}# - soort: /gm)].length - (week > 32 ? 1 : 0))
    // the examples themselves hold nothing that a dossier may not hold
    expect(ids(filled, peildatum).filter((id) => id.startsWith('P-'))).toEqual([])
  })

  it('heeft in week 5 alleen wat dan van belang is', () => {
    const { text, peildatum } = inWeek(5)
    expect(topKeys(text)).toEqual([
      'versie',
      'kenmerk',
      'peildatum',
      'werkgever',
      'werknemer',
      'betrokkenen',
      'verzuim',
      'documenten',
      'contactmomenten',
    ])
    expect(text).toContain('Uiterlijk zo 25-02-2024 (week 6).')
    expect(text).not.toContain('soort: eindevaluatie')
    expect(text).toContain('uiterlijk zo 12-10-2025 (week 91): Eindevaluatie')
    expect(ids(text, peildatum)).toEqual(['T-02']) // not told whether the illness was passed on
  })

  it('heeft in week 50 ook de eerstejaarsevaluatie, spoor 1, spoor 2 en de melding aan UWV', () => {
    const { text, peildatum } = inWeek(50)
    expect(topKeys(text)).toEqual(
      expect.arrayContaining(['adviezen', 'werkhervatting', 'spoor1', 'spoor2', 'meldingen']),
    )
    expect(topKeys(text)).not.toContain('wia')
    expect(text).toContain('soort: eerstejaarsevaluatie')
    expect(ids(text, peildatum)).toEqual(expect.arrayContaining(['R-01', 'R-02', 'T-06']))
  })

  it('heeft in week 90 alles', () => {
    expect(topKeys(inWeek(90).text)).toEqual(expect.arrayContaining(['riv', 'wia', 'spoor2']))
  })

  it('neemt de dagen over van de regels, ook als het dienstverband eerder eindigt', () => {
    const { text, peildatum } = inWeek(5, { eindeDienstverband: plainDate('2024-06-30') })
    const { milestones } = checkDossier(loadDossier(text).dossier, { peildatum }).timeline()
    const left = milestones.find(({ due }) => due === '2024-06-30')
    expect(left).toBeDefined()
    expect(text).toContain(`##   zo 30-06-2024 (week 24): ${left?.label}`)
  })

  it('zet de antwoorden erin zoals ze zijn, wat er ook in staat', () => {
    const functie = '# lasser: "TIG" \n- \u001b[31m & \'meer\''
    const { text } = inWeek(20, {
      functie,
      kenmerk: '2024-01-15',
      urenPerWeek: 32.5,
      gemeldBijBedrijfsarts: '2024-01-16',
    })
    expect(loadDossier(text).dossier).toMatchObject({
      kenmerk: '2024-01-15',
      werknemer: { functie, rooster: { urenPerWeek: 32.5 } },
      verzuim: { gemeldBijBedrijfsarts: '2024-01-16' },
    })
    expect(text).not.toContain('\u001b')
    expect(loadDossier(withoutSigns(text)).dossier.werknemer).toMatchObject({ functie, niveau: 'mbo-2' })
  })
})
