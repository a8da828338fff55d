import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/termijnen/81-weken-veiligheidsnet.js'
import { verdictOf } from '../../helpers/verdict-of.js'

// eerste ziektedag 15-01-2024: de wachttijd heeft 81 weken geduurd op 03-08-2025; WIA-aanvraag uiterlijk 26-10-2025
// in het voorbeelddossier is de aanvraag op tijd; daarom oordelen deze tests op een dag daarvoor
const nogVoorDeAanvraag = '2025-10-01'
const melding = (velden: object) => ({ meldingen: [{ soort: 'uwv-42-weken' as const, ...velden }] })

describe(`${rule.id} ${rule.slug}`, () => {
  it.each([
    ['keurt de dag voor 81 weken goed', '2025-08-02', 'satisfied'],
    ['vindt de dag van 81 weken te laat', '2025-08-03', 'violated'],
  ])('%s', (_, ontvangen, kind) => {
    expect(verdictOf(rule, melding({ ontvangen }), nogVoorDeAanvraag)).toMatchObject({ kind })
  })

  it('noemt de dag waarop de aanvraag hoe dan ook binnen moet zijn', () => {
    expect(verdictOf(rule, melding({ ontvangen: '2025-08-20' }), nogVoorDeAanvraag)).toMatchObject({
      nextDue: '2025-10-26',
      places: [{ path: '/meldingen/0/ontvangen', due: '2025-08-02', daysLate: 18 }],
    })
  })

  it.each([
    ['te laat', { ontvangen: '2025-10-27' }, undefined],
    ['op tijd verzonden', { verzonden: '2025-10-26', ontvangen: null }, 'warning'],
  ])('is een risico tot de aanvraag te laat is: %s', (_, aanvraag, severity) => {
    const patch = { ...melding({ ontvangen: '2025-08-20' }), wia: { aanvraag } }
    const verdict = verdictOf(rule, patch)
    expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(severity)
    expect(rule.severity).toBe('error')
  })

  it('vervalt als de aanvraag op tijd is ontvangen', () => {
    const met = (ontvangen: string) => ({ ...melding({ ontvangen: '2025-08-20' }), wia: { aanvraag: { ontvangen } } })
    expect(verdictOf(rule, met('2025-10-26'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, met('2025-10-27'))).toMatchObject({ kind: 'violated' })
  })

  it('zegt na de uiterste dag wat er nu nog kan', () => {
    const aanvraag = (ontvangen: string) => ({ wia: { aanvraag: { ontvangen } } })
    const remedie = (patch: object, peildatum?: string) => {
      const verdict = verdictOf(rule, { ...melding({ ontvangen: '2025-08-20' }), ...patch }, peildatum)
      return verdict.kind === 'violated' ? verdict.remedy?.words[0] : undefined
    }
    expect(remedie({ wia: { aanvraag: null } }, '2025-10-26')).toBeUndefined()
    expect(remedie({ wia: { aanvraag: null } }, '2025-10-27')).toContain('Dien de WIA-aanvraag nu in')
    expect(remedie(aanvraag('2025-10-27'))).toContain('Reken met een langere loondoorbetaling')
  })

  it.each([
    ['2025-10-26', 'warning'],
    ['2025-10-27', undefined],
  ])('wordt zonder aanvraag een fout na de uiterste dag: %s', (peildatum, severity) => {
    const verdict = verdictOf(rule, { ...melding({ ontvangen: '2025-08-20' }), wia: { aanvraag: null } }, peildatum)
    expect(verdict.kind === 'violated' && verdict.places[0].severity).toBe(severity)
  })

  it('vraagt bij post naar de ontvangst', () => {
    expect(verdictOf(rule, melding({ verzonden: '2025-08-01', kanaal: 'post' }))).toMatchObject({
      kind: 'undetermined',
      missing: '/meldingen/0/ontvangen',
    })
  })

  it('laat een ontbrekende melding aan T-06', () => {
    expect(verdictOf(rule, { meldingen: null })).toMatchObject({ kind: 'notApplicable' })
  })

  it('neemt de aanvraag van een verkorte wachttijd als melding', () => {
    const wia = { verkorteWachttijd: { aanvraag: '2025-04-01', toegekendPer: '2025-07-01' } }
    expect(verdictOf(rule, { ...melding({ ontvangen: '2025-08-20' }), wia })).toMatchObject({ kind: 'satisfied' })
  })

  it('geldt niet na herstel voor 81 weken', () => {
    const verzuim = { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2025-08-01' }] }
    expect(verdictOf(rule, { ...melding({ ontvangen: '2025-08-20' }), verzuim })).toMatchObject({
      kind: 'notApplicable',
    })
  })

  it('geldt niet na herstel voor het einde van de wachttijd', () => {
    const tot = (totEnMet: string) => ({
      ...melding({ ontvangen: '2025-08-20' }),
      verzuim: { perioden: [{ soort: 'ziek' as const, van: '2024-01-15', totEnMet }] },
      wia: null,
    })
    expect(verdictOf(rule, tot('2025-09-14'))).toMatchObject({ kind: 'notApplicable' })
    expect(verdictOf(rule, tot('2026-01-11'))).toMatchObject({ kind: 'violated' })
  })

  it('schuift met samengetelde perioden mee', () => {
    const verzuim = {
      perioden: [
        { soort: 'ziek' as const, van: '2024-01-15', totEnMet: '2024-03-31' },
        { soort: 'ziek' as const, van: '2024-04-28' },
      ],
    }
    // 27 dagen later dan zonder onderbreking
    expect(verdictOf(rule, { ...melding({ ontvangen: '2025-08-29' }), verzuim })).toMatchObject({ kind: 'satisfied' })
    expect(verdictOf(rule, { ...melding({ ontvangen: '2025-08-30' }), verzuim }, nogVoorDeAanvraag)).toMatchObject({
      kind: 'violated',
    })
  })

  it('weet van een verzoek om verlenging alleen dat het voor het besluit was', () => {
    const wia = (besluit: string) => ({ meldingen: null, wia: { verlenging: { totEnMet: '2026-06-30', besluit } } })
    expect(verdictOf(rule, wia('2025-08-02'))).toMatchObject({ kind: 'satisfied', path: '/wia/verlenging/besluit' })
    expect(verdictOf(rule, wia('2025-08-03'))).toMatchObject({ kind: 'undetermined', missing: '/meldingen' })
  })

  it('zegt of de aanvraag nog op tijd kan komen, en wie dan aan zet is', () => {
    const op = (peildatum: string) =>
      verdictOf(rule, { ...melding({ ontvangen: '2025-08-20' }), wia: { aanvraag: null } }, peildatum)
    const moet = { values: ['2025-08-20', '2025-08-02', '2025-10-26'] }
    expect(op('2025-10-26')).toMatchObject({ places: [{ breach: 'late', found: '2025-08-20', message: moet }] })
    expect(op('2025-10-26')).not.toHaveProperty('actor')
    expect(op('2025-10-27')).toMatchObject({ actor: 'werknemer', places: [{ breach: 'late', message: moet }] })
    expect(op('2025-10-27')).not.toHaveProperty('nextDue')
    expect(JSON.stringify(op('2025-10-26'))).toContain('moet daardoor')
    expect(JSON.stringify(op('2025-10-27'))).toContain('toen was die er nog niet')
  })

  it.each([
    ['2002-03-31', 'notApplicable'],
    ['2002-04-01', 'violated'],
  ])('geldt vanaf de Wet verbetering poortwachter: ziek sinds %s', (eersteZiektedag, kind) => {
    const patch = { verzuim: { eersteZiektedag, perioden: null }, ...melding({ ontvangen: '2004-01-05' }), wia: null }
    expect(verdictOf(rule, patch)).toMatchObject({ kind })
  })
})
