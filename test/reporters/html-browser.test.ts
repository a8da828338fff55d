import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { render } from '../../src/reporters/form.js'
import { html } from '../../src/reporters/html.js'
import { hasBrowser, openBrowser } from '../helpers/browser.js'
import { judgeExample } from '../helpers/examples.js'
import { hostileDossier, hostileProblem } from '../helpers/hostile-html.js'
import { invalidDossier, judgedDossier, unreadableDossier } from '../helpers/report.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages: Readonly<Record<string, readonly DossierEntry[]>> = {
  'een dossier met een risico': [judgeExample('spoor-2-drie-maanden-te-laat.yaml')],
  'een dossier waarin alles ontbreekt': [judgeExample('minimaal.json')],
  'elke soort uitkomst': [judgedDossier()],
  'een ongeldig bestand': [invalidDossier],
  'een portefeuille': [judgeExample('week-5.yaml'), judgeExample('loonstop.yaml'), invalidDossier, unreadableDossier],
}

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  'licht, op een bureau': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'donker, op een bureau': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'licht, op een tablet': { viewport: { width: 800, height: 1000 }, colorScheme: 'light' },
  'licht, op een telefoon': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
}

/** What the browser said, asked for or showed while the page was open. */
interface Opened {
  readonly page: Page
  readonly noise: readonly string[]
}

// Debian's chromium; .ci/run installs it. Without it the other tests of this form still run.
describe.runIf(hasBrowser)('de HTML-pagina in een browser', { timeout: 90_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function open(dossiers: readonly DossierEntry[], options: BrowserContextOptions = {}): Promise<Opened> {
    const folder = mkdtempSync(join(tmpdir(), 'rivcheck-html-'))
    const file = join(folder, 'rapport.html')
    writeFileSync(file, render(html, { peildatum: plainDate('2025-06-01'), dossiers }))
    const context = await browser.newContext(options)
    onTestFinished(async () => {
      await context.close()
      rmSync(folder, { recursive: true })
    })
    const page = await context.newPage()
    const noise: string[] = []
    const own = pathToFileURL(file).href
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(String(error)))
    page.on('dialog', (dialog) => noise.push(`dialoog ${dialog.message()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(own)) noise.push(`vraagt ${request.url()}`)
    })
    await page.goto(own)
    return { page, noise }
  }

  const openFolded = (page: Page) =>
    page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })

  /** Columns by which the page is wider than the window. */
  const overflow = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  const combinations = Object.keys(pages).flatMap((name) =>
    Object.keys(screens).map((screen) => [name, screen] as const),
  )

  it.each(combinations)('%s is voor iedereen te gebruiken: %s', async (name, screen) => {
    const { page, noise } = await open(pages[name] ?? [], screens[screen])
    expect(await overflow(page)).toBe(0)
    await openFolded(page)
    expect(await overflow(page)).toBe(0)
    await page.evaluate(axe)
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => [impact, id, nodes[0].html].join(" ")))',
    )
    expect(found).toEqual([])
    expect(noise).toEqual([])
  })

  it('is met het toetsenbord te lezen: eerst naar de inhoud springen, en elk ingevouwen deel openen', async () => {
    const { page } = await open(pages['een dossier met een risico'] ?? [])
    const focused = () => page.evaluate('document.activeElement.textContent.trim()')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('inhoud')
    const summaries = page.locator('summary')
    const count = await summaries.count()
    expect(count).toBeGreaterThan(3)
    let opened = 0
    for (let presses = 0; presses < 200 && opened < count; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.tagName')) !== 'SUMMARY') continue
      await page.keyboard.press('Enter')
      opened += 1
    }
    expect(await page.locator('details[open]').count()).toBe(count)
  })

  it('past op papier: A4, licht, alles opengevouwen en niets naast de bladspiegel', async () => {
    const { page } = await open(pages['een dossier met een risico'] ?? [], { colorScheme: 'dark' })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sizes.length).toBeGreaterThan(3)
    for (const [, width, height] of sizes) {
      expect(Number(width)).toBeCloseTo(595, 0)
      expect(Number(height)).toBeCloseTo(842, 0)
    }
    const columns = 687 // 210 mm less two margins of 14 mm, at 96 to the inch
    await page.setViewportSize({ width: columns, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await overflow(page)).toBe(0)
    const outside = await page.evaluate(
      `[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > ${columns + 1}).map((e) => e.outerHTML.slice(0, 80))`,
    )
    expect(outside).toEqual([])
    expect(await page.locator('details:not([open]) table').first().isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(26, 36, 48)')
  })

  it('laat van veel dossiers op papier weg wat was ingevouwen, en zegt dat', async () => {
    const { page } = await open(pages['een portefeuille'] ?? [])
    await page.emulateMedia({ media: 'print' })
    const all = page.locator('details')
    const seen = async () => (await all.evaluateAll((them) => them.map((one) => one.getClientRects().length))).join('')
    expect(await seen()).toMatch(/^0{4,}$/)
    expect(await page.getByRole('heading', { name: 'Alle normen' }).count()).toBe(0)
    expect(await page.getByText('Op papier staan alleen de delen die waren opengevouwen').isVisible()).toBe(true)
    await all.first().evaluate((details) => details.setAttribute('open', ''))
    expect(await seen()).toMatch(/^10{3,}$/)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.getByText('Op papier staan').isVisible()).toBe(false)
  })

  it('laat de portefeuille op elke kolom sorteren, met muis en toetsenbord, en zonder script staat alles er ook', async () => {
    const entries = [
      judgeExample('week-5.yaml'),
      judgeExample('minimaal.json'),
      judgeExample('voorbeeldig-week-92.yaml'),
    ]
    const { page } = await open(entries)
    const weeks = () => page.locator('.portfolio tbody td[data-label=Week]').allInnerTexts()
    expect(await weeks()).toEqual(['77', '5', '92'])
    const button = page.getByRole('button', { name: 'Week' })
    await button.click()
    expect(await weeks()).toEqual(['5', '77', '92'])
    await button.press('Enter')
    expect(await weeks()).toEqual(['92', '77', '5'])
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')

    const { page: plain } = await open(entries, { javaScriptEnabled: false })
    expect(await plain.getByRole('button').count()).toBe(0)
    expect(await plain.locator('.portfolio tbody tr').count()).toBe(3)
    await plain.getByRole('link', { name: 'VB-92' }).click()
    await expect.poll(() => plain.locator('article.dossier', { hasText: 'VB-92' }).first().isVisible()).toBe(true)
    expect(plain.url()).toMatch(/#d\d-dossier$/)
  })

  it('houdt wat geen volgende termijn of bevinding heeft onderaan, hoe er ook wordt gesorteerd', async () => {
    const entries = ['ziek-uit-dienst.json', 'week-5.yaml', 'voorbeeldig-week-92.yaml'].map((file) =>
      judgeExample(file),
    )
    const { page } = await open(entries)
    const order = () => page.locator('.portfolio tbody th a').allInnerTexts()
    const button = page.getByRole('button', { name: 'Volgende termijn' })
    await button.click()
    expect(await order()).toEqual(['BS-GROEP4', 'VB-92', 'KAS-2025-031'])
    await button.click()
    expect(await order()).toEqual(['VB-92', 'BS-GROEP4', 'KAS-2025-031'])
  })

  it('laat ook op een telefoon sorteren, met knoppen die te zien en te raken zijn', async () => {
    const { page } = await open(pages['een portefeuille'] ?? [], screens['licht, op een telefoon'])
    const buttons = page.locator('.portfolio thead button')
    expect(await buttons.count()).toBe(8)
    const outside = await page.evaluate(
      `[...document.querySelectorAll('.portfolio thead button')].map((button) => button.getBoundingClientRect()).filter(({ height, width, right }) => height < 24 || width < 24 || right > innerWidth).length`,
    )
    expect(outside).toBe(0)
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run({ runOnly: ['wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html].join(' ')))`,
    )
    expect(found).toEqual([])
  })

  it.each(Object.keys(screens))(
    'houdt een portefeuille met heel lange kenmerken binnen het scherm: %s',
    async (screen) => {
      const entries = ['minimaal.json', 'loonstop.yaml'].map((file, index) => ({
        ...judgeExample(file),
        kenmerk: String(index).repeat(100),
        file: `map/${'x'.repeat(120)}.yaml`,
      }))
      const { page } = await open(entries, screens[screen])
      expect(await overflow(page)).toBe(0)
      await openFolded(page)
      expect(await overflow(page)).toBe(0)
    },
  )

  it('breekt op een telefoon geen woord in de samenvatting', async () => {
    const { page } = await open(pages['een portefeuille'] ?? [], screens['licht, op een telefoon'])
    const broken = await page.evaluate(`[...document.querySelectorAll('.totals li')].flatMap(({ lastChild }) =>
      [...lastChild.data.matchAll(/\\S+/g)].filter(({ index, 0: word }) => {
        const range = document.createRange()
        range.setStart(lastChild, index)
        range.setEnd(lastChild, index + word.length)
        return range.getClientRects().length > 1
      })).length`)
    expect(broken).toBe(0)
  })

  it.each([
    ['in de wachttijd', 'minimaal.json', '2024-12-01'],
    ['na de wachttijd', 'minimaal.json', '2026-11-01'],
    ['jaren later', 'minimaal.json', '2035-11-01'],
    ['met verlof ertussen', 'wazo.yaml', '2025-05-20'],
  ])('laat de weken boven de tijdlijn niet over elkaar lopen: %s', async (_, example, date) => {
    const { page } = await open([judgeExample(example, plainDate(date))])
    for (const line of ['week', 'date']) {
      const boxes = (await page.evaluate(
        `[...document.querySelectorAll('svg.timeline text.${line}')].map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ left, right }))`,
      )) as { left: number; right: number }[]
      expect(boxes.length).toBeGreaterThan(4)
      expect(boxes.filter(({ left }, index) => left < (boxes[index - 1]?.right ?? 0))).toEqual([])
    }
  })

  it.each([
    ['alleen', [hostileDossier('minimaal.json')]],
    ['tussen andere', [hostileDossier('loonstop.yaml'), hostileDossier('minimaal.json'), hostileProblem]],
  ])('voert niets uit van wat in een dossier staat: %s', async (_, entries) => {
    const { page, noise } = await open(entries)
    await openFolded(page)
    await page.locator('main a').first().hover()
    expect(await page.evaluate('window.gekraakt === undefined')).toBe(true)
    expect(await page.locator('img, iframe, main script, [onerror], [onload]').count()).toBe(0)
    expect(await overflow(page)).toBe(0)
    expect(noise).toEqual([])
  })
})
