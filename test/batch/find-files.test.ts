import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FindOptions, findFiles } from '../../src/batch/find-files.js'
import { createFolderReader, type FolderNotes } from '../../src/batch/folder-reader.js'
import { makeFifo } from '../helpers/make-fifo.js'
import { folderWith } from '../helpers/run-cli.js'

const dossier = 'versie: 1\nkenmerk: VZ-1\nverzuim: {}\n'
const files = (...names: string[]) => folderWith(Object.fromEntries(names.map((name) => [name, dossier])))
const find = async (cwd: string, asked: string[], options?: FindOptions) => (await findFiles(asked, cwd, options)).files

describe('namen', () => {
  it('geeft een genoemd bestand altijd, ook als het er niet is of anders heet dan een dossier', async () => {
    const cwd = files('a.txt', '.verborgen.yaml')
    const asked = ['weg.yaml', 'a.txt', '.verborgen.yaml']
    expect(await findFiles(asked, cwd)).toMatchObject({ files: asked, named: new Set(asked) })
  })

  it('geeft een bestand als genoemd, ook als het eerst uit een map kwam', async () => {
    const found = await findFiles(['d', 'd/a.yaml'], files('d/a.yaml', 'd/b.yaml'))
    expect(found).toMatchObject({ files: ['d/a.yaml', 'd/b.yaml'], named: new Set(['d/a.yaml']) })
  })

  it('houdt de volgorde waarin gevraagd is, en binnen een map die van het pad', async () => {
    const cwd = files('z.yaml', 'm/b/x.yaml', 'm/b.yaml', 'm/B.yaml', 'm/b-1.yaml', 'm/é.yaml', 'a.yaml')
    expect(await find(cwd, ['z.yaml', 'm', 'a.yaml'])).toEqual([
      'z.yaml',
      'm/B.yaml',
      'm/b-1.yaml',
      'm/b.yaml',
      'm/b/x.yaml',
      'm/é.yaml',
      'a.yaml',
    ])
  })

  it('geeft een bestand eenmaal, onder de eerste naam', async () => {
    const cwd = files('d/a.yaml', 'd/b.yaml')
    symlinkSync('d/a.yaml', join(cwd, 'link.yaml'))
    symlinkSync('d', join(cwd, 'e'))
    const found = await findFiles(['link.yaml', 'd/../d/b.yaml', 'd', 'e', 'd/*.yaml', join(cwd, 'd/a.yaml')], cwd)
    expect(found.files).toEqual(['link.yaml', 'd/b.yaml'])
    expect(found.named).toEqual(new Set(found.files))
    expect(found.empty).toEqual([])
  })

  it('verwart een bestand dat - heet niet met standaardinvoer', async () => {
    const cwd = files('-', '-x.yaml')
    expect(await find(cwd, ['-', './-', '-x.yaml'])).toEqual(['-', './-', '-x.yaml'])
    expect(await find(cwd, [], { listed: ['-'] })).toEqual(['./-'])
  })

  it('neemt namen uit een lijst letterlijk, na wat genoemd is', async () => {
    const cwd = files('a[1].yaml', 'a1.yaml', 'd/x.yaml')
    expect(await find(cwd, ['a1.yaml'], { listed: ['a[1].yaml', '*.yaml', 'd', 'a1.yaml', ''] })).toEqual([
      'a1.yaml',
      'a[1].yaml',
      '*.yaml',
      'd',
    ])
  })

  it('struikelt niet over vreemde namen', async () => {
    const strange = ['een\nregel.yaml', '\u001b[31mrood.yaml', '-n.yaml', ' spatie .yaml', '\'"`$(x).yaml', '🙂.yaml']
    const cwd = files(...strange.map((name) => `d/${name}`))
    expect(await find(cwd, ['d'])).toEqual(strange.map((name) => `d/${name}`).sort())
    const impossible = [`${'x'.repeat(5000)}.yaml`, 'a\0b.yaml', `${'*'.repeat(5000)}.yaml`]
    expect(await find(cwd, impossible.slice(0, 2))).toEqual(impossible.slice(0, 2))
    expect((await findFiles(impossible, cwd)).files).toHaveLength(3)
  })

  it('zegt dat een lege naam niets is, en neemt dan niet de hele map', async () => {
    expect(await findFiles([''], files('a.yaml'))).toMatchObject({
      files: [],
      empty: [{ asked: '', reason: 'een lege naam is geen bestand of map' }],
    })
  })
})

describe('mappen en patronen', () => {
  it('geven wat naar de naam een dossier kan zijn, en zeggen dat het niet genoemd is', async () => {
    const cwd = files('a.yaml', 'b.YML', 'c.json', 'd.txt', 'rivcheck.yaml', 'x.schema.json', 'yaml', '.z.yaml')
    mkdirSync(join(cwd, 'map.yaml'))
    for (const asked of ['.', '*']) {
      const found = await findFiles([asked, 'd.txt'], cwd)
      expect(found).toMatchObject({ files: ['a.yaml', 'b.YML', 'c.json', 'd.txt'], named: new Set(['d.txt']) })
    }
  })

  it('slaan verborgen mappen en mappen van pakketten over, tenzij die zelf genoemd zijn', async () => {
    const cwd = files('a.yaml', '.git/b.yaml', 'node_modules/c.yaml', 'd/vendor/e.yaml')
    for (const asked of ['.', '**/*.yaml']) expect(await find(cwd, [asked])).toEqual(['a.yaml'])
    expect(await find(cwd, ['node_modules', '.git', 'd/vendor'])).toEqual([
      'node_modules/c.yaml',
      '.git/b.yaml',
      'd/vendor/e.yaml',
    ])
  })

  it.each([
    ['d/*.yaml', ['d/a.yaml', 'd/b.yaml']],
    ['**/b.*', ['d/b.yaml', 'd/e/b.json']],
    ['{d,e}/?.yaml', ['d/a.yaml', 'd/b.yaml']],
    ['d/[!a]*', ['d/b.yaml']],
    ['d/[e-f]', ['d/e/b.json']],
    ['d/../*/a.y*', ['d/a.yaml']],
  ])('lezen het patroon %s', async (pattern, expected) => {
    expect(await find(files('d/a.yaml', 'd/b.yaml', 'd/e/b.json'), [pattern])).toEqual(expected)
  })

  it('werken ook met een volledig pad en van buiten de werkmap', async () => {
    const cwd = files('d/a.yaml', 'e/b.yaml')
    expect(await find(join(cwd, 'e'), ['../d', join(cwd, '[d]/*.yaml'), '../*/b.yaml'])).toEqual([
      '../d/a.yaml',
      'b.yaml',
    ])
  })

  it('herkennen een bestand ook als de map boven de werkmap ligt', async () => {
    const cwd = files('d/a.yaml', 'e/b.yaml')
    expect(await find(join(cwd, 'e'), ['..', 'b.yaml', '../d/a.yaml'])).toEqual(['../d/a.yaml', 'b.yaml'])
  })

  it('nemen een naam die op de schijf staat zoals hij is, ook met tekens van een patroon', async () => {
    const odd = ['x(1)', 'Jansen & Zn. (Utrecht)', 'a+b', 'c{d}', '[e] f', 'g!', '@h']
    const cwd = files(
      'm/x1/a.yaml',
      'm/e f/a.yaml',
      's/*/a.yaml',
      's/b/a.yaml',
      ...odd.map((name) => `m/${name}/a.yaml`),
    )
    for (const name of odd.filter((name) => !name.includes('['))) {
      expect(await find(cwd, [`m/${name}/*.yaml`])).toEqual([`m/${name}/a.yaml`])
      expect(await find(cwd, [join(cwd, `m/${name}/*`)])).toEqual([`m/${name}/a.yaml`])
    }
    for (const name of odd.slice(0, 4)) expect(await find(cwd, [`**/${name}/*`])).toEqual([`m/${name}/a.yaml`])
    expect(await find(cwd, ['m/@(x1|a+b)/*'])).toEqual(['m/a+b/a.yaml', 'm/x1/a.yaml'])
    expect(await find(cwd, ['s/*/*', 'm/[e] f/*', 'm/@((x1|c{d})|g!)/*'])).toEqual([
      's/*/a.yaml',
      's/b/a.yaml',
      'm/[e] f/a.yaml',
      'm/e f/a.yaml',
      'm/c{d}/a.yaml',
      'm/g!/a.yaml',
      'm/x1/a.yaml',
    ])
    expect(await find(cwd, ['weg(1).yaml'])).toEqual(['weg(1).yaml'])
  })

  it('geven verborgen bestanden alleen wie een punt schrijft', async () => {
    const cwd = files('a.yaml', '.b.yaml', '.c/d.yaml')
    for (const asked of ['*', '!(1).yaml', '**/*.yaml']) expect(await find(cwd, [asked])).toEqual(['a.yaml'])
    for (const asked of ['.*.yaml', '{.b,x}.yaml', '.[b].yaml']) expect(await find(cwd, [asked])).toEqual(['.b.yaml'])
    expect(await find(cwd, ['.c/*', '.[c]/*'])).toEqual(['.c/d.yaml'])
  })

  it('zeggen het als er niets is', async () => {
    const cwd = files('d/a.txt', 'e/.gitignore', 'e/a.yaml')
    writeFileSync(join(cwd, 'e/.gitignore'), '*.yaml\n')
    const { empty, unreadable } = await findFiles(['d', 'x/*.yaml', 'e'], cwd)
    expect(empty.map(({ reason }) => reason)).toEqual([
      'geen dossiers in de map d',
      'niets past bij x/*.yaml',
      'geen dossiers in de map e; overgeslagen om .gitignore of .rivcheckignore: 1',
    ])
    expect(unreadable).toEqual([])
  })

  it('openen geen pijp of map die naar de naam een dossier is', async () => {
    const cwd = files('a.yaml')
    makeFifo(join(cwd, 'pijp.yaml'))
    for (const asked of ['.', '*.yaml']) {
      expect(await findFiles([asked], cwd)).toMatchObject({
        files: ['a.yaml'],
        skipped: ['pijp.yaml'],
      })
    }
  })

  it('melden een naam die geen UTF-8 is, en lezen de rest', async () => {
    const cwd = files('a.yaml')
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.yaml')]), dossier)
    writeFileSync(join(cwd, 'echt-\uFFFD.yaml'), dossier)
    const { files: found, unreadable } = await findFiles(['.'], cwd)
    expect(found).toEqual(['a.yaml', 'echt-\uFFFD.yaml'])
    expect(unreadable).toEqual([
      { file: 'b\uFFFD.yaml', reason: 'deze naam is geen geldige UTF-8; hernoem het bestand of de map' },
    ])
  })

  it('melden een naam die geen UTF-8 is ook naast een die er net zo uitziet', async () => {
    const cwd = files('a.yaml')
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.yaml')]), dossier)
    writeFileSync(join(cwd, 'b\uFFFD.yaml'), dossier)
    const { files: found, unreadable } = await findFiles(['.'], cwd)
    expect(found).toEqual(['a.yaml', 'b\uFFFD.yaml'])
    expect(unreadable.map(({ file }) => file)).toEqual(['b\uFFFD.yaml'])
  })

  it('melden een map die intussen weg is, of een bestand is geworden', () => {
    const cwd = files('d/a.yaml', 'weg/b.yaml', 'anders/c.yaml')
    const notes: FolderNotes = { unreadable: [], skipped: [], outside: [], linked: new Map(), ignored: 0 }
    const { readFolder } = createFolderReader(cwd, cwd, { hidden: false, notes })
    expect([...readFolder(cwd)]).toHaveLength(3)
    for (const name of ['weg', 'anders']) rmSync(join(cwd, name), { recursive: true })
    writeFileSync(join(cwd, 'anders'), '')
    const found = ['d', 'weg', 'anders'].map((name) => [...readFolder(join(cwd, name))])
    expect(found).toEqual([[{ name: 'a.yaml', kind: 'file' }], [], []])
    expect(notes.unreadable).toEqual([
      { path: join(cwd, 'weg'), reason: 'map niet gevonden; is de map intussen verwijderd?' },
      { path: join(cwd, 'anders'), reason: 'een deel van dit pad is geen map' },
    ])
  })
})

describe('verwijzingen', () => {
  it('naar binnen de map worden gevolgd, in een kring eenmaal, en de echte naam gaat voor', async () => {
    const cwd = files('m/d/z.yaml', 'm/.archief/oud.yaml', 'm/e/y.yaml')
    symlinkSync('..', join(cwd, 'm/d/kring'))
    symlinkSync('../e', join(cwd, 'm/d/a'))
    symlinkSync('../d', join(cwd, 'm/e/b'))
    symlinkSync('d/z.yaml', join(cwd, 'm/a.yaml'))
    symlinkSync('.archief', join(cwd, 'm/archief'))
    for (const asked of ['m', 'm/**/*.yaml']) {
      expect(await findFiles([asked], cwd)).toMatchObject({
        files: ['m/archief/oud.yaml', 'm/d/z.yaml', 'm/e/y.yaml'],
        outside: [],
        unreadable: [],
      })
    }
  })

  it('worden bij een patroon alleen verteld als zij erbij horen', async () => {
    const cwd = files('m/a.yaml', 'm/d/e.yaml', 'elders/b.yaml')
    symlinkSync('weg.yaml', join(cwd, 'm/kapot.yaml'))
    symlinkSync('../elders/b.yaml', join(cwd, 'm/buiten.yaml'))
    makeFifo(join(cwd, 'm/pijp.yaml'))
    symlinkSync('../elders', join(cwd, 'm/uit'))
    const told = { unreadable: [], outside: [], skipped: [] }
    expect(await findFiles(['m/a*.yaml'], cwd)).toMatchObject({ files: ['m/a.yaml'], ...told })
    expect(await findFiles(['*/*/e.yaml'], cwd)).toMatchObject({ files: ['m/d/e.yaml'], ...told })
    expect(await findFiles(['m/u*/**'], cwd)).toMatchObject({ files: [], empty: [], outside: ['m/uit'] })
    expect(await findFiles(['m/[bkp]*.yaml'], cwd)).toMatchObject({
      files: [],
      empty: [],
      unreadable: [{ file: 'm/kapot.yaml' }],
      outside: ['m/buiten.yaml'],
      skipped: ['m/pijp.yaml'],
    })
  })

  it('worden op volgorde van naam gevolgd en verteld, hoe de schijf ze ook geeft', async () => {
    const cwd = files('.archief/q.yaml')
    const names = [...'hcaegbfd']
    for (const name of names) {
      symlinkSync('.archief', join(cwd, name))
      symlinkSync('weg', join(cwd, `${name}.yaml`))
    }
    const { files: found, unreadable } = await findFiles(['.'], cwd)
    expect(found).toEqual(['h/q.yaml'])
    expect(unreadable.map(({ file }) => file)).toEqual(names.toSorted().map((name) => `${name}.yaml`))
    expect(await find(cwd, ['*/*.yaml'])).toEqual(['a/q.yaml'])
  })

  it('naar buiten de map worden niet gevolgd, maar wel verteld', async () => {
    const cwd = files('m/a.yaml', 'elders/b.yaml')
    symlinkSync('../elders', join(cwd, 'm/map'))
    symlinkSync('../elders/b.yaml', join(cwd, 'm/b.yaml'))
    symlinkSync('/etc/passwd', join(cwd, 'm/c.txt'))
    for (const asked of ['m', 'm/**']) {
      expect(await findFiles([asked], cwd)).toMatchObject({
        files: ['m/a.yaml'],
        outside: ['m/b.yaml', 'm/map'],
      })
    }
    expect(await find(cwd, ['m/b.yaml', 'm/map'])).toEqual(['m/b.yaml'])
  })

  it('die nergens heen gaan worden gemeld als ze naar de naam een dossier zijn', async () => {
    const cwd = files('m/a.yaml')
    symlinkSync('weg.yaml', join(cwd, 'm/b.yaml'))
    symlinkSync('c.yaml', join(cwd, 'm/c.yaml'))
    symlinkSync('weg', join(cwd, 'm/map'))
    const { files: found, unreadable } = await findFiles(['m', './m'], cwd)
    expect(found).toEqual(['m/a.yaml'])
    expect(unreadable.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
      { file: 'm/b.yaml', reason: 'bestand niet gevonden; controleer de naam en de map' },
      { file: 'm/c.yaml', reason: 'dit pad verwijst in een kring naar zichzelf' },
    ])
  })
})
