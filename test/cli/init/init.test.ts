import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../../src/index.js'
import { folderWith, runCli } from '../../helpers/run-cli.js'

const needed = ['--kenmerk', 'VZ-1', '--eerste-ziektedag', '2025-06-02']
const init = (argv: readonly string[], cwd: string) => runCli(['init', ...argv], { cwd, now: '2025-07-01T10:00:00Z' })

describe('rivcheck init zonder terminal', () => {
  it('maakt van opties een dossier dat check kan toetsen', async () => {
    const cwd = folderWith({})
    const { code, out } = await init(
      [
        ...needed,
        '--gemeld',
        '3-6-2025',
        '--functie',
        'Lasser',
        '--uren',
        '32,5',
        '--einde-dienstverband',
        '2026-01-31',
      ],
      cwd,
    )
    expect(out).toMatchInlineSnapshot(`
      "VZ-1.yaml geschreven: week 5 van de ziekte.
      Eerstvolgende termijn: Probleemanalyse, uiterlijk zo 13-07-2025 (week 6).
      Hulp in uw editor: rivcheck schema --write
      Vul het aan en toets het: rivcheck check VZ-1.yaml
      "
    `)
    expect(code).toBe(0)
    expect(loadDossier(readFileSync(join(cwd, 'VZ-1.yaml'), 'utf8')).dossier).toMatchObject({
      kenmerk: 'VZ-1',
      werknemer: { functie: 'Lasser', rooster: { urenPerWeek: 32.5 }, dienstverband: { einde: '2026-01-31' } },
      verzuim: { eersteZiektedag: '2025-06-02', gemeldBijBedrijfsarts: '2025-06-03' },
    })
    expect((await runCli(['check', 'VZ-1.yaml'], { cwd, now: '2025-07-01T10:00:00Z' })).code).toBe(0)
  })

  it('legt de peildatum alleen vast als die is gegeven', async () => {
    const cwd = folderWith({})
    await init([...needed, 'a.yaml'], cwd)
    await init([...needed, 'b.yaml', '--peildatum', '2025-08-01'], cwd)
    const peildatumOf = (file: string) => loadDossier(readFileSync(join(cwd, file), 'utf8')).dossier.peildatum
    expect([peildatumOf('a.yaml'), peildatumOf('b.yaml')]).toEqual([undefined, '2025-08-01'])
  })

  it('breekt op een smal scherm geen datum', async () => {
    const { out } = await runCli(['init', ...needed], { cwd: folderWith({}), now: '2027-02-01T10:00:00Z', columns: 60 })
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(out).toMatch(/uiterlijk [a-z]{2} \d\d-\d\d-\d{4} \(week \d+\)\./)
  })

  it('noemt een map met spaties en tekens zo dat een shell die ook zo leest, ook in het dossier zelf', async () => {
    const cwd = folderWith({ "jan's map/leeg": '' })
    const { out } = await init([...needed, "jan's map/é.yaml"], cwd)
    expect(out).toContain("rivcheck check 'jan'\\''s map/é.yaml'\n")
    expect(readFileSync(join(cwd, "jan's map/é.yaml"), 'utf8')).toContain("rivcheck check 'jan'\\''s map/é.yaml'\n")
    expect((await init([...needed, 'geen map/a.yaml'], cwd)).err).toContain("de map 'geen map' bestaat niet")
  })

  it('noemt het schema niet meer als het er al naast staat', async () => {
    const cwd = folderWith({})
    await runCli(['schema', '--write'], { cwd })
    expect((await init(needed, cwd)).out).not.toContain('schema --write')
  })

  it.each([
    [[], 'er is geen terminal om vragen te stellen; noem ook --kenmerk en --eerste-ziektedag'],
    [['--kenmerk', 'VZ-1'], 'noem ook --eerste-ziektedag,'],
    [['--kenmerk', '123456782', '--eerste-ziektedag', '2025-06-02'], '--kenmerk: dit lijkt een BSN'],
    [['--kenmerk', 'VZ-1', '--eerste-ziektedag', '2-6-25'], '--eerste-ziektedag: het jaartal heeft twee cijfers'],
    [['--kenmerk', 'VZ-1', '--eerste-ziektedag', '2025-07-02'], '--eerste-ziektedag: de eerste ziektedag ligt na'],
    [[...needed, '--gemeld', '2025-06-01'], '--gemeld: deze dag ligt voor de eerste ziektedag'],
    [[...needed, '--uren', 'veel'], '--uren: vul het aantal uren per week in'],
    [[...needed, 'a.json'], 'kies een naam die eindigt op .yaml'],
    [[...needed, 'weg/a.yaml'], 'de map weg bestaat niet'],
    [[...needed, `${'x'.repeat(300)}.yaml`], 'kan niet worden geschreven: de naam is te lang'],
    [[...needed, 'er-al.yaml'], 'er-al.yaml bestaat al en blijft zoals het is'],
    [[...needed, 'wijzer.yaml'], 'wijzer.yaml bestaat al'],
    [['--kenmerk', 'er-al', '--eerste-ziektedag', '2025-06-02'], 'er-al.yaml bestaat al'],
  ])('weigert %j en zegt wat er moet gebeuren', async (argv, reason) => {
    const cwd = folderWith({ 'er-al.yaml': 'van iemand anders' })
    symlinkSync('nergens.yaml', join(cwd, 'wijzer.yaml'))
    const { code, out, err } = await init(argv, cwd)
    expect(err).toContain(reason)
    expect([code, out]).toEqual([2, ''])
    expect(readdirSync(cwd).toSorted()).toEqual(['er-al.yaml', 'wijzer.yaml'])
    expect(readFileSync(join(cwd, 'er-al.yaml'), 'utf8')).toBe('van iemand anders')
  })
})
