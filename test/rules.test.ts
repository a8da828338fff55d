import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../src/calendar/plain-date.js'
import { checkDossier } from '../src/check-dossier.js'
import type { Dossier } from '../src/dossier/dossier.js'
import { loadDossier } from '../src/dossier/load.js'
import { genoemdeBestanden } from '../src/facts/genoemde-bestanden.js'
import { applyPatch } from '../src/kernel/patch.js'
import { isOpenBreach, severityOf } from '../src/kernel/result.js'
import type { Example, Rule } from '../src/kernel/rule.js'
import { compareSeverity } from '../src/kernel/verdict.js'
import { instruments, urlOf } from '../src/law/source.js'
import { rules } from '../src/rules/index.js'
import { voorbeelddossier, voorbeeldPeildatum } from '../src/rules/voorbeeld/voorbeelddossier.js'
import { onlyAsk } from './helpers/only-ask.js'

const files = readdirSync('src/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'voorbeeld')
  .flatMap((entry) => readdirSync(join('src/rules', entry.name)).map((file) => join('src/rules', entry.name, file)))

const folders: Readonly<Record<string, string>> = {
  T: 'termijnen',
  R: 'riv',
  I: 'inhoud',
  S1: 'spoor1',
  S2: 'spoor2',
  D: 'rollen',
  P: 'privacy',
  C: 'consistentie',
  B: 'bewijs',
  W: 'wachttijd',
  K: 'praktijk',
}
const themes = Object.keys(folders)

/** Breaches that cannot come alone: a notice after 81 weeks is always later than 42. */
const unavoidable: Readonly<Record<string, readonly string[]>> = { 'T-07': ['T-06'] }

/** Ids that once had a rule; they never come back. */
const retired: readonly string[] = []

const core =
  'T-01 T-03 T-04 T-05 T-06 T-07 T-08 T-09 T-10 T-12 T-13 T-14 T-15 T-16 R-01 R-02 R-03 R-04 R-05 R-06 R-07 R-08 R-09 R-10 R-11 I-02 I-03 I-04 I-06 I-07 I-08 S1-01 S1-02 S1-05 S1-06 S1-07 S2-01 S2-04 S2-09 D-01 D-03 D-05 P-01 P-03 P-04 P-05 C-01 C-02 B-01 W-01 W-02 W-03 W-05 W-06 W-07'.split(
    ' ',
  )

/** The files that an example names are there, each with its own content, but for the rule that looks whether they are. */
function bestandenVan(rule: Rule, dossier: Dossier) {
  const aanwezig = (naam: string) => ({ status: 'aanwezig', bytes: 1, sha256: `inhoud van ${naam}` }) as const
  return new Map(rule.id === 'B-01' ? [] : genoemdeBestanden(dossier).map(({ naam }) => [naam, aanwezig(naam)]))
}

function resultsOf(rule: Rule, { patch, peildatum }: Example) {
  const dossier = applyPatch(voorbeelddossier, patch)
  return checkDossier(dossier, {
    peildatum: peildatum ? plainDate(peildatum) : voorbeeldPeildatum,
    bestanden: bestandenVan(rule, dossier),
  }).results
}

function resultOf(rule: Rule, example: Example) {
  const result = resultsOf(rule, example).find((candidate) => candidate.rule.id === rule.id)
  if (!result) throw new Error(`geen uitkomst voor ${rule.id}`)
  return result
}

describe('de catalogus', () => {
  it('bevat de regels van de eerste versie', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(core))
  })

  it('heeft unieke nummers en namen, zonder ingetrokken nummers', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length)
    expect(rules.filter(({ id }) => retired.includes(id))).toEqual([])
  })

  it('staat op volgorde van thema en nummer', () => {
    const rank = ({ id }: Rule) => {
      const [theme = '', number = ''] = id.split('-')
      return themes.indexOf(theme) * 100 + Number(number)
    }
    expect(rules.map(rank)).toEqual(rules.map(rank).toSorted((a, b) => a - b))
  })

  it('bevat elk bestand dat een regel is', async () => {
    const modules = await Promise.all(files.map(async (file) => ({ file, module: await import(`../${file}`) })))
    const ruleFiles = modules.filter(({ module }) => module.default)
    expect(ruleFiles.filter(({ module }) => !rules.includes(module.default)).map(({ file }) => file)).toEqual([])
    expect(ruleFiles).toHaveLength(rules.length)
  })
})

describe('het voorbeelddossier', () => {
  it('is een geldig dossier', () => {
    expect(loadDossier(JSON.stringify(voorbeelddossier)).dossier.kenmerk).toBe('VOORBEELD')
  })

  it('voldoet aan alle regels', () => {
    const results = checkDossier(voorbeelddossier, { peildatum: voorbeeldPeildatum, bestanden: new Map() }).results
    const verdicts = results.filter(({ verdict }) => !['satisfied', 'notApplicable'].includes(verdict.kind))
    expect(verdicts.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([])
  })
})

describe.each(rules.map((rule) => [`${rule.id} ${rule.slug}`, rule] as const))('%s', (_, rule) => {
  it('heeft een nummer, een naam en een bestand dat zo heet, met een test ernaast', () => {
    const [theme = ''] = rule.id.split('-')
    expect(rule.id).toMatch(/^(T|R|I|S1|S2|D|P|C|B|W|K)-\d{2}$/)
    expect(files.map((file) => basename(file, '.ts'))).toContain(rule.slug)
    const needed = [`src/rules/${folders[theme]}/${rule.slug}.ts`, `test/rules/${folders[theme]}/${rule.slug}.test.ts`]
    expect(needed.filter((file) => !existsSync(file))).toEqual([])
  })

  it('steunt op bekende bronnen, met een adres zoals het die dag gold', () => {
    for (const source of rule.sources) {
      expect(instruments).toHaveProperty(source.instrument)
      const url = urlOf(source, plainDate('2026-07-01'))
      if (url !== null) expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('legt zich uit in hele zinnen', () => {
    for (const text of [rule.requires, rule.why, rule.remedy]) expect(text).toMatch(/^\p{Lu}.*[.?]$/su)
    expect(rule.title).toMatch(/^[\p{Lu}\d].*[^.]$/su)
    expect(rule.title.length).toBeLessThanOrEqual(90)
  })

  it('noemt een voorbeeld dat voldoet en een dat niet voldoet', () => {
    expect(resultOf(rule, rule.example.satisfies).verdict.kind).toBe('satisfied')
    const tegen = resultOf(rule, rule.example.violates)
    if (onlyAsk.includes(rule.id)) expect(tegen.verdict.kind).toBe('judgement')
    else expect(isOpenBreach(tegen)).toBe(true)
  })

  it('heeft een voorbeeld dat alleen aan deze regel niet voldoet', () => {
    const others = resultsOf(rule, rule.example.violates).filter(
      (result) => isOpenBreach(result) && result.rule !== rule,
    )
    expect(others.map((result) => result.rule.id)).toEqual(unavoidable[rule.id] ?? [])
  })

  it('geeft nooit een zwaardere uitkomst dan de regel zelf, en bij praktijk geen fout om een datum', () => {
    const { verdict } = resultOf(rule, rule.example.violates)
    if (onlyAsk.includes(rule.id)) return
    if (verdict.kind !== 'violated') throw new Error('het voorbeeld hoort niet te voldoen')
    for (const place of verdict.places) {
      expect(compareSeverity(place.severity ?? rule.severity, rule.severity)).toBeGreaterThanOrEqual(0)
      if ((place.norm ?? rule.norm) === 'praktijk' && place.breach === 'late')
        expect(place.severity ?? rule.severity).not.toBe('error')
    }
  })
})

it('telt elke uitkomst in het voorbeeld met de ernst van de zwaarste plaats', () => {
  for (const rule of rules) {
    const result = resultOf(rule, rule.example.violates)
    if (isOpenBreach(result)) expect(compareSeverity(severityOf(result), rule.severity)).toBeGreaterThanOrEqual(0)
  }
})
