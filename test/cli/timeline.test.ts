import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../helpers/run-cli.js'

const example = 'examples/spoor-2-drie-maanden-te-laat.yaml'

const dossier = (kenmerk: string, referentie: string) => `versie: 1
kenmerk: ${kenmerk}
peildatum: 2025-03-01
betrokkenen:
  - { rol: casemanager, referentie: ${referentie}, naam: K. Geheim }
verzuim: { eersteZiektedag: 2025-01-06, gemeldBijBedrijfsarts: 2025-01-07 }
`
const folder = () =>
  folderWith({
    'a.yaml': dossier('VZ-A', 'CM-1'),
    'b.yaml': dossier('VZ-B', 'CM-2'),
    'c.yaml': 'versie: 1\nkenmerk: VZ-C\nverzuim: { eersteZiektedag: gisteren }\n',
  })

describe('rivcheck timeline', () => {
  it.each(['timeline', 'tijdlijn'])(
    'tekent met %s een dossier; bevindingen doen er voor de exitcode niet toe',
    async (name) => {
      const { code, out, err } = await runCli([name, example])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('Peildatum')
      expect(out).toMatch(/^! {2}di 17-12-2024 {2}17-03-2025 {2}te laat +Start van spoor 2$/m)
    },
  )

  it('toetst wat te toetsen is en zegt met exitcode 2 dat er iets niet te toetsen was', async () => {
    const { code, out } = await runCli(['timeline', '.'], { cwd: folder() })
    expect(code).toBe(2)
    expect(out).toContain('Casemanager CM-1 · 1 dossier')
    expect(out).toContain('Casemanager CM-2 · 1 dossier')
    expect(out).toContain('c.yaml')
    expect(out).not.toContain('Geheim')
  })

  it('kiest de dossiers van een casemanager, ook in de agenda', async () => {
    const cwd = folder()
    const { out } = await runCli(['timeline', 'a.yaml', 'b.yaml', '--casemanager', 'CM-2', '--format', 'ics'], { cwd })
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter((event) => !String(event.getFirstPropertyValue('summary')).startsWith('VZ-B: '))).toEqual([])
  })

  it('schrijft in één keer een scherm, JSON en een agenda', async () => {
    const cwd = folder()
    const argv = [
      'timeline',
      'a.yaml',
      '--format',
      'ics',
      '-o',
      'a.ics',
      '--format',
      'json',
      '-o',
      'a.json',
      '--format',
      'text',
    ]
    const { code, out } = await runCli(argv, { cwd })
    expect(code).toBe(0)
    expect(out).toContain('VZ-A   week 8')
    expect(readFileSync(join(cwd, 'a.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/)
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).dossiers).toMatchObject([{ casemanager: 'CM-1' }])
  })

  it('leest dossiers van standaardinvoer, en toetst naar een andere dag', async () => {
    const { out } = await runCli(['tijdlijn', '-', '--peildatum', '2025-06-01'], { stdin: dossier('VZ-S', 'CM-1') })
    expect(out).toContain('peildatum zo 01-06-2025 (opgegeven)')
    expect(out).toContain('vooruitblik: de stand van het dossier is 01-03-2025')
  })

  it('zegt bij een onbekende vorm waaruit te kiezen valt', async () => {
    const { code, err } = await runCli(['timeline', example, '--format', 'sarif'])
    expect(code).toBe(2)
    expect(err).toContain('kies uit text, json, ics')
  })
})

describe('rivcheck forecast', () => {
  it.each(['forecast', 'vooruitblik'])('noemt met %s wat er tot en met een dag komt', async (name) => {
    const { code, out, err } = await runCli([name, example, '--until', '2025-06-30'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Als er niets aan het dossier wordt toegevoegd, tot en met ma 30-06-2025:')
    expect(out).toMatch(/di 29-04-2025\n {4}RISICO {2}T-05/)
  })

  it('schrijft JSON van meer dossiers', async () => {
    const { code, out } = await runCli(['forecast', '.', '--until', '2025-04-01', '--format', 'json'], {
      cwd: folder(),
    })
    expect(code).toBe(2)
    expect(JSON.parse(out).dossiers).toMatchObject([
      {
        kenmerk: 'VZ-A',
        until: '2025-04-01',
        events: expect.arrayContaining([expect.objectContaining({ rule: 'R-02' })]),
      },
      { kenmerk: 'VZ-B' },
      { status: 'invalid' },
    ])
    expect(out).not.toContain('Geheim')
  })

  it.each([
    [['forecast', example], '--until'],
    [['forecast', example, '--until', '2025-13-01'], 'geen datum'],
    [['forecast', example, '--until', '2025-01-01', '--peildatum', '2025-01-01'], 'kies een latere dag'],
    [['forecast', example, '--until', '2036-01-01'], 'kies een dag binnen 10 jaar'],
    [['forecast', '--until', '2025-12-31'], 'Noem een dossier'],
  ])('weigert verkeerd gebruik: %j', async (argv, message) => {
    const { code, err } = await runCli(argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('rivcheck check op een dag na de stand van het dossier', () => {
  it('zegt dat het een vooruitblik is', async () => {
    const later = await runCli(['check', example, '--peildatum', '2025-06-01'])
    expect(later.out).toContain('vooruitblik: de stand van het dossier is 15-04-2025')
    const own = await runCli(['check', example])
    expect(own.out).not.toContain('vooruitblik')
  })
})
