import type { CommandNode, OptionNode, Value, Word } from './command-tree.js'

/** The script that makes zsh fill in the command line. It starts no other program. */
export function zshScript(root: CommandNode): string {
  const program = root.names[0] ?? ''
  return `#compdef ${program}
# zsh: ${program} completion zsh > "\${fpath[1]}/_${program}"
${functionsOf(root, `_${program}`).join('')}
if [[ $funcstack[1] == _${program} ]]; then
  _${program} "$@"
else
  compdef _${program} ${program}
fi
`
}

/** One function a command; a command with others below it hands the rest of the line over to theirs. */
function functionsOf(node: CommandNode, name: string): readonly string[] {
  const lists = node.values.filter((value) => value.kind === 'words' && value.words.some(({ about }) => about !== ''))
  const values = node.values.map((value, index) => {
    const action = lists.includes(value) ? `${name}_${value.name}` : actionOf(value)
    return quoted(`${value.isVariadic ? '*' : index + 1}:${value.name}:${action}`)
  })
  const options = node.options.map(optionSpec)
  if (node.commands.length === 0) {
    const specs = [...options, ...values].map((spec) => ` \\\n    ${spec}`).join('')
    return [
      ...lists.map((list) => listFunction(`${name}_${list.name}`, list.name, list.kind === 'words' ? list.words : [])),
      `${name}() {\n  _arguments${specs}\n}\n`,
    ]
  }
  const words = node.commands.flatMap(({ names, about }) => names.map((word) => ({ word, about })))
  const below = (child: CommandNode) => `${name}_${child.names[0]}`
  return [
    ...node.commands.flatMap((child) => functionsOf(child, below(child))),
    listFunction(`${name}_opdrachten`, 'opdracht', words),
    `${name}() {
  local curcontext=$curcontext context state state_descr line
  typeset -A opt_args
  _arguments -C${options.map((spec) => ` \\\n    ${spec}`).join('')} \\
    '1:opdracht:${name}_opdrachten' \\
    '*::waarde:->onder' && return
  case $line[1] in
${node.commands.map((child) => `    ${child.names.join(' | ')}) ${below(child)} ;;`).join('\n')}
    *) return 1 ;;
  esac
}
`,
  ]
}

function listFunction(name: string, about: string, words: readonly Word[]): string {
  const lines = words.map(({ word, about }) => `    ${quoted(`${word}:${about.replaceAll(':', '\\:')}`)}\n`)
  return `${name}() {\n  local -a words_here=(\n${lines.join('')}  )\n  _describe ${about} words_here\n}\n`
}

function optionSpec({ flags, about, value }: OptionNode): string {
  const text = `[${about.replaceAll(/[\\[\]]/g, '\\$&')}]`
  const names = flags.map((flag) => (value && flag.startsWith('--') ? `${flag}=` : flag))
  const spelled = names.length > 1 ? `{${names.join(',')}}` : names[0]
  if (value) return `'*'${spelled}${quoted(`${text}:${value.name}:${actionOf(value)}`)}`
  const endsLine = flags.includes('--help') || flags.includes('--version')
  return `${quoted(`(${endsLine ? '- *' : flags.join(' ')})`)}${spelled}${quoted(text)}`
}

function actionOf(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.map(({ word }) => word).join(' ')})`
    case 'folder':
      return '_files -/'
    case 'file':
      return '_files'
    case 'free':
      return ' '
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
