import { marked } from 'marked'
import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { DossierEntry } from '../../src/kernel/report.js'
import { violated } from '../../src/kernel/verdict.js'
import { freeText, nl } from '../../src/language/message.js'
import { render } from '../../src/reporters/form.js'
import { markdown } from '../../src/reporters/markdown.js'
import { codeSpan, plainText } from '../../src/reporters/markdown-escape.js'
import { invalidDossier, judgedDossier, places, resultOf, unreadableDossier } from '../helpers/report.js'

const textOf = (...dossiers: DossierEntry[]) => render(markdown, { peildatum: plainDate('2025-04-01'), dossiers })
const htmlOf = (text: string) => marked.parse(text, { gfm: true, async: false })

it('leest als een samenvatting', async () => {
  const text = textOf(
    judgedDossier(),
    invalidDossier,
    unreadableDossier,
    judgedDossier({ kenmerk: 'RUSTIG', results: [] }),
  )
  await expect(text).toMatchFileSnapshot('__files__/samenvatting.md')
})

it('heeft een tabel met een rij per dossier en uitklapbare bevindingen', () => {
  const html = htmlOf(textOf(judgedDossier(), invalidDossier, judgedDossier({ kenmerk: 'RUSTIG', results: [] })))
  expect(html.match(/<tr>/g)).toHaveLength(3) // de kopjes en twee dossiers
  expect(html).toMatch(/<td><code>VZ-2024-0157<\/code><\/td>\s*<td align="right">64<\/td>/)
  expect(html.match(/<details>/g)).toHaveLength(1)
  expect(html).toContain('<strong>NIET VOLDAAN</strong> R-11')
  expect(html).toContain('<h3>Niet getoetst</h3>')
})

it('zegt ook zonder dossiers iets zinnigs', () => {
  expect(textOf()).toContain('0 dossiers getoetst')
  expect(htmlOf(textOf())).not.toContain('<table>')
})

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</summary></details><script>alert(1)</script>',
  '| a | b |',
  '`a` | ``b``',
  '[klik](http://kwaad.example)',
  '![](http://kwaad.example/pixel.png)',
  '**vet** _schuin_',
  'http://kwaad.example www.kwaad.example @iedereen a@b.example',
  '\n\n# kop\n\n- lijst',
  '--> <!-- x',
  '::error::nep',
  '\\',
  '`',
  '&lt;b&gt;',
]

it.each(hostile)('laat %j gewone tekst blijven', (text) => {
  const html = htmlOf(
    textOf(judgedDossier({ kenmerk: text, file: `${text}.yaml` }), judgedDossier({ kenmerk: 'TWEE', results: [] }), {
      ...unreadableDossier,
      file: text,
    }),
  )
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag))
  const ours = 'h2 h3 p ul li code table thead tbody tr th td strong details summary'.split(' ')
  expect([...tags].filter((tag) => tag && !ours.includes(tag))).toEqual([])
  expect(html.match(/<tr>/g)).toHaveLength(3)
  expect(html.match(/<td/g)).toHaveLength(14)
  expect(html.match(/<h\d/g)).toHaveLength(4)
  expect(html).not.toMatch(/href|src=(?!x onerror)/)
})

it.each(hostile)('schrijft %j leesbaar terug', (text) => {
  const inner = htmlOf(`x ${plainText(text)} y`)
  expect(inner).not.toMatch(/<(?!\/?p>)/)
  expect(htmlOf(`x ${codeSpan(text)} y`).match(/<code>/g)).toHaveLength(1)
})

it('schrijft geen vrije tekst uit het dossier', () => {
  const place = { ...places.missing, message: nl`Er staat ${freeText('Jan Verzonnen is ziek')}` }
  expect(textOf(judgedDossier({ results: [resultOf('T-04', violated(place))] }))).not.toContain('Jan')
})

it('past in een samenvatting van GitHub en zegt wat er niet bij past', () => {
  const many = Array.from({ length: 9000 }, (_, index) =>
    judgedDossier({
      kenmerk: `VZ-${String(index).padStart(5, '0')}`,
      results:
        index % 2
          ? [resultOf('T-04', violated(places.missing))]
          : [resultOf('I-06', violated(places.late), { severity: 'info' })],
    }),
  )
  const text = textOf(...many)
  expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024)
  expect(text.includes('9000 dossiers getoetst')).toBe(true)
  const rows = text.match(/^\| `VZ/gm)?.length ?? 0
  const details = text.match(/^<details>/gm)?.length ?? 0
  expect(rows).toBeGreaterThan(1000)
  expect(details).toBeGreaterThan(1000)
  expect(text.includes(`Nog ${9000 - rows} dossiers passen hier niet bij.`)).toBe(true)
  expect(text.includes(`De bevindingen van ${9000 - details} dossiers passen hier niet bij`)).toBe(true)
  expect(text.indexOf('`VZ-00001`')).toBeLessThan(text.indexOf('`VZ-00003`'))
  expect(text.includes('`VZ-08999`')).toBe(true)
  expect(text.includes('`VZ-08998`')).toBe(false) // alleen een aandachtspunt
})
