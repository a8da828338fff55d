import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { partsOf, render } from '../../src/reporters/form.js'
import { html } from '../../src/reporters/html.js'
import { addTo, noTotals, tallyOf } from '../../src/reporters/summary.js'
import { exampleFiles, judgeExample, loadExample } from '../helpers/examples.js'
import { hostileDossier, hostileProblem } from '../helpers/hostile-html.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../helpers/report.js'
import { runCli } from '../helpers/run-cli.js'

const peildatum = plainDate('2025-06-01')
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } }) // the kenmerk decides

function pageOf(...dossiers: readonly DossierEntry[]): string {
  return render(html, { peildatum, dossiers })
}

async function mistakesIn(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`))
}

/** Ids that no link may miss, and links that lead nowhere. */
function danglingLinks(page: string): readonly string[] {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]))
  const links = [...page.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  )
  return links.filter((link) => !ids.has(link))
}

function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}

describe('de pagina van een dossier', () => {
  const file = 'spoor-2-drie-maanden-te-laat.yaml'
  const page = pageOf(judgeExample(file))

  it.each(exampleFiles)('%s is geldige HTML met links die ergens heen gaan', async (example) => {
    const own = pageOf(judgeExample(example))
    expect(await mistakesIn(own)).toEqual([])
    expect(danglingLinks(own)).toEqual([])
  })

  it('begint met kenmerk, week, peildatum, einde van de wachttijd en de drie uitkomsten', () => {
    const text = textOf(page)
    expect(text).toContain('TR-0412 examples/spoor-2-drie-maanden-te-laat.yaml Week 75 van 104')
    expect(text).toContain('Peildatum di 15-04-2025 uit het dossier')
    expect(text).toContain('Einde wachttijd ma 10-11-2025 nog 30 weken')
    expect(text).toMatch(/Volledigheid RIV … Nog niet 3 van 3 stukken die er nu moeten zijn/)
    expect(text).toMatch(/Inspanningen ! 1 risico 28 van 29 normen voldaan/)
    expect(text).toMatch(/✕ Niet voldaan Spoor 2 gestart uiterlijk week 58 \(tenzij\) T-10/)
  })

  it('vertelt van een bevinding het feit, het verschil, de plaats, de norm, de bron en wat nu te doen is', () => {
    const finding = /<article class="finding warning" id="T-10">[\s\S]*?<\/article>/.exec(page)?.[0] ?? ''
    const text = textOf(finding)
    expect(text).toContain('Spoor 2 is gestart op 17-03-2025; de laatste dag was 17-12-2024')
    expect(text).toContain('90 dagen te laat')
    expect(text).toContain('examples/spoor-2-drie-maanden-te-laat.yaml:236:10 spoor2 › start')
    expect(text).toContain('( UWV-handboek )')
    expect(text).toContain('Leg vast waarom spoor 2 later is gestart')
    expect(finding).toMatch(/<a href="https:\/\/wetten\.overheid\.nl\/[^"]*"[^>]*>BW 7:658a lid 1<\/a>/)
  })

  it('groepeert wat eerst moet naar wie het doet, met wie het dringendste heeft vooraan', () => {
    const part = /<section[^>]*aria-labelledby="eerst-doen"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    expect([...part.matchAll(/<h3>([^<]*)<\/h3>/g)].map((match) => match[1])).toEqual([
      'Werkgever',
      'Werkgever en werknemer',
      'Termijnen die nog lopen',
    ])
  })

  it('toont elke norm, ook wat voldaan of niet van toepassing is', () => {
    const rules = judgeExample(file).results.map(({ rule }) => rule.id)
    expect(rules.length).toBeGreaterThan(80)
    expect(rules.filter((id) => !page.includes(`id="${id}"`))).toEqual([])
  })

  it('vouwt de onderbouwing in als daarom is gevraagd', () => {
    const dossier = loadExample(file)
    const options = { peildatum: plainDate('2025-04-15'), trace: true }
    const text = textOf(pageOf(checkDossier(dossier, options)))
    expect(text).toContain('Waarom, en hoe dit is vastgesteld')
    expect(text).toContain('geteld als 6 weken na di 05-11-2024 (eerstejaarsevaluatie)')
    expect(textOf(page)).not.toContain('hoe dit is vastgesteld')
  })

  it('scheidt gedekte afwijkingen, vragen en ontbrekende gegevens van de bevindingen', () => {
    const text = textOf(pageOf(judgedDossier()))
    const order = [
      'Bevindingen',
      'Gedekte afwijkingen en uitzonderingen',
      'gemotiveerde afwijking: werkgever en werknemer zijn samen',
      'Vragen die software niet kan beantwoorden',
      'Voor: jurist',
      'Is de maatregel van 10-01-2025 onverwijld meegedeeld?',
      'Het dossier zegt het niet',
      'werkgever › functies',
      'ziek zonder onderbreking sinds 15-01-2024',
    ]
    const places = order.map((words) => text.lastIndexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('noemt elke vastgelegde uitzondering met het oordeel erover, en zegt het als er geen is', () => {
    const own = textOf(pageOf(judgeExample('geen-benutbare-mogelijkheden.yaml')))
    expect(own).toMatch(
      /Geen benutbare mogelijkheden di 05-03-2024 bedrijfsarts vanaf ma 29-01-2024 di 15-07-2025 1 stuk ✓ Voldaan I-08/,
    )
    expect(textOf(pageOf(judgeExample('uitzondering-zonder-bewijs.yaml')))).toMatch(/niet genoemd ✕ Niet voldaan S2-04/)
    expect(own).not.toContain('..')
    expect(textOf(page)).toContain('geen uitzondering en geen afwijking van een termijn vastgelegd')
  })

  it('noemt een gebeurtenis die geweest is voorbij, en niet gedaan', () => {
    const past = pageOf(judgeExample('minimaal.json', plainDate('2026-11-01')))
    const legend = textOf(past.slice(past.indexOf('<ul class="legend">'), past.indexOf('Dezelfde tijdlijn als tabel')))
    expect(legend).toContain('voorbij')
    expect(legend).not.toContain('gedaan')
    expect(textOf(page.slice(page.indexOf('<ul class="legend">')))).toMatch(/^ gedaan/)
  })

  it('laat een rekensom van de loonsanctie zien als het loon bekend is, en anders niet', () => {
    const { loonPerMaand: _, ...werknemer } = loadExample(file).werknemer ?? {}
    const day = plainDate('2025-04-15')
    const without = checkDossier({ ...loadExample(file), werknemer }, { peildatum: day })
    expect(textOf(page)).toContain('Wat een loonsanctie aan loon kost')
    expect(textOf(page)).toContain('Geen bekorting: de volle duur')
    expect(textOf(pageOf(without))).not.toContain('loonsanctie ten minste')
  })

  it('komt ook van de opdrachtregel, met de onderbouwing als die is gevraagd', async () => {
    const { code, out } = await runCli(['check', `examples/${file}`, '--format', 'html', '--trace'])
    expect(code).toBe(0)
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
    expect(textOf(out)).toContain('Waarom, en hoe dit is vastgesteld')
    expect(textOf(out)).toMatch(/Bestand \(SHA-256\) [0-9a-f]{64}/)
  })

  it('sluit af met waar het rapport op rust en met het voorbehoud', () => {
    const text = textOf(pageOf(judgedDossier({ sha256: 'abc123' })))
    expect(text).toMatch(/Verantwoording .*abc123.*rivcheck \d.*sha256:\w{64}.*Stand van het recht \d\d-\d\d-\d{4}/)
    expect(text.trimEnd()).toContain('Hulpmiddel, geen juridisch advies; UWV beoordeelt op redelijkheid en resultaat.')
  })
})

describe('de portefeuille', () => {
  const light = { ...judgeExample('voorbeeldig-week-92.yaml') }
  const heavy = { ...judgeExample('minimaal.json') }

  it('is geldige HTML, met links naar elk dossier en elk id een keer', async () => {
    const page = pageOf(...exampleFiles.map((file) => judgeExample(file)), invalidDossier, unreadableDossier)
    expect(await mistakesIn(page)).toEqual([])
    expect(danglingLinks(page)).toEqual([])
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('zet de meest dringende vooraan, in de tabel en daaronder', () => {
    const page = pageOf(light, heavy)
    const rows = [...page.matchAll(/<th scope="row" data-sort="([^"]*)"/g)].map((match) => match[1])
    const dossiers = [...page.matchAll(/<article class="dossier"[\s\S]*?<h2>([^<]*)<\/h2>/g)].map((match) => match[1])
    expect(rows).toEqual(['MINIMAAL', 'VB-92'])
    expect(dossiers).toEqual(rows)
  })

  it('noemt wat niet kon worden getoetst, met elk probleem', () => {
    const text = textOf(pageOf(light, invalidDossier, unreadableDossier))
    expect(text).toContain('1 dossier getoetst · 1 ongeldig · 1 onleesbaar')
    const [problem] = invalidDossier.problems
    expect(text).toContain(problem?.message)
  })

  it('houdt boven tweehonderd dossiers alleen de regels, ook als vooraf niemand weet hoeveel er komen', () => {
    const many = Array.from({ length: 201 }, () => light)
    const known = pageOf(...many)
    const run = { peildatum, total: null, options: {} }
    const assembly = html.assemble(run)
    const piece = html.piece(light, run)
    const streamed = many.map(() => assembly.add(piece)).join('')
    const totals = many.reduce((sum, entry) => addTo(sum, tallyOf(entry)), noTotals)
    for (const page of [known, [streamed, ...partsOf(assembly.end(totals))].join('')]) {
      expect(page.match(/<tr><th scope="row" data-sort/g)?.length).toBe(201)
      expect(page).not.toContain('<article')
      expect(page).toContain('Meer dan 200 dossiers')
      expect(danglingLinks(page)).toEqual([])
    }
  })

  it('zegt het ook als er niets te toetsen was', async () => {
    const page = pageOf()
    expect(textOf(page)).toContain('0 dossiers getoetst')
    expect(await mistakesIn(page)).toEqual([])
  })

  it('maakt stukken die een draad en een cache heel laten', () => {
    const run = { peildatum, total: 2, options: {} }
    const piece = html.piece(judgedDossier(), run)
    expect(structuredClone(piece)).toEqual(piece)
    expect(JSON.parse(JSON.stringify(piece))).toEqual(piece)
  })
})

describe('tekst uit een dossier', () => {
  const cracked = exampleFiles.map(hostileDossier)

  it.each(cracked.map((dossier) => [dossier.wachttijd.eersteZiektedag, dossier] as const))(
    'wordt nooit opmaak of script (dossier met eerste ziektedag %s)',
    async (_, dossier) => {
      const page = pageOf(dossier)
      expect(await mistakesIn(page)).toEqual([])
      expect(page.match(/<script|<img|<iframe|<object|<embed|<base|<link|<form/gi)).toBeNull()
      expect(page.match(/<[^>]*\s(on\w+|style|src)\s*=/gi)).toBeNull()
      expect(page.match(/href="(?!#|https:\/\/)/g)).toBeNull()
      expect(page).toContain('&lt;script&gt;window.gekraakt = 1')
    },
  )

  it('stuurt ook de leesrichting niet, en komt niet in een id', () => {
    const page = pageOf(...cracked, hostileProblem)
    expect(page.match(/[^\P{C}\n]/gu)).toBeNull()
    expect(
      [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]).filter((id) => !/^[\w-]+$/.test(id ?? '')),
    ).toEqual([])
    expect(page.match(/<script/g)?.length).toBe(1)
  })

  it('wordt ook in de naam en de problemen van een ongeldig bestand geen opmaak', async () => {
    const page = pageOf(hostileProblem)
    expect(await mistakesIn(page)).toEqual([])
    expect(page).not.toContain('<script')
    expect(page).toContain('Dit kan niet: &lt;script&gt;')
  })
})
