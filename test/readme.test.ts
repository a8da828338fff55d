import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failLevels } from '../src/cli/exit-code.js'
import { checkDossier, loadDossier, plainDate, reporters, rules } from '../src/index.js'
import { runCli } from './helpers/run-cli.js'

const readme = readFileSync('README.md', 'utf8')

/** The code of the fenced block of this language that holds `mark`. */
function block(language: string, mark: string): string {
  const blocks = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].filter((match) => match[1] === language)
  const found = blocks.find((match) => match[2]?.includes(mark))?.[2]
  if (found === undefined) throw new Error(`README heeft geen blok ${language} met ${mark}`)
  return found
}

describe('de README', () => {
  it('toont het echte eerste scherm en het echte aantal regels', async () => {
    const file = 'examples/spoor-2-drie-maanden-te-laat.yaml'
    const { out } = await runCli(['check', file], { columns: 100, env: { NO_COLOR: '1' } })
    const screen = out.slice(0, out.indexOf('\n\n', out.indexOf('van toepassing'))).trimEnd()
    const fresh = readme
      .replace(/(<!-- rules -->)\d+/, `$1${rules.length}`)
      .replace(/(<!-- scherm -->\n).*?(<!-- \/scherm -->)/s, `$1\n\`\`\`text\n${screen}\n\`\`\`\n\n$2`)
    await expect(fresh).toMatchFileSnapshot('../README.md')
  })

  it('begint met een dossier dat geldig is', () => {
    expect(loadDossier(block('yaml', 'eersteZiektedag')).dossier.kenmerk).toBe('VZ-2024-0157')
  })

  it('toont een bibliotheek die zo werkt', () => {
    const imported = /import \{ (.+) \} from 'rivcheck'/.exec(block('ts', 'checkDossier'))?.[1]?.split(', ')
    expect(imported).toEqual(['checkDossier', 'loadDossier', 'plainDate', 'reporters', 'rules'])
    const { dossier, locate } = loadDossier(block('yaml', 'eersteZiektedag'))
    const report = checkDossier(dossier, { peildatum: plainDate('2025-11-21'), locate })
    expect(report.results).toHaveLength(rules.length)
    expect(reporters.text(report)).toContain('VZ-2024-0157')
  })

  it.each([...readme.matchAll(/^npx rivcheck (check [^#\n]*?)\s*#/gm)].map((match) => match[1] ?? ''))(
    'noemt een opdracht die bestaat: %s',
    async (command) => {
      const argv = command
        .replace('dossiers/', 'examples/')
        .replace('dossier.yaml', 'examples/week-5.yaml')
        .split(/\s+/)
      const output = argv.indexOf('-o')
      const { code } = await runCli(output < 0 ? argv : argv.toSpliced(output, 2))
      expect([0, 1]).toContain(code)
    },
  )

  it('noemt de opties zoals ze zijn', async () => {
    const { out } = await runCli(['check', '--help'])
    expect(readme).toContain(`--fail-on never|${failLevels.slice(1).join('|')}`)
    for (const option of ['--peildatum', '--format', '--output', '--show', '--fail-on']) {
      expect(out).toContain(option)
      expect(readme).toContain(`\`${option}`)
    }
  })
})
