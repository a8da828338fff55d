import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.js'
import { checkDossier } from '../../src/check-dossier.js'
import { loadDossier } from '../../src/dossier/load.js'
import { evaluate, judge } from '../../src/engine/evaluate.js'
import { derive } from '../../src/facts/derive.js'
import type { Rule } from '../../src/kernel/rule.js'
import { satisfied } from '../../src/kernel/verdict.js'
import { rules } from '../../src/rules/index.js'
import { onceAJudgement } from '../../src/rules/once-a-judgement.js'

const { dossier } = loadDossier(readFileSync('examples/voorbeeldig-week-92.yaml'))
const day = '2025-10-14' as PlainDate // an existing day
const facts = () => derive(dossier, { peildatum: day, herkomstPeildatum: 'opgegeven' })

it('rekent één keer voor alle regels van een dossier, en opnieuw voor het volgende', () => {
  let times = 0
  const week = onceAJudgement((fact) => {
    times += 1
    return fact('wachttijd').week(fact('peildatum'))
  })
  const rule = { ...(rules[0] as Rule), check: (fact) => satisfied(`/${week(fact)}`) } satisfies Rule
  const first = evaluate([rule, rule], facts())
  expect(times).toBe(1)
  expect(first.map(({ verdict }) => verdict)).toEqual([satisfied('/85'), satisfied('/85')])
  expect(first.map(({ consulted }) => consulted)).toEqual([
    ['wachttijd', 'peildatum'],
    ['wachttijd', 'peildatum'],
  ])
  judge(rule, facts())
  expect(times).toBe(2)
})

it('verandert niets aan wat een regel vindt of navraagt: samen is gelijk aan elk apart', () => {
  const together = checkDossier(dossier, { peildatum: day }).results
  expect(rules.map((rule) => judge(rule, facts()))).toEqual(together)
})
