import { describe, expect, it } from 'vitest'
import { type Place, violated } from '../../src/kernel/verdict.js'
import { nl } from '../../src/language/message.js'
import { reporterOf } from '../../src/reporters/form.js'
import { html } from '../../src/reporters/html.js'
import { reporters } from '../../src/reporters/index.js'
import { toldPlaces } from '../../src/reporters/told-places.js'
import { judgedDossier, resultOf } from '../helpers/report.js'

const placeAt = (index: number): Place => ({
  breach: 'missing',
  path: `/documenten/${index}`,
  message: nl`stuk ${index + 1} is er niet`,
})
const dossierWith = (count: number) => {
  const [first, ...rest] = Array.from({ length: count }, (_, index) => placeAt(index))
  return judgedDossier({ results: first ? [resultOf('R-01', violated([first, ...rest]))] : [] })
}

describe('een bevinding met heel veel plaatsen', () => {
  it('wordt tot en met tweehonderd plaatsen helemaal verteld, en zegt daarna hoeveel er nog zijn', () => {
    const places = Array.from({ length: 203 }, (_, index) => placeAt(index))
    expect(toldPlaces(places.slice(0, 200))).toEqual({ told: places.slice(0, 200), rest: null })
    expect(toldPlaces(places.slice(0, 201))).toEqual({
      told: places.slice(0, 200),
      rest: 'nog 1 plaats; met --format json staan ze er allemaal',
    })
    expect(toldPlaces(places).rest).toBe('nog 3 plaatsen; met --format json staan ze er allemaal')
  })

  it.each([
    ['text', reporters.text],
    ['html', reporterOf(html)],
  ])('in %s', (_, report) => {
    const all = report(dossierWith(200))
    expect(all).toContain('stuk 200 is er niet')
    expect(all).not.toContain('--format json')

    const some = report(dossierWith(202))
    expect(some).toContain('stuk 200 is er niet')
    expect(some).not.toContain('stuk 201 is er niet')
    expect(some).toContain('nog 2 plaatsen; met --format json staan ze er allemaal')
  })

  it('staat in json met alle plaatsen', () => {
    const { dossiers } = JSON.parse(reporters.json(dossierWith(202)))
    expect(dossiers[0].results[0].places).toHaveLength(202)
  })
})
