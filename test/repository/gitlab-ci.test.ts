import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseJunit } from 'junit2json'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ran } from '../helpers/hook-package.js'
import { folderWith } from '../helpers/run-cli.js'

const { rivcheck: job } = parse(readFileSync('docs/gitlab-ci.yml', 'utf8'))
const good = readFileSync('examples/week-5.yaml', 'utf8')
const late = readFileSync('examples/spoor-2-drie-maanden-te-laat.yaml', 'utf8')

/** Runs the lines of the job as a GitLab runner does: one script, which stops at the first line that fails. */
function runJob(files: Readonly<Record<string, string>>) {
  const cwd = folderWith(files)
  const script = job.script.join('\n').replaceAll('/tmp/rivcheck/', `${process.cwd()}/`)
  const { status, stdout } = ran('bash', ['-e', '-o', 'pipefail', '-c', script], cwd)
  return { cwd, status, stdout }
}

describe('het voorbeeld voor GitLab', () => {
  it('laat goede dossiers door', () => {
    expect(runJob({ 'dossiers/goed.yaml': good }).status).toBe(0)
  })

  it('houdt een dossier met een bevinding tegen, en bewaart dan juist de rapporten', async () => {
    const { cwd, status, stdout } = runJob({ 'dossiers/goed.yaml': good, 'dossiers/laat.yaml': late })
    expect(status).toBe(1)
    expect(stdout).toContain('TR-0412')
    expect(job.artifacts.when).toBe('always')
    const { codequality, junit } = job.artifacts.reports
    const issues: readonly { readonly location: { readonly path: string } }[] = JSON.parse(
      readFileSync(join(cwd, codequality), 'utf8'),
    )
    expect(issues.map(({ location }) => location.path)).toContain('dossiers/laat.yaml')
    expect(existsSync(join(cwd, junit))).toBe(true)
    const suites = await parseJunit(readFileSync(join(cwd, junit), 'utf8'))
    expect(JSON.stringify(suites)).toContain('T-10')
  })

  it('gebruikt alleen variabelen die het zelf noemt', () => {
    const used = [...job.before_script, ...job.script].flatMap((line: string) => line.match(/\$\w+/g) ?? [])
    expect(used.map((name) => name.slice(1)).toSorted()).toEqual(Object.keys(job.variables).toSorted())
  })
})
