import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../../src/kernel/report.js'
import { type Run, render } from '../../../src/reporters/form.js'
import { timelineText } from '../../../src/reporters/timeline/text.js'
import { hostileNames } from '../../helpers/every-entry.js'
import { exampleFiles, exampleName, judgeExample } from '../../helpers/examples.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../../helpers/report.js'

function write(dossiers: readonly DossierEntry[], options: Run['options'] = {}): string {
  return render(timelineText, { peildatum: plainDate('2025-06-01'), dossiers }, options)
}

const of = (kenmerk: string, referentie: string | null, naam: string | null = null) => {
  const nobody = { referentie: null, naam: null }
  return judgedDossier({ kenmerk, owners: { werkgever: nobody, casemanager: { referentie, naam } } })
}

describe('de tijdlijn op het scherm', () => {
  it.each(['spoor-2-drie-maanden-te-laat.yaml', 'wazo.yaml', 'loonstop.yaml'])('tekent %s', async (file) => {
    await expect(write([judgeExample(file)])).toMatchFileSnapshot(`__files__/${exampleName(file)}.txt`)
  })

  it.each([40, 60, 80, 132].flatMap((width) => exampleFiles.map((file) => [width, file] as const)))(
    'blijft binnen %i kolommen bij %s',
    (width, file) => {
      const lines = [
        ...write([judgeExample(file)], { width }),
        ...write([judgeExample(file), of('A', null)], { width }),
      ]
      expect(
        lines
          .join('')
          .split('\n')
          .filter((line) => stringWidth(line) > width),
      ).toEqual([])
    },
  )

  it('zegt zonder kleur evenveel als met kleur', () => {
    const report = judgeExample('onvolledig-riv-week-93.yaml')
    const colored = write([report], { color: true })
    expect(colored).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colour is
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(write([report]))
  })

  it('zet de peildatum en spoor 2 op hun plaats in de 104 weken', () => {
    const lines = write([judgedDossier()]).split('\n')
    const columnOf = (label: string, sign: string) => lines.find((line) => line.startsWith(label))?.indexOf(sign)
    // 442 of 727 days, on 68 columns after the labels; spoor 2 began twelve days earlier
    expect(columnOf('Peildatum', '▲')).toBe(11 + Math.round((442 / 727) * 67))
    expect(columnOf('Spoor 2', '█')).toBe(11 + Math.round((430 / 727) * 67))
    expect(columnOf('Termijnen', '!')).toBe(columnOf('Spoor 2', '█'))
  })

  it('verzwijgt niet dat er termijnen zijn die hier niet gelden', () => {
    const report = judgeExample('ziek-uit-dienst.json')
    expect(write([report])).toMatch(/\d+ termijnen gelden hier niet; toon ze met --verbose/)
    expect(write([report], { verbose: true })).toContain('42e-weeksmelding aan UWV')
  })

  it('maakt van meer dossiers een agenda per casemanager, de eerste termijn eerst', () => {
    const text = write([of('B', 'CM-2'), of('A', null), of('C', 'CM-1'), invalidDossier, unreadableDossier])
    const heads = [...text.matchAll(/^(?:Casemanager|Zonder).*$/gm)].map(String)
    expect(heads).toEqual([
      'Casemanager CM-1 · 1 dossier',
      'Casemanager CM-2 · 1 dossier',
      'Zonder casemanager · 1 dossier',
    ])
    expect(write([of('A', null, 'K. Jansen'), of('B', 'CM-1', 'K. Jansen')])).toContain(
      'Casemanager K. Jansen · 1 dossier',
    )
    expect(text).toContain('ONGELDIG')
    expect(text).toContain('ONLEESBAAR')
    expect(write([of('B', 'CM-2'), of('C', 'CM-1')], { verbose: true })).toContain('zo 12-10-2025  B')
  })

  it('toont alleen de dossiers van de gevraagde casemanager, en zegt het als die er geen heeft', () => {
    const all = [of('B', 'CM-2'), of('C', 'CM-1')]
    expect(write(all, { casemanager: 'CM-2' })).not.toContain('CM-1')
    expect(write(all, { casemanager: 'CM-9\u001b[31m' })).toContain('Geen dossiers van casemanager CM-9.')
  })

  it.each(hostileNames)('laat het kenmerk %j de terminal niets opdragen', (kenmerk) => {
    const alone = write([judgedDossier({ kenmerk })])
    const together = write([of(kenmerk, kenmerk), of('B', null)], { verbose: true })
    expect((alone + together).replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
  })

  it('laat een kenmerk de terminal niets opdragen', () => {
    const text = write([of('\u001b[2JVZ', '\u001b]0;x\u0007CM'), of('B', null)], { verbose: true })
    expect(text).not.toContain('\u001b')
    expect(text).toContain('VZ')
  })
})
