import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashFile } from '../../src/batch/hash-file.js'
import { readBestanden } from '../../src/batch/read-bestanden.js'
import { loadDossier } from '../../src/index.js'
import { makeFifo } from '../helpers/make-fifo.js'
import { folderWith } from '../helpers/run-cli.js'

/** What the disk says of files that a dossier names, one under each piece. */
function read(folder: string, names: readonly string[]) {
  const documenten = names.map((bestand) => ({ soort: 'probleemanalyse', datum: '2024-02-20', bestand }))
  const text = JSON.stringify({ versie: 1, kenmerk: 'VZ-1', verzuim: { eersteZiektedag: '2024-01-15' }, documenten })
  return Object.fromEntries(readBestanden(loadDossier(text).dossier, join(folder, 'dossier.yaml')))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('de bestanden die een dossier noemt', () => {
  it('zijn er, met hun grootte, of niet', () => {
    const folder = folderWith({ 'd/stuk.pdf': '%PDF', 'd/leeg.pdf': '', 'd/leeg2.pdf': '', 'd/map/x': '' })
    const names = ['stuk.pdf', 'leeg.pdf', 'leeg2.pdf', 'weg.pdf', 'stuk.pdf/x', 'map']
    expect(read(join(folder, 'd'), names)).toEqual({
      'stuk.pdf': { status: 'aanwezig', bytes: 4, sha256: null },
      'leeg.pdf': { status: 'aanwezig', bytes: 0, sha256: null },
      'leeg2.pdf': { status: 'aanwezig', bytes: 0, sha256: null },
      'weg.pdf': { status: 'ontbreekt' },
      'stuk.pdf/x': { status: 'ontbreekt' },
      map: { status: 'onleesbaar' },
    })
  })

  it('worden alleen vergeleken als er nog een even groot is', () => {
    const folder = folderWith({ 'a.pdf': 'zelfde', 'b.pdf': 'zelfde', 'c.pdf': 'anders', 'd.pdf': 'langer dan die' })
    expect(read(folder, ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'])).toEqual({
      'a.pdf': { status: 'aanwezig', bytes: 6, sha256: sha256('zelfde') },
      'b.pdf': { status: 'aanwezig', bytes: 6, sha256: sha256('zelfde') },
      'c.pdf': { status: 'aanwezig', bytes: 6, sha256: sha256('anders') },
      'd.pdf': { status: 'aanwezig', bytes: 14, sha256: null },
    })
  })

  it('worden niet bekeken buiten de map van het dossier, ook niet langs een verwijzing', () => {
    const folder = folderWith({ 'geheim.pdf': 'x', 'd/stuk.pdf': 'x', 'd-buiten/x.pdf': 'x' })
    const here = join(folder, 'd')
    symlinkSync('../geheim.pdf', join(here, 'link.pdf'))
    symlinkSync('..', join(here, 'map'))
    symlinkSync('stuk.pdf', join(here, 'binnen.pdf'))
    symlinkSync('weg.pdf', join(here, 'nergens.pdf'))
    symlinkSync('kring.pdf', join(here, 'kring.pdf'))
    const outside = ['../geheim.pdf', '../d-buiten/x.pdf', '/etc/passwd', 'link.pdf', 'map/geheim.pdf']
    const found = read(here, [...outside, 'map/d/stuk.pdf', 'binnen.pdf', 'nergens.pdf', 'kring.pdf'])
    for (const name of outside) expect([name, found[name]]).toEqual([name, { status: 'buiten-map' }])
    // nor does it tell whether something is there
    const missing = ['map/weg.pdf', 'map/weg/weg.pdf', 'map/geheim.pdf/x']
    expect(Object.values(read(here, missing))).toEqual(missing.map(() => ({ status: 'buiten-map' })))
    expect(found['map/d/stuk.pdf']).toMatchObject({ status: 'aanwezig', bytes: 1 })
    expect(found['binnen.pdf']).toMatchObject({ status: 'aanwezig', bytes: 1 })
    expect(found['nergens.pdf']).toEqual({ status: 'ontbreekt' })
    expect(found['kring.pdf']).toEqual({ status: 'ontbreekt' })
  })

  it('worden ook gevonden als de map zelf een verwijzing is', () => {
    const folder = folderWith({ 'echt/stukken/a.pdf': 'x' })
    symlinkSync('echt', join(folder, 'd'))
    expect(read(join(folder, 'd'), ['stukken/a.pdf'])).toMatchObject({ 'stukken/a.pdf': { status: 'aanwezig' } })
  })

  it('liggen bij een dossier dat zelf een verwijzing is ook naast het echte bestand', () => {
    const folder = folderWith({
      'echt/dossier.yaml': '',
      'echt/a.pdf': 'x',
      'echt/b.pdf': 'yy',
      'echt/c.pdf': 'zzzz',
      'd/b.pdf': 'yyy',
    })
    for (const name of ['dossier.yaml', 'c.pdf']) symlinkSync(`../echt/${name}`, join(folder, 'd', name))
    expect(read(join(folder, 'd'), ['a.pdf', 'b.pdf', 'c.pdf', 'weg.pdf', '../x.pdf'])).toEqual({
      'a.pdf': { status: 'aanwezig', bytes: 1, sha256: null },
      'b.pdf': { status: 'aanwezig', bytes: 3, sha256: null },
      'c.pdf': { status: 'aanwezig', bytes: 4, sha256: null },
      'weg.pdf': { status: 'ontbreekt' },
      '../x.pdf': { status: 'buiten-map' },
    })
  })

  it('zijn er niet onder een naam die geen pad kan zijn, en dat is meteen bekend', () => {
    const folder = folderWith({ 'a/x': 'x', 'a/b/c/x': 'x' })
    const names = [`${'a/'.repeat(450_000)}x`, `${'a/'.repeat(101)}x`, `${'./'.repeat(150)}a/x`, 'a/b/c/x']
    expect(Object.values(read(folder, names)).map(({ status }) => status)).toEqual([
      'ontbreekt',
      'ontbreekt',
      'aanwezig',
      'aanwezig',
    ])
  })

  it('worden ook bij duizenden namen met veel mappen niet lang gezocht', () => {
    const folder = folderWith({ 'a/b/x': 'x' })
    const names = Array.from({ length: 3500 }, (_, index) => `a/${index}/${'b/'.repeat(90)}x`)
    const found = read(folder, [...names, 'a/b/x', 'a/weg/../b/x', 'a/b/x/y/z'])
    expect(Object.values(found).slice(0, 3500)).toEqual(names.map(() => ({ status: 'ontbreekt' })))
    expect(found).toMatchObject({
      'a/b/x': { status: 'aanwezig' },
      'a/weg/../b/x': { status: 'aanwezig' },
      'a/b/x/y/z': { status: 'ontbreekt' },
    })
  })

  it('worden niet geopend als het een pijp of apparaat is', () => {
    const folder = folderWith({})
    makeFifo(join(folder, 'pijp.pdf'))
    mkdirSync(join(folder, 'map.pdf'))
    expect(read(folder, ['pijp.pdf', 'map.pdf'])).toEqual({
      'pijp.pdf': { status: 'onleesbaar' },
      'map.pdf': { status: 'onleesbaar' },
    })
  })

  it('kosten ook als ze reusachtig zijn geen tijd: die worden niet vergeleken', () => {
    const folder = folderWith({ 'a.pdf': '', 'b.pdf': '' })
    for (const name of ['a.pdf', 'b.pdf']) truncateSync(join(folder, name), 1e12) // sparse: takes no room
    expect(Object.values(read(folder, ['a.pdf', 'b.pdf']))).toEqual([
      { status: 'aanwezig', bytes: 1e12, sha256: null },
      { status: 'aanwezig', bytes: 1e12, sha256: null },
    ])
  })
})

describe('het controlegetal van een bestand', () => {
  it('is dat van de hele inhoud, ook over meer stukken', () => {
    const content = 'regel van een stuk\n'.repeat(10_000)
    const path = join(folderWith({ 'a.pdf': content }), 'a.pdf')
    expect(hashFile(path, content.length)).toBe(sha256(content))
  })

  it('houdt op waar het bestand ophoudt, of waar gevraagd is', () => {
    const path = join(folderWith({ 'a.pdf': 'abc' }), 'a.pdf')
    expect(hashFile(path, 10)).toBe(sha256('abc'))
    expect(hashFile(path, 2)).toBe(sha256('ab'))
  })

  it('is er niet van een map of pijp', () => {
    const folder = folderWith({ 'd/x': '' })
    makeFifo(join(folder, 'pijp'))
    for (const name of ['d', 'pijp']) expect(() => hashFile(join(folder, name), 1)).toThrow('dit is geen bestand')
  })
})
