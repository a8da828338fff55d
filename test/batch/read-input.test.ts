import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCandidate, readInput, readRegularFile } from '../../src/batch/read-input.js'
import { InputError } from '../../src/batch/why-unreadable.js'
import { maxBytes } from '../../src/toolkit.js'
import { makeFifo } from '../helpers/make-fifo.js'
import { folderWith } from '../helpers/run-cli.js'

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()
const soon = { forWriter: 20, forBytes: 50, inAll: 200 }

/** Writes into a pipe from another process, which ends with the test. */
function writeInto(path: string, script: string): void {
  const child = spawn('sh', ['-c', `exec > "$0"; ${script}`, path], { stdio: 'ignore' })
  onTestFinished(() => {
    child.kill()
  })
}

describe('een bestand', () => {
  it.each(['', 'x', 'é'.repeat(20_000), 'x'.repeat(maxBytes)])('wordt heel gelezen (%#)', (content) => {
    const path = join(folderWith({ 'a.yaml': content }), 'a.yaml')
    for (const read of [readInput, readRegularFile]) expect(text(read(path))).toBe(content)
  })

  it('dat geen lengte opgeeft wordt tot het einde gelezen', () => {
    expect(text(readInput('/proc/self/status'))).toMatch(/^Name:/)
  })

  it('dat te groot is wordt niet gelezen, en de grootte staat erbij', () => {
    const path = join(folderWith({ 'a.yaml': 'x' }), 'a.yaml')
    truncateSync(path, 5e12) // a sparse file: five terabytes that take no room
    expect(() => readInput(path)).toThrow('dit bestand is 5000000,0 MB groot en een dossier is hooguit 1 MB')
    truncateSync(path, maxBytes + 1)
    expect(() => readInput(path)).toThrow(InputError)
  })

  it('achter een verwijzing wordt gelezen', () => {
    const cwd = folderWith({ 'a.yaml': 'x' })
    symlinkSync('a.yaml', join(cwd, 'b.yaml'))
    expect(text(readInput(join(cwd, 'b.yaml')))).toBe('x')
  })

  it.each([
    ['weg.yaml', 'bestand niet gevonden; controleer de naam en de map'],
    ['d', 'dit is een map, geen bestand'],
    ['a.yaml/b.yaml', 'een deel van dit pad is geen map'],
    ['kring.yaml', 'dit pad verwijst in een kring naar zichzelf'],
    ['x'.repeat(5000), 'deze naam is te lang voor dit systeem'],
    ['a\0b', 'deze naam kan geen bestand zijn; controleer de naam'],
  ])('dat niet te lezen is geeft een reden zonder naam (%#)', (name, reason) => {
    const cwd = folderWith({ 'a.yaml': 'x', 'd/x': '' })
    symlinkSync('kring.yaml', join(cwd, 'kring.yaml'))
    for (const read of [readInput, readCandidate, readRegularFile]) {
      expect(() => read(`${cwd}/${name}`)).toThrow(new InputError(reason))
    }
  })
})

describe('een bestand uit een map', () => {
  it('telt alleen als het op een dossier lijkt', () => {
    const cwd = folderWith({ 'a.yaml': 'verzuim: {}', 'b.yaml': 'services: {}' })
    expect(text(readCandidate(join(cwd, 'a.yaml')))).toBe('verzuim: {}')
    expect(readCandidate(join(cwd, 'b.yaml'))).toBeNull()
  })

  it('dat te groot is, is alleen een fout als het op een dossier lijkt', () => {
    const cwd = folderWith({ 'a.json': `{"verzuim": "${'x'.repeat(maxBytes)}"}`, 'b.json': 'x'.repeat(maxBytes + 9) })
    expect(() => readCandidate(join(cwd, 'a.json'))).toThrow('een dossier is hooguit 1 MB')
    expect(readCandidate(join(cwd, 'b.json'))).toBeNull()
  })
})

describe('een pijp', () => {
  const fifo = () => {
    const path = join(folderWith({}), 'pijp')
    makeFifo(path)
    return path
  }

  it('wordt gelezen tot de schrijver klaar is, ook als die even wacht', () => {
    const path = fifo()
    writeInto(path, 'printf verz; sleep 0.1; printf "uim: {}"')
    expect(text(readInput(path, { forWriter: 20_000, forBytes: 20_000, inAll: 40_000 }))).toBe('verzuim: {}')
  })

  it('waar niemand in schrijft is leeg', () => {
    expect(readInput(fifo(), soon)).toHaveLength(0)
  })

  it('waar niets uit komt houdt de rest niet op', () => {
    const path = fifo()
    writeInto(path, 'printf v; exec sleep 60')
    expect(() => readInput(path, { ...soon, forWriter: 20_000 })).toThrow('er komt te lang niets uit deze pijp')
  })

  it('zonder einde wordt niet verder gelezen dan een dossier groot kan zijn', () => {
    const path = fifo()
    writeInto(path, 'exec cat /dev/zero')
    expect(() => readInput(path, { forWriter: 20_000, forBytes: 20_000, inAll: 40_000 })).toThrow(
      'dit bestand is groter dan 1 MB',
    )
  })

  it('wordt niet gelezen als niemand hem noemde', () => {
    for (const read of [readRegularFile, readCandidate])
      expect(() => read(fifo())).toThrow('dit is een pijp, geen bestand')
  })
})

describe('een naam die de schil of het systeem geeft', () => {
  /** A program of its own, because this is about its standard input and rights: writes what it reads from its argument. */
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { readInput } from './src/batch/read-input.ts'
        try { process.stdout.write(readInput(process.argv[2])) } catch ({ message }) { process.stdout.write(message) }`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const folderWithProgram = () => {
    const folder = folderWith({ 'lees.cjs': outputFiles[0]?.contents ?? '', 'a.yaml': 'verzuim: {}' })
    chmodSync(folder, 0o755)
    return folder
  }

  it.each([
    ['een vervangen opdracht', `"$0" "$1" <(sleep 0.1; printf 'verzuim: {}')`],
    ['standaardinvoer uit een pijp', `(sleep 0.1; printf 'verzuim: {}') | "$0" "$1" /dev/stdin`],
    ['standaardinvoer uit een bestand', `"$0" "$1" /dev/stdin < "$2"`],
    ['standaardinvoer van het programma dat ons start', `"$0" "$1" /dev/stdin`],
  ])('leest %s', (_, command) => {
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath, 'lees.cjs', 'a.yaml'], {
      cwd: folderWithProgram(),
      input: 'verzuim: {}',
      encoding: 'utf8',
    })
    expect(stdout).toBe('verzuim: {}')
  })

  it('weigert een apparaat op standaardinvoer', () => {
    const command = '"$0" lees.cjs /dev/stdin < /dev/zero'
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath], { cwd: folderWithProgram() })
    expect(stdout.toString()).toBe('dit is een apparaat, geen bestand; noem het dossier zelf')
  })

  it('zegt het als de rechten ontbreken', () => {
    const cwd = folderWithProgram()
    chmodSync(join(cwd, 'a.yaml'), 0)
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {} // root may read everything
    const { stdout } = spawnSync(process.execPath, ['lees.cjs', 'a.yaml'], { cwd, ...nobody })
    expect(stdout.toString()).toBe('geen toegang tot dit bestand; controleer de rechten')
  })
})

it('een groot bestand met een dossier op elke regel wordt naar standaardinvoer verwezen', () => {
  const line = '{"kenmerk":"a","verzuim":{"eersteZiektedag":"2024-01-15"}}\n'
  const cwd = folderWith({ 'a.json': line.repeat(30_000), 'b.json': ' '.repeat(1_000_001) })
  expect(() => readInput(join(cwd, 'a.json'))).toThrow('rivcheck check - < bestand')
  expect(() => readCandidate(join(cwd, 'a.json'))).toThrow('rivcheck check - < bestand')
  expect(() => readInput(join(cwd, 'b.json'))).toThrow('een dossier is hooguit 1 MB')
})

describe('wat geen bestand is', () => {
  it.each(['/dev/zero', '/dev/null', '/dev/random'])('%s wordt geweigerd', (path) => {
    for (const read of [readInput, readCandidate]) {
      expect(() => read(path)).toThrow(new InputError('dit is een apparaat, geen bestand; noem het dossier zelf'))
    }
    expect(() => readRegularFile(path)).toThrow(new InputError('dit is een apparaat, geen bestand'))
  })

  it('een socket wordt geweigerd', async () => {
    const path = join(folderWith({}), 'socket')
    const server = createServer()
    await new Promise<void>((done) => server.listen(path, done))
    onTestFinished(() => void server.close())
    expect(() => readInput(path)).toThrow(new InputError('dit is een socket of apparaat, geen bestand'))
  })
})
