import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../../src/index.js'
import { folderWith } from '../../helpers/run-cli.js'
import { cli } from '../../helpers/spawn-cli.js'

/** Python's pty gives the program a real terminal; each answer is typed once its question is on the screen. */
const typist = `
import fcntl, json, os, pty, re, select, struct, sys, termios
argv, answers = json.loads(sys.argv[1]), json.loads(sys.argv[2])
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 80, 0, 0))
    os.execv(argv[0], argv)
screen = ''
while True:
    ready, _, _ = select.select([fd], [], [], 25)
    if not ready:
        os.kill(pid, 9)
        break
    try: chunk = os.read(fd, 65536)
    except OSError: break
    if not chunk: break
    screen += chunk.decode('utf8', 'replace')
    if answers and answers[0][0] in re.sub(r'\\x1b\\[[0-9;?]*[A-Za-z]', '', screen):
        os.write(fd, answers.pop(0)[1].encode())
        sys.stdout.write(screen); screen = ''
sys.stdout.write(screen)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
`

type Typed = readonly [question: string, keys: string]

function inTerminal(argv: readonly string[], answers: readonly Typed[], cwd: string) {
  const command = JSON.stringify([process.execPath, cli, ...argv])
  const child = spawn('python3', ['-c', typist, command, JSON.stringify(answers)], {
    cwd,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', CI: '' },
  })
  let screen = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    screen += text
  })
  return new Promise<{ code: number | null; screen: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, screen: stripVTControlCharacters(screen) })),
  )
}

const enter = '\r'
const ctrlC = '\u0003'
const questions: readonly Typed[] = [
  ['Kenmerk van het dossier', `VZ-7${enter}`],
  ['Eerste ziektedag', `14-3-2025${enter}`],
  ['arbodienst?', `17-3-2025${enter}`],
  ['Functie van de werknemer', `Lasser${enter}`],
  ['Uren per week', `32,5${enter}`],
  ['Laatste dag van het dienstverband', enter],
]

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

describe.skipIf(!hasPython)('het vraaggesprek', () => {
  it('stelt de vragen in een echte terminal en schrijft het dossier', async () => {
    const folder = folderWith({})
    const { code, screen } = await inTerminal(['init'], questions, folder)
    expect(screen).toContain('VZ-7.yaml geschreven')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['VZ-7.yaml'])
    expect(loadDossier(readFileSync(join(folder, 'VZ-7.yaml'), 'utf8')).dossier).toMatchObject({
      kenmerk: 'VZ-7',
      werknemer: { functie: 'Lasser', rooster: { urenPerWeek: 32.5 } },
      verzuim: { eersteZiektedag: '2025-03-14', gemeldBijBedrijfsarts: '2025-03-17' },
    })
  })

  it('zegt bij een onmogelijk antwoord wat er wel kan, en vraagt het opnieuw', async () => {
    const folder = folderWith({})
    const { code, screen } = await inTerminal(
      ['nieuw', 'a.yaml'],
      [
        ['Kenmerk van het dossier', `123456782${enter}`],
        ['dit lijkt een BSN', `${'\u007f'.repeat(9)}VZ-8${enter}`],
        ['Eerste ziektedag', `14-3-25${enter}`],
        ['twee cijfers', `${'\u007f'.repeat(7)}14-3-2025${enter}`],
        ['arbodienst?', enter],
        ['Functie', enter],
        ['Uren per week', enter],
        ['Laatste dag', enter],
      ],
      folder,
    )
    expect(screen).toContain('a.yaml geschreven')
    expect(code).toBe(0)
    expect(loadDossier(readFileSync(join(folder, 'a.yaml'), 'utf8')).dossier.kenmerk).toBe('VZ-8')
  })

  it.each([0, 1, 3, 5])('laat na Ctrl-C bij vraag %i niets achter', async (asked) => {
    const folder = folderWith({})
    const [question = ''] = questions[asked] ?? []
    const { code, screen } = await inTerminal(['init'], [...questions.slice(0, asked), [question, ctrlC]], folder)
    expect(screen).toContain('Gestopt; er is niets geschreven.')
    expect(code).toBe(130)
    expect(readdirSync(folder)).toEqual([])
  })

  it('begint niet aan vragen als het bestand er al is', async () => {
    const folder = folderWith({ 'a.yaml': 'x' })
    const { code, screen } = await inTerminal(['init', 'a.yaml'], [], folder)
    expect(screen).toContain('a.yaml bestaat al')
    expect(screen).not.toContain('Kenmerk van het dossier')
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'a.yaml'))).toBe(true)
  })
})
