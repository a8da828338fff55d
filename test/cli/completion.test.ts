import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { commandTree } from '../../src/cli/completion/command-tree.js'
import { shells } from '../../src/cli/completion/shells.js'
import { processIo } from '../../src/cli/io.js'
import { createProgram } from '../../src/cli/program.js'
import { formNames, rules } from '../../src/toolkit.js'
import { completeIn, has } from '../helpers/complete.js'
import { folderWith, runCli } from '../helpers/run-cli.js'

const tree = commandTree(createProgram(processIo(), () => undefined))
const names = tree.commands.flatMap((command) => command.names)

describe.each(shells)('de aanvulling voor %s', (shell) => {
  const script = async () => (await runCli(['completion', shell])).out

  /** What the shell offers, sorted. */
  const offers = async (line: string, files?: Readonly<Record<string, string>>) =>
    completeIn(shell, await script(), line, files).toSorted()

  it.runIf(has(shell))('is een script dat de shell zonder klachten leest', async () => {
    const folder = folderWith({ script: await script() })
    const { status, stdout, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.runIf(has(shell))('kent elke opdracht en elke Nederlandse naam ervan', async () => {
    expect(await offers('rivcheck ')).toEqual(names.toSorted())
    expect(await offers('rivcheck xq')).toEqual([])
    expect(await offers('rivcheck toe')).toEqual(names.filter((name) => name.startsWith('toe')))
  })

  it.runIf(has(shell))('kent de opties van een opdracht, ook onder de Nederlandse naam', async () => {
    expect(await offers('rivcheck check --fa')).toEqual(['--fail-on'])
    expect(await offers('rivcheck toets --file')).toEqual(['--files-from'])
    expect(await offers('rivcheck rules --fa')).toEqual([])
  })

  it.runIf(has(shell))('kent de waarden van een optie', async () => {
    expect(await offers('rivcheck check --format ')).toEqual([...formNames].toSorted())
    expect(await offers('rivcheck timeline --format ')).toEqual(['ics', 'json', 'text'])
    expect(await offers('rivcheck check dossier.yaml --show v')).toEqual(['violated'])
    const glued = await offers('rivcheck check --fail-on=w')
    expect(glued.map((word) => word.replace('--fail-on=', ''))).toEqual(['warning'])
  })

  it.runIf(has(shell))('kent elke regel bij nummer en bij naam', async () => {
    const words = rules.flatMap(({ id, slug }) => [id, slug])
    expect(await offers('rivcheck explain ')).toEqual(words.toSorted())
    expect(await offers('rivcheck uitleg T-10')).toEqual(['T-10'])
  })

  it.runIf(has(shell))(
    'biedt bestanden aan waar een bestand hoort, en nergens anders',
    { timeout: 120_000 },
    async () => {
      const files = { 'dossier een.yaml': '', 'dossier-twee.yaml': '', 'dossiers/drie.yaml': '' }
      const plain = (found: readonly string[]) =>
        found.map((name) => name.replaceAll('\\', '').replace(/\/$/, '')).toSorted()
      expect(plain(await offers('rivcheck check dossier', files))).toEqual(Object.keys(files).map(firstPart).toSorted())
      expect(plain(await offers('rivcheck check --format json -o dossier-', files))).toEqual(['dossier-twee.yaml'])
      expect(plain(await offers('rivcheck diff oud.json dossier-', files))).toEqual(['dossier-twee.yaml'])
      expect(plain(await offers('rivcheck schema --write doss', files))).toEqual(['dossiers'])
      expect(await offers('rivcheck check --peildatum ', files)).toEqual([])
      expect(await offers('rivcheck check --show doss', files)).toEqual([])
      expect(await offers('rivcheck completion ', files)).toEqual([...shells].toSorted())
      expect(await offers('rivcheck import ', files)).toEqual(['csv'])
      expect(plain(await offers('rivcheck import csv dossier-', files))).toEqual(['dossier-twee.yaml'])
    },
  )
})

const firstPart = (path: string) => path.split('/')[0] ?? path

it('noemt voor elke vorm van elke opdracht de woorden die de opdracht ook aanneemt', async () => {
  const formats = tree.commands.flatMap(({ names: [name = ''], options, values }) =>
    options
      .filter(({ flags }) => flags.includes('--format'))
      .map(({ value }) => ({ name, value, given: values.filter(({ isVariadic }) => !isVariadic).map(() => 'T-10') })),
  )
  expect(formats.length).toBeGreaterThan(6)
  for (const { name, value, given } of formats) {
    const until = name === 'forecast' ? ['--until', '2026-01-01'] : []
    const { code, err } = await runCli([name, ...given, ...until, '--format', 'bestaat-niet'])
    const words = value?.kind === 'words' ? value.words.map(({ word }) => word) : []
    expect({ name, code, err }).toEqual({
      name,
      code: 2,
      err: `--format: bestaat-niet kan niet; kies uit ${words.join(', ')}\n`,
    })
  }
})

it('zet het script in bash aan voor rivcheck', async () => {
  const { out } = await runCli(['aanvulling', 'bash'])
  const cwd = folderWith({ script: out })
  const { stdout } = spawnSync('bash', ['--norc', '-c', 'source ./script; complete -p rivcheck'], {
    cwd,
    encoding: 'utf8',
  })
  expect(stdout.trim()).toBe('complete -o bashdefault -o default -F _rivcheck rivcheck')
})

it('weigert een shell die het niet kent', async () => {
  const { code, err } = await runCli(['completion', 'tcsh'])
  expect(code).toBe(2)
  expect(err).toBe('<shell>: tcsh kan niet; kies uit bash, zsh, fish\n')
})
