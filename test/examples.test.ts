import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBestanden } from '../src/batch/read-bestanden.js'
import { plainDate } from '../src/calendar/plain-date.js'
import { catalogue, version } from '../src/generated/build-info.js'
import { reporters } from '../src/reporters/index.js'
import {
  exampleFiles,
  exampleName,
  examplesFolder,
  judgeExample,
  loadExample,
  namedVerdicts,
  openBreaches,
  readExample,
  verdictIn,
} from './helpers/examples.js'

/** Paths that the dossier names under `bestand` and `bewijs`, as written. */
const namedFiles = (file: string) => [...readBestanden(loadExample(file), resolve(examplesFolder, file)).keys()]
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe.each(exampleFiles)('voorbeeld %s', (file) => {
  it('begint met het verhaal en wat te verwachten is, en draagt versie, kenmerk en peildatum', () => {
    const { versie, kenmerk, peildatum, $comment } = loadExample(file)
    expect([versie, kenmerk, peildatum]).toEqual([1, expect.any(String), expect.any(String)])

    const [first, ...lines] = readExample(file).split('\n')
    const comment = lines.slice(0, lines.indexOf('')).filter((line) => line !== '#')
    const story = $comment ?? comment.join('\n')
    expect(story).toMatch(/Verwacht van rivcheck/)
    if (file.endsWith('.json')) return
    expect(first).toBe('# yaml-language-server: $schema=../schemas/dossier.schema.json')
    expect(comment.length).toBeGreaterThanOrEqual(3)
    expect(comment.length).toBeLessThanOrEqual(8)
  })

  it('noemt alleen bestanden die er zijn: kleine PDF-bestanden in de eigen map', () => {
    for (const path of namedFiles(file)) {
      expect(path).toMatch(new RegExp(`^stukken/${exampleName(file)}/\\d{4}-\\d{2}-\\d{2}-[a-z0-9-]+\\.pdf$`))
      const pdf = readFileSync(resolve(examplesFolder, path), 'latin1')
      expect(pdf.length).toBeLessThan(1500)
      expect(pdf).toMatch(/^%PDF-1\.\d\n[\s\S]*Fictief stuk bij een voorbeelddossier van rivcheck: [\s\S]*%%EOF\n$/)
    }
  })

  it('heeft in de eigen map niets dat het dossier niet noemt', () => {
    const folder = resolve(examplesFolder, 'stukken', exampleName(file))
    const inFolder = existsSync(folder) ? readdirSync(folder) : []
    expect(inFolder.map((name) => `stukken/${exampleName(file)}/${name}`).toSorted()).toEqual(
      namedFiles(file).toSorted(),
    )
  })

  it('bevat geen medische gegevens, geen BSN en geen onmogelijke datum', () => {
    const report = judgeExample(file)
    for (const rule of ['P-01', 'P-03', 'P-04', 'P-05', 'C-02']) {
      expect([rule, verdictIn(report, rule).kind]).toEqual([rule, 'satisfied'])
    }
  })

  it('geeft het vastgelegde scherm en het vastgelegde JSON-rapport', async () => {
    const report = judgeExample(file)
    await expect(reporters.text(report, { width: 80, color: false })).toMatchFileSnapshot(
      `corpus/${exampleName(file)}.txt`,
    )
    // The build differs from commit to commit; the judgement must not.
    const json = reporters
      .json(report)
      .replace(`"catalogue": "${catalogue}"`, '"catalogue": "CATALOGUS"')
      .replace(`"version": "${version}"`, '"version": "VERSIE"')
    await expect(json).toMatchFileSnapshot(`corpus/${exampleName(file)}.json`)
  })
})

describe('de voorbeelden samen', () => {
  it('delen geen enkel stuk', () => {
    const hashes = exampleFiles.flatMap(namedFiles).map((path) => sha256(readFileSync(resolve(examplesFolder, path))))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('hebben elk een eigen kenmerk', () => {
    expect(new Set(exampleFiles.map((file) => loadExample(file).kenmerk)).size).toBe(exampleFiles.length)
  })

  it('staan alle in de tabel van examples/README.md, en niets anders', () => {
    const links = readExample('README.md').matchAll(/^\| \[([^\]]+)\]\(([^)]+)\)/gm)
    const rows = [...links].map(([, text, target]) => {
      expect(text).toBe(target)
      return target
    })
    expect(rows.toSorted()).toEqual(exampleFiles)
  })

  it('hebben een vastgelegd scherm en rapport, en geen dat over is', () => {
    const expected = exampleFiles.flatMap((file) => [`${exampleName(file)}.json`, `${exampleName(file)}.txt`])
    expect(readdirSync(resolve(examplesFolder, '../test/corpus')).toSorted()).toEqual(expected.toSorted())
  })
})

describe('wat de voorbeelden beloven', () => {
  it('voorbeeldig in week 92: de vier controles voldaan, alleen de WIA-aanvraag loopt nog', () => {
    const report = judgeExample('voorbeeldig-week-92.yaml')
    expect(report).toMatchObject({ week: 92, parts: { volledigheid: 'satisfied', inspanningen: 'satisfied' } })
    expect(namedVerdicts(report)).toEqual(['satisfied', 'satisfied', 'satisfied', 'satisfied'])
    expect(report.counts).toMatchObject({ violated: { error: 0, warning: 0, info: 0 }, undetermined: 0, judgement: 0 })
    expect(report.nextDeadlines).toMatchObject([{ due: '2025-12-14', actBy: '2025-12-12', rules: [{ id: 'T-16' }] }])
  })

  it('voorbeeldig, maar zonder aanvraag: de dag na week 93 is dat een fout', () => {
    const opTijd = judgeExample('voorbeeldig-week-92.yaml', plainDate('2025-12-14'))
    const teLaat = judgeExample('voorbeeldig-week-92.yaml', plainDate('2025-12-15'))
    expect([verdictIn(opTijd, 'T-16').kind, verdictIn(teLaat, 'T-16').kind]).toEqual(['pending', 'violated'])
  })

  it('week 5: bijna alles nog niet, de probleemanalyse binnenkort', () => {
    const report = judgeExample('week-5.yaml')
    expect(report).toMatchObject({ week: 5, fase: 'wachttijd', wachttijd: { einde: '2027-08-22' } })
    expect(Object.values(report.parts)).toEqual(['pending', 'pending', 'pending'])
    expect(namedVerdicts(report)).toEqual(['pending', 'pending', 'pending', 'pending'])
    expect(openBreaches(report)).toEqual([])
    expect(verdictIn(report, 'R-01')).toMatchObject({ kind: 'pending', due: '2025-10-05', soon: true })
  })

  it('zonder profiel en arbeidsdeskundige: die twee niet voldaan als risico, spoor 2 wel op tijd', () => {
    const report = judgeExample('geen-fml-geen-ad-week-60.yaml')
    expect(report).toMatchObject({ week: 60, parts: { inspanningen: 'risk' } })
    expect(namedVerdicts(report)).toEqual(['violated', 'violated', 'satisfied', 'pending'])
    expect(openBreaches(report)).toEqual(['I-06 warning', 'S1-07 warning'])
  })

  it('spoor 2 drie maanden te laat: een risico van 90 dagen, verder niets', () => {
    const report = judgeExample('spoor-2-drie-maanden-te-laat.yaml')
    expect(report).toMatchObject({ week: 75, parts: { inspanningen: 'risk' } })
    expect(namedVerdicts(report)).toEqual(['satisfied', 'satisfied', 'violated', 'pending'])
    expect(openBreaches(report)).toEqual(['T-10 warning'])
    expect(verdictIn(report, 'T-10')).toMatchObject({
      places: [{ breach: 'late', due: '2024-12-17', found: '2025-03-17', daysLate: 90, path: '/spoor2/start' }],
    })
  })

  it('spoor 2 terecht uitgesteld: niet gestart na week 58, maar gedekt door een bewezen uitzondering', () => {
    const report = judgeExample('spoor-2-terecht-uitgesteld.yaml')
    expect(report).toMatchObject({ week: 59, parts: { inspanningen: 'pending' }, counts: { covered: 1 } })
    expect(namedVerdicts(report)).toEqual(['satisfied', 'satisfied', 'covered', 'pending'])
    expect(openBreaches(report)).toEqual([])
    expect(verdictIn(report, 'T-10')).toMatchObject({
      kind: 'violated',
      covered: { ground: 'uitzondering', path: '/spoor2/uitzondering' },
    })
    expect(verdictIn(report, 'S2-04').kind).toBe('satisfied')
    expect(verdictIn(report, 'T-12')).toMatchObject({ kind: 'pending', due: '2025-09-05' })
  })

  it('dezelfde uitzondering dekt niets meer als de terugkeer uitblijft', () => {
    const report = judgeExample('spoor-2-terecht-uitgesteld.yaml', plainDate('2025-09-20'))
    expect(verdictIn(report, 'T-12').kind).toBe('violated')
    expect(verdictIn(report, 'T-10')).toMatchObject({ kind: 'violated', covered: null })
  })

  it('een uitzondering zonder bewijs: niet bewezen, dus ook spoor 2 niet gedekt', () => {
    const report = judgeExample('uitzondering-zonder-bewijs.yaml')
    expect(report).toMatchObject({ week: 63, parts: { inspanningen: 'violated' } })
    expect(namedVerdicts(report)).toEqual(['satisfied', 'satisfied', 'violated', 'pending'])
    expect(openBreaches(report)).toEqual(['T-10 error', 'S2-04 error'])
    expect(verdictIn(report, 'T-10')).toMatchObject({ covered: null, places: [{ due: '2025-05-15' }] })
  })

  it('onvolledig verslag in week 93: inspanningen voldaan, het papier niet', () => {
    const report = judgeExample('onvolledig-riv-week-93.yaml')
    const parts = { volledigheid: 'violated', inspanningen: 'satisfied', zorgvuldigheid: 'risk' }
    expect(report).toMatchObject({ week: 93, parts })
    expect(namedVerdicts(report)).toEqual(['satisfied', 'satisfied', 'satisfied', 'violated'])
    expect(openBreaches(report)).toEqual(['T-15 warning', 'R-05 error', 'R-06 error', 'R-11 error'])
    expect(verdictIn(report, 'T-16')).toMatchObject({ kind: 'pending', due: '2025-07-16', soon: true })
  })

  it('27 dagen hersteld: één wachttijd, de 27 dagen tellen niet mee', () => {
    const report = judgeExample('onderbroken-27-dagen.yaml')
    expect(report.week).toBe(40)
    expect(report.wachttijd).toMatchObject({ eersteZiektedag: '2024-05-21', einde: '2026-06-14', samengesteld: true })
    expect(openBreaches(report)).toEqual([])
    expect(verdictIn(report, 'R-01').kind).toBe('satisfied')
    expect(verdictIn(report, 'T-06')).toMatchObject({ kind: 'pending', due: '2025-04-07', soon: true })
  })

  it('28 dagen hersteld: een nieuwe wachttijd, met een nieuwe probleemanalyse en een nieuw plan', () => {
    const report = judgeExample('onderbroken-28-dagen.yaml')
    expect(report.week).toBe(27)
    expect(report.wachttijd).toMatchObject({ eersteZiektedag: '2024-09-17', einde: '2026-09-14', samengesteld: false })
    expect(openBreaches(report)).toEqual(['T-02 warning', 'R-01 error', 'R-02 error', 'W-01 error'])
    expect(verdictIn(report, 'T-06')).toMatchObject({ kind: 'pending', due: '2025-07-08', soon: false })
  })

  it('de twee onderbroken dossiers verschillen alleen in die ene dag, het kenmerk en de eigen map', () => {
    const [van27, van28] = ['27', '28'].map((dagen) =>
      readExample(`onderbroken-${dagen}-dagen.yaml`)
        .replace(/^#.*\n/gm, '')
        .replaceAll(`onderbroken-${dagen}`, ''),
    )
    const changed = van28
      ?.replace('SM-VERS-28', 'SM-VERS-27')
      .replace('totEnMet: 2024-09-16', 'totEnMet: 2024-09-15')
      .replace('van: 2024-09-17', 'van: 2024-09-16')
    expect(changed).toBe(van27)
  })

  it('verlof met dezelfde oorzaak ervoor en erna: 112 dagen tellen niet mee en alle termijnen schuiven', () => {
    const report = judgeExample('wazo.yaml')
    expect(report.week).toBe(51)
    expect(report.wachttijd).toMatchObject({ eersteZiektedag: '2024-02-12', einde: '2026-05-31', samengesteld: true })
    expect(openBreaches(report)).toEqual([])
    for (const rule of ['T-06', 'W-01', 'W-03']) expect(verdictIn(report, rule).kind).toBe('satisfied')
    expect(verdictIn(report, 'R-04')).toMatchObject({ kind: 'pending', due: '2025-06-01', soon: true })
    expect(verdictIn(report, 'T-10')).toMatchObject({ kind: 'pending', due: '2025-07-13' })
  })

  it('geen benutbare mogelijkheden: plan, profiel, arbeidsdeskundige en spoor 2 niet van toepassing', () => {
    const report = judgeExample('geen-benutbare-mogelijkheden.yaml')
    expect(report).toMatchObject({ week: 78, parts: { inspanningen: 'satisfied' } })
    expect(namedVerdicts(report)).toEqual(['notApplicable', 'notApplicable', 'notApplicable', 'pending'])
    expect(openBreaches(report)).toEqual([])
    expect(verdictIn(report, 'R-04').kind).toBe('notApplicable')
    for (const rule of ['I-08', 'R-02', 'T-06']) expect(verdictIn(report, rule).kind).toBe('satisfied')
  })

  it('loonstop: de opschorting past niet bij de grond, de latere loonstop wel', () => {
    const report = judgeExample('loonstop.yaml')
    expect(report).toMatchObject({ week: 40, parts: { zorgvuldigheid: 'violated' } })
    expect(openBreaches(report)).toEqual(['D-05 error'])
    const verdict = verdictIn(report, 'D-05')
    expect(verdict.kind === 'violated' && verdict.places.map(({ path }) => path)).toEqual(['/maatregelen/2/grond'])
    expect(verdictIn(report, 'T-06')).toMatchObject({ kind: 'pending', due: '2025-10-29', soon: true })
  })

  it('ziek uit dienst: verslag op de laatste werkdag, latere termijnen niet van toepassing', () => {
    const report = judgeExample('ziek-uit-dienst.json')
    expect(report).toMatchObject({
      fase: 'uit-dienst',
      parts: { volledigheid: 'satisfied', inspanningen: 'satisfied' },
    })
    expect(verdictIn(report, 'W-06')).toMatchObject({ kind: 'satisfied', path: '/riv/afschriftWerknemer/datum' })
    for (const rule of ['T-06', 'T-10', 'T-16', 'R-04']) expect(verdictIn(report, rule).kind).toBe('notApplicable')
    expect(report.counts.violated.error).toBe(0)
  })

  it('minimaal: een eerste ziektedag in week 77 is genoeg voor vier keer niet voldaan', () => {
    const report = judgeExample('minimaal.json')
    expect(report).toMatchObject({ week: 77, wachttijd: { einde: '2026-04-13' } })
    expect(namedVerdicts(report)).toEqual(['violated', 'violated', 'violated', 'violated'])
    expect(report.assumptions).toHaveLength(1)
    expect(verdictIn(report, 'T-01')).toMatchObject({ kind: 'undetermined', missing: '/werknemer/rooster/werkdagen' })
  })
})
