import { describe, expect, it } from 'vitest'
import { type Rol, rollen } from '../../src/dossier/codes.js'
import { adviseertAlsBedrijfsarts } from '../../src/rules/adviseert-als-bedrijfsarts.js'
import { isArts } from '../../src/rules/is-arts.js'
import { nietLangdurigVolgensArts } from '../../src/rules/niet-langdurig.js'
import { askOn } from '../helpers/ask-on.js'

describe('wie oordeelt over wat de werknemer kan', () => {
  it('is een arts', () => {
    expect(rollen.filter(isArts)).toEqual(['bedrijfsarts', 'arts', 'verzekeringsarts'])
    expect(isArts(undefined)).toBe(false)
  })

  it('is voor de werkgever de bedrijfsarts, een andere arts of de arbodienst, niet UWV', () => {
    expect(rollen.filter(adviseertAlsBedrijfsarts)).toEqual(['bedrijfsarts', 'arts', 'arbodienst'])
  })

  it.each<[string, { door?: Rol; sinds?: string }, boolean]>([
    ['zonder verwachting', {}, false],
    ['van de bedrijfsarts', { door: 'bedrijfsarts' }, true],
    ['van een ander', { door: 'casemanager' }, false],
    ['die is herzien', { door: 'bedrijfsarts', sinds: '2024-03-01' }, false],
  ])('kan geen lange ziekte verwachten: %s', (_, { door, sinds }, verwacht) => {
    const verzuim = {
      ...(door && { nietLangdurig: { datum: '2024-02-01', door } }),
      ...(sinds && { langdurigVerwachtSinds: sinds }),
    }
    expect(nietLangdurigVolgensArts(askOn({ verzuim }))).toBe(verwacht)
  })
})
