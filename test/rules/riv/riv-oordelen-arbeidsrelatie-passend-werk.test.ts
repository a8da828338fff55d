import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/riv/riv-oordelen-arbeidsrelatie-passend-werk.js'
import { verdictOf } from '../../helpers/verdict-of.js'

describe(`${rule.id} ${rule.slug}`, () => {
  it('is voldaan als beide stukken alle oordelen bevatten', () => {
    expect(verdictOf(rule)).toMatchObject({ kind: 'satisfied' })
  })

  it.each(['verloop', 'beperkingen', 'mogelijkheden', 'arbeidsrelatie', 'passendeArbeid'])(
    'mist %s in het actueel oordeel',
    (veld) => {
      expect(verdictOf(rule, { documenten: { 'actueel-oordeel': { [veld]: null } } })).toMatchObject({
        kind: 'violated',
        places: [{ breach: 'incomplete', path: '/documenten/5' }],
      })
    },
  )

  it.each(['arbeidsrelatie', 'passendeArbeid'])('mist %s in de eindevaluatie', (veld) => {
    expect(verdictOf(rule, { documenten: { eindevaluatie: { [veld]: null } } })).toMatchObject({
      kind: 'violated',
      places: [{ breach: 'incomplete', path: '/documenten/6' }],
    })
  })

  it('noemt elk ontbrekend oordeel', () => {
    const documenten = {
      'actueel-oordeel': { verloop: null, arbeidsrelatie: null },
      eindevaluatie: { passendeArbeid: null },
    }
    const verdict = verdictOf(rule, { documenten })
    expect(verdict.kind === 'violated' && verdict.places).toHaveLength(3)
  })

  it('neemt geen benutbare mogelijkheden als oordeel over de mogelijkheden', () => {
    const documenten = { 'actueel-oordeel': { mogelijkheden: null, benutbareMogelijkheden: false } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'satisfied' })
  })

  it('noemt de laatste dag van het verslag zolang die nog komt', () => {
    const patch = { documenten: { eindevaluatie: { arbeidsrelatie: null } } }
    expect(verdictOf(rule, patch, '2025-10-12')).toMatchObject({ kind: 'violated', nextDue: '2025-10-12' })
    expect(verdictOf(rule, patch, '2025-10-13')).not.toHaveProperty('nextDue')
  })

  it('laat een ontbrekend stuk aan R-05 en R-06', () => {
    const geen = { 'actueel-oordeel': null, eindevaluatie: null }
    expect(verdictOf(rule, { documenten: geen })).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, { documenten: { eindevaluatie: null } })).toMatchObject({ kind: 'satisfied' })
    expect(
      verdictOf(rule, { documenten: { 'actueel-oordeel': null, eindevaluatie: { arbeidsrelatie: null } } }),
    ).toMatchObject({ kind: 'violated', places: [{ path: '/documenten/5' }] })
  })

  it('geldt niet na herstel', () => {
    const perioden = [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-10-30' }]
    const patch = { documenten: { eindevaluatie: { arbeidsrelatie: null } }, verzuim: { perioden } }
    expect(verdictOf(rule, patch)).toMatchObject({ kind: 'notApplicable' })
  })

  it.each([
    ['actueel-oordeel', 'verloop', 'het verloop van de ziekte'],
    ['actueel-oordeel', 'beperkingen', 'de beperkingen'],
    ['actueel-oordeel', 'mogelijkheden', 'de mogelijkheden'],
    ['actueel-oordeel', 'arbeidsrelatie', 'de arbeidsrelatie'],
    ['actueel-oordeel', 'passendeArbeid', 'passend werk bij de werkgever'],
    ['eindevaluatie', 'arbeidsrelatie', 'de arbeidsrelatie'],
    ['eindevaluatie', 'passendeArbeid', 'passend werk bij de werkgever'],
  ])('zegt van het %s dat %s er niet in staat', (soort, veld, onderwerp) => {
    const verdict = verdictOf(rule, { documenten: { [soort]: { [veld]: null } } })
    const naam = soort === 'eindevaluatie' ? 'De eindevaluatie' : 'Het actueel oordeel'
    expect(verdict).toMatchObject({ places: [{ message: { values: [naam, onderwerp] } }] })
    expect(verdict).not.toHaveProperty('places.1')
  })

  it('neemt bestaande mogelijkheden zonder beschrijving niet als oordeel', () => {
    const documenten = { 'actueel-oordeel': { mogelijkheden: null, benutbareMogelijkheden: true } }
    expect(verdictOf(rule, { documenten })).toMatchObject({ kind: 'violated' })
  })

  it('zegt waar ontbrekende stukken worden gemeld', () => {
    expect(verdictOf(rule, { documenten: { 'actueel-oordeel': null, eindevaluatie: null } })).toMatchObject({
      reason: { words: [expect.stringContaining('R-06')] },
    })
  })
})
