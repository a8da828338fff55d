import type { CommandNode, OptionNode, Value } from './command-tree.js'

/** The script that makes bash (3.2 and newer) fill in the command line. It starts no other program. */
export function bashScript(root: CommandNode): string {
  const program = root.names[0] ?? ''
  const nodes = nodesOf(root)
  return `# bash: source <(${program} completion bash)
_${program}_words() {
  compopt +o default +o bashdefault 2>/dev/null
  COMPREPLY=($(compgen -W "$*" -- "$cur"))
}
_${program}_folders() {
  local IFS=$'\\n'
  compopt -o filenames +o default +o bashdefault 2>/dev/null
  COMPREPLY=($(compgen -d -- "$cur"))
}
_${program}_value() {
  case $1 in
${nodes.flatMap(valueLines).join('\n')}
    *) return 1 ;;
  esac
}
_${program}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' action='' i place=0
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command/\${COMP_WORDS[i]}" in
${nodes.flatMap(enterLines).join('\n')}
      */-* | */=) ;;
      *) _${program}_value "$command \${COMP_WORDS[i - 1]}" || place=$((place + 1)) ;;
    esac
  done
  if _${program}_value "$command $prev"; then
    $action
    return
  fi
  case "$command/$cur" in
${nodes.map(flagLine).join('\n')}
  esac
  case "$command/$place" in
${nodes.flatMap(argumentLines).join('\n')}
    *) _${program}_words ;;
  esac
}
complete -o bashdefault -o default -F _${program} ${program}
`

  function action(value: Value): string {
    switch (value.kind) {
      case 'words':
        return `_${program}_words ${value.words.map(({ word }) => word).join(' ')}`
      case 'folder':
        return `_${program}_folders`
      case 'free':
        return `_${program}_words`
      case 'file':
        return ':' // left to bash itself, which knows how to quote a name
    }
  }

  function valueLines({ path, node }: Place): readonly string[] {
    return node.options.flatMap(({ flags, value }: OptionNode) =>
      value ? [`    ${flags.map((flag) => `'${path} ${flag}'`).join(' | ')}) action='${action(value)}' ;;`] : [],
    )
  }

  function flagLine({ path, node }: Place): string {
    const flags = node.options.flatMap((option) => option.flags)
    return `    '${path}/-'*) _${program}_words ${flags.join(' ')}; return ;;`
  }

  function argumentLines({ path, node }: Place): readonly string[] {
    const commands = node.commands.flatMap(({ names }) => names)
    if (commands.length > 0) return [`    '${path}/0') _${program}_words ${commands.join(' ')} ;;`]
    return node.values.map((value, index) => {
      const place = value.isVariadic ? `'${path}/'*` : `'${path}/${index}'`
      return `    ${place}) ${action(value)} ;;`
    })
  }
}

interface Place {
  /** The names of the commands before it, `''` for the program itself. */
  readonly path: string
  readonly node: CommandNode
}

function nodesOf(node: CommandNode, path = ''): readonly Place[] {
  const below = node.commands.flatMap((child) => nodesOf(child, `${path} ${child.names[0]}`.trim()))
  return [{ path, node }, ...below]
}

/** How the words of the line lead to the commands below this one. */
function enterLines({ path, node }: Place): readonly string[] {
  return node.commands.map(({ names }) => {
    const patterns = names.map((name) => `'${path}/${name}'`).join(' | ')
    return `      ${patterns}) command='${`${path} ${names[0]}`.trim()}' ;;`
  })
}
