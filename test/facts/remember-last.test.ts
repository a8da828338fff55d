import { expect, it } from 'vitest'
import { plainDate } from '../../src/calendar/plain-date.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { derive } from '../../src/facts/derive.js'
import { genoemdeBestanden } from '../../src/facts/genoemde-bestanden.js'
import { rememberLast } from '../../src/facts/remember-last.js'

it('rekent één keer zolang het om hetzelfde ding gaat, en opnieuw bij een ander', () => {
  const seen: object[] = []
  const count = rememberLast((argument: object) => seen.push(argument))
  const [a, b] = [{}, {}]
  expect([count(a), count(a), count(b), count(b), count(a)]).toEqual([1, 1, 2, 2, 3])
  expect(seen).toEqual([a, b, a])
})

it('onthoudt niets van een dossier dat na een toets is aangevuld', () => {
  const dossier: Dossier = { kenmerk: 'W-1', verzuim: { eersteZiektedag: plainDate('2024-01-15') } }
  const gelezen = () => {
    const facts = derive(dossier, { peildatum: plainDate('2024-03-01'), herkomstPeildatum: 'opgegeven' })
    return genoemdeBestanden(facts.alles.value).map(({ naam }) => naam)
  }
  expect(gelezen()).toEqual([])
  Object.assign(dossier, {
    documenten: [{ soort: 'overig', datum: plainDate('2024-02-01'), bestand: 'stukken/brief.pdf' }],
  })
  expect(gelezen()).toEqual(['stukken/brief.pdf'])
})
