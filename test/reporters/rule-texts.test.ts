import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import { explainRule } from '../../src/explain-rule.js'
import { satisfied, violated } from '../../src/kernel/verdict.js'
import { themeOf } from '../../src/reporters/labels.js'
import { listRules } from '../../src/reporters/rule-list.js'
import { rules } from '../../src/rules/index.js'
import planVanAanpak from '../../src/rules/termijnen/plan-van-aanpak-2-weken.js'
import { madeUpRule, places, results } from '../helpers/report.js'

it.each(['text', 'markdown', 'json'] as const)('legt een regel uit als %s', async (format) => {
  await expect(explainRule(planVanAanpak, { format })).toMatchFileSnapshot(`__files__/explain.${format}`)
})

it('verwijst naar de tekst zoals die gold op de gevraagde dag', () => {
  expect(explainRule(planVanAanpak, { day: plainDate('2024-02-01') })).toContain('&z=2024-02-01&g=2024-02-01')
})

it('toont van een voorbeeld alleen wat het verandert', () => {
  const rule = madeUpRule('T-99', {
    check: (fact) => (fact('spoor2') ? satisfied() : violated(places.missing)),
    example: {
      satisfies: { patch: {} },
      violates: {
        peildatum: '2025-02-03',
        patch: (dossier) => ({
          ...dossier,
          contactmomenten: dossier.contactmomenten?.slice(1) ?? null,
          documenten: dossier.documenten?.filter(({ soort }) => soort !== 'eindevaluatie') ?? null,
          spoor2: null,
        }),
      },
    },
  })
  const text = explainRule(rule)
  expect(text).toContain(
    'Voorbeeld: voldaan\n    het dossier zoals het is\n\n    + VOLDAAN  T-99  Verzonnen regel T-99\n',
  )
  expect(text).toContain(
    [
      'Voorbeeld: niet voldaan (peildatum 03-02-2025)',
      '    contactmomenten: zonder 2024-04-15',
      '    spoor2: null',
      '    documenten:',
      '      eindevaluatie: null',
      '',
      '    × NIET VOLDAAN  T-99  Verzonnen regel T-99',
      '        Norm      Werkgever en werknemer leggen de afspraken op tijd vast (wet)',
    ].join('\n'),
  )
})

it('schrijft alleen een adres breder dan het scherm', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rules), fc.integer({ min: 60, max: 200 }), (rule, width) => {
      const wide = explainRule(rule, { width })
        .split('\n')
        .filter((line) => stringWidth(line) > width)
      expect(wide.filter((line) => !/^ +https:\S+$/.test(line))).toEqual([])
    }),
  )
})

it('toont de lijst van regels per thema', async () => {
  await expect(listRules(results.map(({ rule }) => rule))).toMatchFileSnapshot('__files__/rules.txt')
})

it('toont de hele catalogus binnen het scherm', () => {
  for (const width of [60, 80, 120]) {
    const text = listRules(rules, { width })
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    for (const { id } of rules) expect(text).toContain(`  ${id} `)
  }
})

it('geeft de catalogus als JSON met bronnen, gewicht, waarom en wat nu', () => {
  const { rules: listed } = JSON.parse(listRules(rules, { format: 'json' }))
  expect(listed).toHaveLength(rules.length)
  expect(listed[0]).toMatchObject({
    id: rules[0]?.id,
    norm: rules[0]?.norm,
    why: rules[0]?.why,
    remedy: rules[0]?.remedy,
    actor: rules[0]?.actor,
  })
  expect(listed[0].sources[0]).toHaveProperty('url')
})

it('legt een regel uit met stappen, uitzonderingen en verwante regels', () => {
  const rule = madeUpRule('T-99', {
    steps: ['Zoek het plan.', 'Is er een plan, dan is aan de norm voldaan.'],
    exceptions: ['de verplichtingen eindigden eerder'],
    related: ['T-10'],
  })
  expect(explainRule(rule)).toContain('Zo komt het oordeel tot stand\n    1. Zoek het plan.\n    2. Is er een plan')
  expect(explainRule(rule)).toContain('Uitzonderingen\n    - de verplichtingen eindigden eerder\n')
  expect(explainRule(rule)).toMatch(/Verwante regels\n {4}- T-10 Spoor 2 gestart/)
  expect(explainRule(rule, { format: 'markdown', level: 3 })).toContain('#### Uitzonderingen\n\n- de verplichtingen')
  expect(JSON.parse(explainRule(rule, { format: 'json' }))).toMatchObject({
    steps: rule.steps,
    exceptions: rule.exceptions,
    related: ['T-10'],
    example: { satisfies: { peildatum: '2025-11-03', result: { rule: 'T-99', verdict: 'satisfied' } } },
  })
})

it('zwijgt over uitzonderingen en verwante regels als die er niet zijn', () => {
  const rule = madeUpRule('T-99')
  for (const format of ['text', 'markdown'] as const) {
    expect(explainRule(rule, { format })).not.toMatch(/Uitzonderingen|Verwante regels/)
  }
})

it('de uitleg van alle regels in docs is bij; zo niet: npm run update', async () => {
  const themes = [...new Set(rules.map(({ id }) => themeOf(id)))]
  const text = [
    '# De regels van rivcheck',
    `${rules.length} regels. Dit is de tekst van \`rivcheck explain\`, met de uitkomst die de regel werkelijk geeft.`,
    ...themes.flatMap((theme) => [
      `## ${theme}`,
      ...rules
        .filter(({ id }) => themeOf(id) === theme)
        .map((rule) => explainRule(rule, { format: 'markdown', level: 3 }).trimEnd()),
    ]),
  ].join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot('../../docs/regels.md')
})
