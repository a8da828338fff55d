import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/spoor1/spoor1-blijft-open.js'
import { deskundigenoordeel, resultaat } from '../../helpers/bevredigend-resultaat.js'
import { textOf } from '../../helpers/text-of.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// spoor 2 van het voorbeelddossier begon op 20-01-2025; de WIA-aanvraag was er op 20-10-2025
const gekeken = (...dagen: string[]) => ({
  spoor1: { herbeoordelingen: dagen.map((datum) => ({ datum, conclusie: 'Geen nieuwe mogelijkheden' })) },
})
const stil = gekeken()
const profielVan = (datum: string) => ({
  documenten: { belastbaarheidsprofiel: { datum }, 'arbeidsdeskundig-onderzoek': null },
})

describe(`${rule.id} ${rule.slug}`, () => {
  it('keurt elke drie maanden een nieuwe blik goed', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each([
    ['keurt negentig dagen stilte goed', '2025-04-20', 'satisfied'],
    ['noemt eenennegentig dagen stilte een risico', '2025-04-21', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, stil, peildatum)).toMatchObject({ kind })
  })

  it('noemt stilte een waarschuwing uit de praktijk, met de laatste dag', () => {
    expect(verdictOf(rule, stil, '2025-06-01')).toMatchObject({
      covered: null,
      places: [{ breach: 'missing', due: '2025-04-20', severity: 'warning', norm: 'praktijk' }],
    })
  })

  it('meldt een late blik tussen twee keren', () => {
    expect(verdictOf(rule, gekeken('2025-04-20', '2025-07-20', '2025-10-01'))).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'late', due: '2025-07-19', found: '2025-07-20', daysLate: 1 }],
    })
  })

  it('kijkt niet verder dan de WIA-aanvraag', () => {
    expect(verdictOf(rule, gekeken('2025-04-20', '2025-07-19', '2025-07-23'))).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, gekeken('2025-04-20', '2025-07-19', '2025-07-21'))).toMatchObject({ kind: 'violated' })
  })

  it('telt ook een aanbod en een beoordeelde functie als een blik', () => {
    const aanbod = { spoor1: { ...stil.spoor1, aanboden: [{ datum: '2025-04-20', wat: 'Inpakken' }] } }
    expect(verdictOf(rule, aanbod, '2025-07-01')).toMatchObject({ kind: 'satisfied' })
    const functie = { functie: 'Planner', soort: 'ander-intern' as const, datum: '2025-04-20' }
    expect(verdictOf(rule, { spoor1: { ...stil.spoor1, inventarisatie: [functie] } }, '2025-07-01')).toMatchObject({
      kind: 'satisfied',
    })
  })

  it('telt dagen zonder benutbare mogelijkheden niet mee', () => {
    const patch = { ...stil, geenBenutbareMogelijkheden: [{ van: '2025-02-01', totEnMet: '2025-02-28' }] }
    expect(verdictOf(rule, patch, '2025-05-18')).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, patch, '2025-05-19')).toMatchObject({ kind: 'violated' })
    const blijvend = { ...stil, geenBenutbareMogelijkheden: [{ van: '2025-02-01' }] }
    expect(verdictOf(rule, blijvend, '2025-10-01')).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt spoor 1 afsluiten een fout, ook als spoor 2 nog niet is begonnen', () => {
    const dicht = { spoor1: { afgesloten: { datum: '2025-02-01', reden: 'Spoor 2 loopt' } } }
    const place = { breach: 'notAllowed', path: '/spoor1/afgesloten', found: '2025-02-01' }
    const nietGekeken = { spoor1: { ...dicht.spoor1, ...stil.spoor1 } }
    for (const verdict of [verdictOf(rule, nietGekeken), verdictOf(rule, { ...nietGekeken, spoor2: null })]) {
      expect(verdict).toHaveProperty('places.0', expect.objectContaining(place))
      expect(verdict).not.toHaveProperty('places.0.severity')
    }
    expect(rule.severity).toBe('error')
  })

  it('houdt een afsluiting bij een risico als daarna weer is gekeken', () => {
    const dicht = (dag: string) =>
      verdictOf(rule, { spoor1: { afgesloten: { datum: '2025-02-01' }, ...gekeken(dag).spoor1 }, spoor2: null })
    expect(dicht('2025-02-02')).toMatchObject({ kind: 'violated', places: [{ severity: 'warning' }] })
    expect(dicht('2025-02-01')).not.toHaveProperty('places.0.severity')
  })

  it('laat een afsluiting na de WIA-aanvraag buiten beschouwing', () => {
    const dicht = (datum: string) => verdictOf(rule, { spoor1: { afgesloten: { datum } } })
    expect(dicht('2025-10-20')).toMatchObject({ kind: 'violated' })
    expect(dicht('2025-10-21')).toMatchObject({ kind: 'satisfied' })
  })

  it('dekt een afsluiting bij vastgelegd beschut werk', () => {
    const patch = {
      spoor1: { afgesloten: { datum: '2025-02-01' } },
      spoor2: { uitzondering: { grond: 'beschut-werk' as const } },
    }
    expect(verdictOf(rule, patch)).toMatchObject({ covered: { ground: 'uitzondering', path: '/spoor2/uitzondering' } })
  })

  it.each([
    ['wacht tot zes weken na een nieuw profiel', '2025-05-13', 'pending'],
    ['mist daarna een nieuwe blik', '2025-05-14', 'violated'],
  ])('%s', (_, peildatum, kind) => {
    expect(verdictOf(rule, { ...gekeken('2025-03-24'), ...profielVan('2025-04-01') }, peildatum)).toMatchObject({
      kind,
    })
  })

  it('heeft aan een blik op de dag van het nieuwe profiel genoeg', () => {
    const patch = { ...gekeken('2025-03-24', '2025-04-01'), ...profielVan('2025-04-01') }
    expect(verdictOf(rule, patch, '2025-06-01')).toMatchObject({ kind: 'satisfied' })
  })

  it('vraagt ook na een wijziging in de organisatie een nieuwe blik', () => {
    const wijzigingen = [{ datum: '2025-04-01', wat: 'Nieuwe vestiging' }]
    expect(verdictOf(rule, { ...gekeken('2025-03-24'), werkgever: { wijzigingen } }, '2025-06-01')).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'missing', path: '/werkgever/wijzigingen/0', due: '2025-05-13', severity: 'warning' }],
    })
  })

  it.each([
    ['keurt een blik op de laatste dag van zes weken na de wijziging goed', '2025-05-13', 'satisfied'],
    ['noemt een blik een dag later laat', '2025-05-14', 'violated'],
  ])('%s', (_, dag, kind) => {
    const wijzigingen = [{ datum: '2025-04-01', wat: 'Nieuwe vestiging' }]
    const verdict = verdictOf(rule, { ...gekeken('2025-03-24', dag), werkgever: { wijzigingen } }, '2025-06-01')
    expect(verdict.kind).toBe(kind)
    if (kind === 'violated') {
      const place = { breach: 'late', path: '/werkgever/wijzigingen/0', due: '2025-05-13', found: dag, daysLate: 1 }
      expect(verdict).toMatchObject({ places: [{ ...place, severity: 'warning', norm: 'praktijk' }] })
      expect(textOf(verdict)).toContain(`van 2025-04-01 is pas op ${dag} opnieuw`)
    }
  })

  it('telt ook na een wijziging dagen zonder benutbare mogelijkheden niet mee', () => {
    const patch = {
      ...gekeken('2025-03-24', '2025-05-23'),
      ...profielVan('2025-04-01'),
      geenBenutbareMogelijkheden: [{ van: '2025-04-05', totEnMet: '2025-04-14' }],
    }
    expect(verdictOf(rule, patch, '2025-06-01').kind).toBe('satisfied')
    expect(verdictOf(rule, { ...patch, ...gekeken('2025-03-24', '2025-05-24') }, '2025-06-01')).toMatchObject({
      places: [{ breach: 'late', due: '2025-05-23', found: '2025-05-24' }],
    })
    const blijvend = { ...patch, ...gekeken('2025-03-24'), geenBenutbareMogelijkheden: [{ van: '2025-04-05' }] }
    expect(verdictOf(rule, blijvend, '2025-06-01').kind).toBe('satisfied')
  })

  describe('als in een tekst staat dat spoor 1 is afgesloten', () => {
    const inEvaluatie = (afspraken: string, meer: object = stil, peildatum = '2025-03-01') =>
      verdictOf(rule, { ...meer, documenten: { eerstejaarsevaluatie: { afspraken } } }, peildatum)

    it.each([
      'Spoor 1 is afgesloten',
      'Functies besproken. Hiermee is spoor 1 afgesloten.',
      'Afgesproken dat spoor 1 per 1 februari 2025 wordt afgesloten',
      'Het eerste spoor is definitief beëindigd',
      'SPOOR 1 is afgesloten verklaard',
      'Er is geen passend werk, spoor 1 is afgesloten',
      'Wij sluiten spoor 1 nu af en gaan verder met spoor 2',
      'Spoor 1 is afgesloten, wij zoeken intern niet meer',
    ])('vraagt bij "%s" of daarna nog is gekeken', (tekst) => {
      expect(inEvaluatie(tekst)).toMatchObject({
        kind: 'judgement',
        forWhom: 'casemanager',
        path: '/documenten/4/afspraken',
      })
    })

    it.each([
      'Spoor 1 is niet afgesloten',
      'Spoor 1 is nog niet afgesloten',
      'Wij sluiten spoor 1 niet af',
      'Niet besloten is dat spoor 1 is afgesloten',
      'Spoor 1 mag pas worden afgesloten als alle functies zijn bekeken',
      'Spoor 1 kan worden afgesloten',
      'Spoor 1 wordt afgesloten zodra zij is geplaatst',
      'Als spoor 1 is afgesloten, bespreken we het opnieuw',
      'Als alle functies zijn bekeken, is spoor 1 afgesloten',
      'Is spoor 1 afgesloten?',
      'Spoor 1 is onderzocht en het gesprek afgesloten',
      'Het onderzoek naar spoor 1 is afgesloten',
      'Het gesprek over spoor 1 is afgesloten',
      'Spoor 1-onderzoek is afgesloten',
      'Spoor 1 loopt door; spoor 2 is afgesloten',
      'Spoor 1 was afgesloten en is weer geopend',
      'Spoor 10 is afgesloten',
      'De spoorwegovergang is afgesloten',
      'Niet van toepassing: het contract voor spoor 2 is afgesloten',
    ])('leest in "%s" geen afsluiting', (tekst) => {
      expect(inEvaluatie(tekst).kind).toBe('satisfied')
    })

    it('vraagt niets als daarna weer is gekeken, en wel als dat op die dag was', () => {
      // de eerstejaarsevaluatie is van 06-01-2025
      const tekst = 'Spoor 1 is afgesloten'
      expect(inEvaluatie(tekst, gekeken('2025-01-07')).kind).toBe('satisfied')
      expect(inEvaluatie(tekst, gekeken('2025-01-06')).kind).toBe('judgement')
    })

    it('neemt een herbeoordeling met die uitkomst niet als een blik', () => {
      const met = (conclusie: string) =>
        verdictOf(rule, { spoor1: { herbeoordelingen: [{ datum: '2025-03-20', conclusie }] } }, '2025-04-21')
      expect(met('Spoor 1 is afgesloten, wij zoeken intern niet meer')).toMatchObject({
        places: [{ breach: 'missing', due: '2025-04-20' }],
      })
      expect(met('Geen passende functies gevonden; spoor 1 is afgesloten')).toMatchObject({
        kind: 'judgement',
        path: '/spoor1/herbeoordelingen/0/conclusie',
      })
    })

    it('kijkt ook in gespreksverslagen, niet na de WIA-aanvraag en niet in andere delen', () => {
      const gesprek = (datum: string) => ({
        ...gekeken('2025-01-20', '2025-04-20', '2025-07-19', '2025-10-17'),
        contactmomenten: [{ datum, soort: 'gesprek' as const, afspraken: 'Spoor 1 is afgesloten' }],
      })
      expect(verdictOf(rule, gesprek('2025-10-20')).kind).toBe('judgement')
      expect(verdictOf(rule, gesprek('2025-10-21')).kind).toBe('satisfied')
      const spoor2 = { uitleg: { datum: '2025-10-18', wat: 'Spoor 1 is afgesloten' } }
      expect(verdictOf(rule, { ...gekeken('2025-04-20', '2025-07-19', '2025-10-17'), spoor2 }).kind).toBe('satisfied')
    })

    it('vraagt niets als spoor 1 ook in het dossier is afgesloten, of als de inspanningen gedekt zijn', () => {
      const tekst = 'Spoor 1 is afgesloten'
      const dicht = { spoor1: { ...stil.spoor1, afgesloten: { datum: '2025-01-06' } } }
      expect(inEvaluatie(tekst, dicht)).toMatchObject({ kind: 'violated' })
      expect(inEvaluatie(tekst, { ...stil, ...deskundigenoordeel('2025-03-01') }).kind).toBe('satisfied')
      const beschut = { ...stil, spoor2: { uitzondering: { grond: 'beschut-werk' as const } } }
      expect(inEvaluatie(tekst, beschut).kind).toBe('satisfied')
    })

    it('noemt de dag, als die er is', () => {
      expect(textOf(inEvaluatie('Spoor 1 is afgesloten'))).toContain('Op 2025-01-06 is vastgelegd dat spoor 1')
      const zonder = { documenten: { eerstejaarsevaluatie: { datum: null, afspraken: 'Spoor 1 is afgesloten' } } }
      expect(textOf(verdictOf(rule, { ...stil, ...zonder }, '2025-03-01'))).toContain('In een stuk staat dat spoor 1')
    })
  })

  it('geldt niet als spoor 2 niet is gestart', () => {
    expect(verdictOf(rule, { spoor2: null })).toMatchObject({ kind: 'notApplicable' })
  })

  it('is gedekt door een bevredigend resultaat', () => {
    expect(verdictOf(rule, { ...stil, ...resultaat })).toMatchObject({ covered: { ground: 'bevredigend-resultaat' } })
  })

  it('begint na een deskundigenoordeel opnieuw te tellen', () => {
    const met = (peildatum: string) => verdictOf(rule, { ...stil, ...deskundigenoordeel('2025-05-01') }, peildatum)
    expect(met('2025-07-30')).toMatchObject({ kind: 'violated', covered: { ground: 'deskundigenoordeel' } })
    expect(met('2025-07-31')).toMatchObject({ kind: 'violated', covered: null })
  })

  it('kijkt van de start tot en met de WIA-aanvraag naar wat is gedaan', () => {
    const laat = (dag: string) => verdictOf(rule, gekeken('2025-04-20', '2025-07-19', dag))
    expect(laat('2025-10-20')).toMatchObject({ places: [{ breach: 'late', found: '2025-10-20' }] })
    expect(laat('2025-10-21')).toMatchObject({ places: [{ breach: 'missing', due: '2025-10-17' }] })
    expect(verdictOf(rule, gekeken('2025-01-20', '2025-04-20'), '2025-07-01').kind).toBe('satisfied')
  })

  it('vraagt een nieuwe blik na een wijziging van na de start tot en met de WIA-aanvraag', () => {
    const wijziging = (datum: string, peildatum?: string) =>
      verdictOf(
        rule,
        {
          ...profielVan('2024-11-18'),
          spoor1: { herbeoordelingen: [], inventarisatie: [], aanboden: [] },
          werkgever: { wijzigingen: [{ datum, wat: 'Nieuwe vestiging' }] },
        },
        peildatum,
      )
    // de start is 20-01-2025: zes weken later is 03-03-2025
    expect(wijziging('2025-01-20', '2025-03-04').kind).toBe('satisfied')
    expect(wijziging('2025-01-21', '2025-03-04')).toMatchObject({ kind: 'pending', due: '2025-03-04' })
    expect(wijziging('2025-01-21', '2025-03-05')).toMatchObject({ kind: 'violated', places: [{ due: '2025-03-04' }] })
    const zonderStilte = (datum: string, peildatum?: string) =>
      verdictOf(
        rule,
        { ...gekeken('2025-04-20', '2025-07-19', '2025-08-01'), werkgever: { wijzigingen: [{ datum, wat: 'Fusie' }] } },
        peildatum,
      )
    expect(zonderStilte('2025-10-20')).toMatchObject({ kind: 'pending', due: '2025-12-01' })
    expect(zonderStilte('2025-10-21').kind).toBe('satisfied')
    expect(zonderStilte('2025-10-20', '2025-12-01').kind).toBe('pending')
    expect(zonderStilte('2025-10-20', '2025-12-02').kind).toBe('satisfied')
  })

  it('laat een profiel zonder datum buiten beschouwing', () => {
    const zonderDatum = { documenten: { belastbaarheidsprofiel: { datum: null } } }
    expect(verdictOf(rule, { ...gekeken('2025-04-20', '2025-07-19', '2025-10-17'), ...zonderDatum }).kind).toBe(
      'satisfied',
    )
  })

  it('is na een wijziging gedekt door een deskundigenoordeel van die dag', () => {
    const patch = { ...gekeken('2025-03-24'), ...profielVan('2025-04-01') }
    const op = (datum: string) => verdictOf(rule, { ...patch, ...deskundigenoordeel(datum) }, '2025-06-01')
    expect(op('2025-04-01')).toMatchObject({ covered: { ground: 'deskundigenoordeel' } })
    expect(op('2025-03-31')).toMatchObject({ covered: null })
  })

  it('wijst zonder spoor 1 het dossier aan', () => {
    expect(verdictOf(rule, { spoor1: null })).toMatchObject({ places: [{ path: '' }] })
    expect(verdictOf(rule, { spoor1: { herbeoordelingen: null, inventarisatie: null, aanboden: null } })).toMatchObject(
      {
        places: [{ path: '/spoor1' }],
      },
    )
  })

  it('zegt wat er is nagelaten', () => {
    const dicht = (dag: string) =>
      textOf(verdictOf(rule, { spoor1: { afgesloten: { datum: '2025-02-01' }, ...gekeken(dag).spoor1 }, spoor2: null }))
    expect(dicht('2025-02-02')).toContain('pas op 2025-02-02 is weer')
    expect(dicht('2025-02-01')).toContain('doorloopt')
    expect(textOf(verdictOf(rule, stil, '2025-06-01'))).toContain('Sinds 2025-01-20 is niet vastgelegd')
    expect(textOf(verdictOf(rule, gekeken('2025-04-20', '2025-07-20', '2025-10-01')))).toContain(
      'Na 2025-04-20 is pas op 2025-07-20',
    )
    const profiel = verdictOf(rule, { ...gekeken('2025-03-24'), ...profielVan('2025-04-01') }, '2025-05-14')
    expect(textOf(profiel)).toContain('Na het belastbaarheidsprofiel van 2025-04-01')
    const wijzigingen = [{ datum: '2025-04-01', wat: 'Nieuwe vestiging' }]
    expect(textOf(verdictOf(rule, { ...gekeken('2025-03-24'), werkgever: { wijzigingen } }, '2025-06-01'))).toContain(
      'Na de wijziging in de organisatie van 2025-04-01',
    )
    expect(textOf(verdictOf(rule, { spoor2: null }))).toContain('niet gestart')
  })
})
