import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { folderWith } from './run-cli.js'

/** Whether this machine has the program. */
export const has = (program: string) => spawnSync(program, ['--version']).status === 0

function run(program: string, argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd, encoding: 'utf8', timeout: 60_000 })
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${status} ${stderr}`)
  return stdout
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

/** What the shell itself offers after this line, as on a press of Tab; `files` stand in the folder where it is typed. */
export function completeIn(
  shell: 'bash' | 'zsh' | 'fish',
  script: string,
  line: string,
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  const folder = folderWith({ script, ...files })
  if (shell === 'fish') {
    const output = run('fish', ['--no-config', '-c', `source ./script; complete -C ${quoted(line)}`], folder)
    return linesOf(output).map((match) => match.split('\t')[0] ?? '')
  }
  if (shell === 'bash') {
    // readline cuts the line up so, and asks for files when the function has nothing and its options say so
    const words = line.split(/ |(?<==)|(?==)/)
    const code = `source ./script
compopt() { [[ $* == *+o* ]] && isDefault=no; return 0; }
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); isDefault=yes
_rivcheck
[[ $isDefault == yes && \${#COMPREPLY[@]} == 0 ]] && compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"
((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"
:`
    return linesOf(run('bash', ['--norc', '-c', code, 'bash', ...words], folder))
  }
  return linesOf(run('zsh', ['-f', '-c', zshTyping(line, join(folder, 'found'))], folder)).filter(
    (match, index, all) => all.indexOf(match) === index,
  )
}

/** Types the line in a zsh of its own, presses Tab, and shows every match that its completion system was given. */
function zshTyping(line: string, found: string): string {
  return `zmodload zsh/zpty
setup='
PS1=; unsetopt beep; autoload -U compinit; compinit -u -D; source ./script
compadd() {
  if [[ "\${@[1,(i)(-|--)]}" == *"-"(O|A|D)" "* ]]; then builtin compadd "$@"; return; fi
  local -a hits; builtin compadd -A hits "$@"; (($#hits)) && print -rl -- $hits >> ${found}
  builtin compadd "$@"
}
capture() { _main_complete; : >> ${found}; mv ${found} ${found}.done; compstate[insert]=; compstate[list]= }
zle -C capture complete-word capture; bindkey "^I" capture; : > ${found}.ready'
zpty typed zsh -f -i
zpty -w typed "$setup"
while [[ ! -e ${found}.ready ]]; do zpty -r -t typed skip || sleep 0.05; done
zpty -w -n typed ${quoted(line)}$'\\t'
for i in {1..600}; do [[ -e ${found}.done ]] && break; zpty -r -t typed skip || sleep 0.05; done
zpty -d typed
cat ${found}.done`
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
