import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/privacy/prive-en-oorzaak.js'
import { priveIn } from '../../../src/rules/privacy/prive-woorden.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

describe(`${rule.id} ${rule.slug}`, () => {
  it('is tevreden met een dossier over werk en mogelijkheden', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    'De werknemer ligt in scheiding',
    'Na de echtscheiding is verhuisd',
    'Er spelen relatieproblemen',
    'Heeft hoge schulden',
    'Er zijn financiële problemen',
    'Is in de rouw',
    'Na het overlijden van haar vader',
    'Haar moeder is overleden',
    'Verleent mantelzorg voor zijn vrouw',
    'Er is sprake van alcoholproblemen',
    'Vanwege privéproblemen afwezig',
    'Er zijn problemen thuis',
    'De privéproblemen zijn niet opgelost',
    'Er zijn problemen met haar partner',
    'Ze gaat scheiden',
    'Zij wil scheiden van haar man',
    'Hij is onlangs gescheiden',
    'Haar scheiding valt zwaar',
    'Er zijn scheidingsperikelen',
    'Loopt een echtscheidingsprocedure',
    'Zit diep in de schulden',
    'Stress over zijn schulden',
    'Krijgt schuldhulpverlening',
    'De werknemer heeft schulden van 20.000 euro',
    'Volgt rouwbegeleiding',
  ])('ziet privéomstandigheden in "%s"', (text) => {
    expect(priveIn(text)).toBe('omstandigheden')
  })

  it.each([
    'Is ziek geworden door het conflict met de leiding',
    'De werknemer is uitgevallen vanwege te hoge werkdruk',
    'Raakte door de werkdruk uitgevallen',
    'Het conflict is de oorzaak van de ziekte',
    'De oorzaak van het verzuim ligt in de samenwerking',
    'Na het gesprek is de werknemer uitgevallen door het conflict',
    'Is arbeidsongeschikt door pesten',
    'Is ziek door vakantiewerk elders',
    'De oorzaak is werkdruk',
    'De oorzaak ligt in een conflict met de leiding',
    'Het verzuim komt door de hoge werkdruk',
    'De uitval is veroorzaakt door pesterijen',
    'Genoemd is werkdruk als oorzaak',
    'Werkdruk is de oorzaak',
  ])('ziet een oorzaak van de ziekte in "%s"', (text) => {
    expect(priveIn(text)).toBe('oorzaak')
  })

  it.each([
    'De werkdruk op de afdeling is hoog',
    'Er is een conflict met de leidinggevende; mediation is gestart',
    'De werknemer is ziek gemeld door de leidinggevende',
    'De werknemer is uitgevallen door ziekte',
    'Over de privésituatie is niet gesproken',
    'Geen privéproblemen besproken',
    'De oorzaak van de ziekte is niet bekend bij de werkgever',
    'Scheiding van taken tussen magazijn en kantoor',
    'Cursus over rouwverwerking',
    'De machine is uitgevallen door een storing',
    'Verhuizing van het bedrijf naar Assen',
    'De schuld van de vertraging ligt bij de leverancier',
    'Het gesprek van 3 mei is uitgevallen wegens vakantie',
    'De cursus is uitgevallen door te weinig aanmeldingen',
    'Haar collega is uitgevallen vanwege verlof',
    'De werknemer is uitgevallen door een arbeidsongeval',
    'Arbeidsongeschikt door een verkeersongeval met regres',
    'Volgens de bedrijfsarts arbeidsongeschikt door een arts verklaard',
    'De oorzaak van het verzuim is werkgerelateerd',
    'De reden van de ziekmelding is besproken',
    'Het bedrijf heeft financiële problemen',
    'De functie vervalt door financiële problemen van de werkgever',
    'Begeleidt weer cliënten met schulden',
    'Dossiers schuldsanering afhandelen',
    'Gesprekken over problemen met ouders van leerlingen',
    'Verlof om privéredenen',
    'Privéomstandigheden bespreekt de werknemer met de bedrijfsarts',
    'Was niet ziek door het hele jaar heen',
    'Privézaken blijven buiten het gesprek',
    'Er is geen sprake van privéproblemen',
    // een scheiding of schuld van iets anders
    'Afscheiding van het magazijn, afvalscheiding en een onderscheiding',
    'Gaat afval scheiden op de milieustraat',
    'Werk en privé zijn goed gescheiden',
    'Hij wil scheiden van werk en vrije tijd bespreken',
    'Zijn scheiding van taken is helder',
    'Zij is gescheiden van het team geplaatst',
    'Voelt zich schuldig, is onschuldig en schuldbewust',
    'Het bedrijf zit met schulden',
    'Solliciteert als consulent schuldhulpverlening',
    'Werkt bij schuldhulpverlening',
    // werkdruk zonder band met de ziekte, of van een ander
    'Afspraak: de werkdruk verlagen',
    'Maatregelen tegen werkdruk en ruzie op de afdeling',
    'De oorzaak is werkdruk bij de arbodienst',
    'Het stuk kwam te laat; de oorzaak was een reorganisatie',
    'De vertraging komt door de reorganisatie',
    'Er is geen werkdruk als oorzaak genoemd',
    'De oorzaak is niet bekend',
    'Het verzuim komt door een ongeval op het werk',
    // wat de bedrijfsarts mag laten weten: werkgerelateerd, ja of nee
    'De uitval is werkgerelateerd',
  ])('laat "%s" met rust', (text) => {
    expect(priveIn(text)).toBeNull()
  })

  it('noemt zo’n tekst een risico, zonder het woord te herhalen', () => {
    const verdict = verdictOf(rule, { documenten: { probleemanalyse: { toelichting: 'Ligt in scheiding' } } })
    expect(verdict).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'notAllowed', path: '/documenten/0/toelichting' }],
    })
    expect(rule.severity).toBe('warning')
    expect(JSON.stringify(verdict)).not.toContain('scheiding')
  })

  it('laat een aandoening als oorzaak aan P-01', () => {
    const met = (toelichting: string) => verdictOf(rule, { documenten: { probleemanalyse: { toelichting } } }).kind
    expect(met('De werknemer is ziek door een hernia')).toBe('satisfied')
    expect(met('De werknemer is ziek door het conflict')).toBe('violated')
    expect(met('Ligt in scheiding en heeft een hernia')).toBe('violated')
  })

  it('maakt er in de visie van de werknemer een opmerking van', () => {
    const patch = {
      documenten: { 'plan-van-aanpak': { visieWerknemer: 'Door mijn echtscheiding wil ik vaste dagen' } },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ severity: 'info' }] })
  })

  it('leest ook bestandsnamen', () => {
    const patch = { documenten: { probleemanalyse: { bestand: 'mail-over-echtscheiding.pdf' } } }
    expect(verdictOf(rule, patch)).toMatchObject({ places: [{ path: '/documenten/0/bestand' }] })
  })

  it('leest geen namen van organisaties en geen teksten over sollicitaties', () => {
    const activiteiten = [{ datum: '2025-05-06', soort: 'sollicitatie' as const, wat: 'Adviseur schuldsanering' }]
    const patch = { werkgever: { naam: 'Bureau Schuldsanering Noord' }, spoor2: { activiteiten } }
    expect(verdictOf(rule, patch).kind).toBe('satisfied')
  })

  it('leest wel de reden, de reactie, het resultaat en de bestandsnaam erbij', () => {
    const reden = {
      functie: 'Planner',
      soort: 'ander-intern' as const,
      reden: 'Past nu niet vanwege haar echtscheiding',
    }
    const reactie = { datum: '2024-05-01', wat: 'Baliewerk', reactie: 'Kan niet, er zijn problemen thuis' }
    const resultaat = { datum: '2025-05-06', soort: 'training' as const, resultaat: 'Gestopt, heeft hoge schulden' }
    const paths = [
      verdictOf(rule, { spoor1: { inventarisatie: [reden] } }),
      verdictOf(rule, { spoor1: { aanboden: [reactie] } }),
      verdictOf(rule, { spoor2: { activiteiten: [{ ...resultaat, bewijs: ['echtscheiding.pdf'] }] } }),
    ].flatMap((verdict) => (verdict.kind === 'violated' ? verdict.places.map(({ path }) => path) : []))
    expect(paths).toEqual([
      '/spoor1/inventarisatie/0/reden',
      '/spoor1/aanboden/0/reactie',
      '/spoor2/activiteiten/0/resultaat',
      '/spoor2/activiteiten/0/bewijs/0',
    ])
  })

  it('zegt waarover de tekst of de bestandsnaam lijkt te gaan', () => {
    const tekst = (toelichting: string) => textOf(verdictOf(rule, { documenten: { probleemanalyse: { toelichting } } }))
    expect(tekst('Ligt in scheiding')).toBe('Deze tekst lijkt te gaan over privéomstandigheden; kijk of dat zo is')
    expect(tekst('De werknemer is ziek door het conflict')).toContain('over de oorzaak van de ziekte')
    const patch = { documenten: { probleemanalyse: { bestand: 'mail-over-echtscheiding.pdf' } } }
    expect(textOf(verdictOf(rule, patch))).toBe('Deze bestandsnaam lijkt te gaan over privéomstandigheden')
  })

  it('maakt er alleen in de visie van de werknemer een opmerking van', () => {
    const patch = { documenten: { probleemanalyse: { toelichting: 'Ligt in scheiding' } } }
    expect(verdictOf(rule, patch)).not.toHaveProperty('places.0.severity')
  })
})
