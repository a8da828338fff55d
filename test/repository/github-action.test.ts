import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateAction, validateWorkflow } from '@action-validator/core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ran } from '../helpers/hook-package.js'
import { folderWith } from '../helpers/run-cli.js'
import { readWorkflowCommand } from '../helpers/workflow-commands.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly steps: readonly Step[] }
}

const text = readFileSync('action.yml', 'utf8')
const action: Action = parse(text)
const good = readFileSync('examples/week-5.yaml', 'utf8')
const late = readFileSync('examples/spoor-2-drie-maanden-te-laat.yaml', 'utf8')

/** Runs the steps as the runner of GitHub does: expressions are filled in, then bash runs the script from a file. */
function runAction(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  const fill = (value: string) =>
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name] ?? '')
  const cwd = folderWith(files)
  const runner = folderWith({ summary: '', output: '' })
  let stdout = ''
  let status: number | null = 0
  for (const [index, { run, env = {} }] of action.runs.steps.entries()) {
    if (run === undefined || status !== 0) continue
    const script = join(folderWith({ [`${index}.sh`]: fill(run) }), `${index}.sh`)
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]))
    const ended = ran('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], cwd, {
      ...process.env,
      ...filled,
      GITHUB_ACTION_PATH: process.cwd(),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_OUTPUT: join(runner, 'output'),
    })
    stdout += ended.stdout
    status = ended.status
  }
  const read = (name: string) => readFileSync(join(runner, name), 'utf8')
  return { cwd, status, stdout, summary: read('summary'), output: read('output') }
}

describe('de action voor GitHub', () => {
  it('is geldig naar het schema van GitHub, net als het voorbeeld van een workflow', () => {
    expect(validateAction(text).errors).toEqual([])
    expect(validateAction(text.replace('using: composite', 'using: composiet')).errors).not.toEqual([])
    const workflow = readFileSync('docs/github-workflow.yml', 'utf8')
    expect(validateWorkflow(workflow).errors).toEqual([])
    const [used] = parse(workflow).jobs.rivcheck.steps.filter((step: Step) => step.uses?.includes('rivcheck'))
    for (const name of Object.keys(used.with)) expect(action.inputs).toHaveProperty(name)
  })

  it('zet niets van de gebruiker in een script', () => {
    expect(action.runs.steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('laat goede dossiers door, met een samenvatting', () => {
    const { status, summary, output } = runAction({}, { 'dossiers/goed.yaml': good })
    expect(status).toBe(0)
    expect(summary).toContain('## Re-integratiedossiers')
    expect(output).toBe('exit-code=0\n')
  })

  it('geeft bij een bevinding een annotatie bij het bestand, SARIF en exitcode 1', () => {
    const files = { 'dossiers/laat.yaml': late, 'mijn dossiers/laat.yaml': late }
    const given = { paths: 'dossiers/\n\nmijn dossiers/\r\n', 'sarif-file': 'riv check.sarif', peildatum: '2025-04-15' }
    const { cwd, status, stdout, summary, output } = runAction(given, files)
    expect(status).toBe(1)
    const errors = stdout
      .split('\n')
      .map(readWorkflowCommand)
      .filter((command) => command?.name === 'error')
    expect(errors.map((command) => command?.properties.file)).toContain('mijn dossiers/laat.yaml')
    expect(summary).toContain('T-10')
    expect(output).toMatch(/^exit-code=1\nsarif-file<<(rivcheck-\d+)\nriv check\.sarif\n\1\n$/)
    expect(JSON.parse(readFileSync(join(cwd, 'riv check.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('faalt alleen vanaf het niveau dat is gevraagd, en schrijft zonder samenvatting als dat is gevraagd', () => {
    const { status, summary, output } = runAction({ 'fail-on': 'never', summary: 'false' }, { 'laat.yaml': late })
    expect({ status, summary, output }).toEqual({ status: 0, summary: '', output: 'exit-code=0\n' })
  })

  it.each([
    ['paths', '$(touch gekraakt)\n`touch gekraakt`\n"; touch gekraakt; "'],
    ['paths', '--output=gekraakt'],
    ['peildatum', '2025-01-01; touch gekraakt'],
    ['fail-on', '$(touch gekraakt)'],
    ['summary', 'true"; touch gekraakt; "'],
  ])('voert niets uit van wat in %s staat: %s', (name, value) => {
    const { cwd, status } = runAction({ [name]: value }, { 'goed.yaml': good })
    expect(existsSync(join(cwd, 'gekraakt'))).toBe(false)
    expect(status).toBe(name === 'summary' ? 0 : 2)
  })
})
