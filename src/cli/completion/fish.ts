import type { CommandNode, OptionNode, Value, Word } from './command-tree.js'

/** The script that makes fish (3.0 and newer) fill in the command line. It starts no other program. */
export function fishScript(root: CommandNode): string {
  const program = root.names[0] ?? ''
  const here = `__${program}_at`
  return `# fish: ${program} completion fish > ~/.config/fish/completions/${program}.fish
function ${here}
    set -l words (commandline -poc | string match -v -- '-*')
    set -l depth (count $argv)
    test (count $words) -gt $depth; or return 1
    for i in (seq $depth)
        contains -- $words[(math $i + 1)] (string split , -- $argv[$i]); or return 1
    end
end
function ${here}_start
    test (commandline -poc | string match -v -- '-*' | count) -eq (math 1 + (count $argv)); and ${here} $argv
end
complete -c ${program} -e
complete -c ${program} -f
${linesOf(root, []).join('\n')}
`

  function linesOf(node: CommandNode, path: readonly string[]): readonly string[] {
    const at = [here, ...path].join(' ')
    const start = [`${here}_start`, ...path].join(' ')
    const commands = node.commands.flatMap(({ names, about }) => names.map((word) => ({ word, about })))
    const [value] = node.values
    return [
      ...node.options.map((option) => line(path.length === 0 ? start : at, optionPart(option))),
      ...commands.map((word) => line(start, wordPart(word))),
      ...(value && commands.length === 0 ? argumentLines(value, value.isVariadic ? at : start) : []),
      ...(node.values.length > 1 && commands.length === 0 ? [line(`${at}; and not ${start}`, '-F')] : []),
      ...node.commands.flatMap((child) => linesOf(child, [...path, child.names.join(',')])),
    ]
  }

  function line(condition: string, part: string): string {
    return `complete -c ${program} -n ${quoted(condition)} ${part}`
  }

  function argumentLines(value: Value, condition: string): readonly string[] {
    if (value.kind === 'words') return value.words.map((word) => line(condition, wordPart(word)))
    return value.kind === 'free' ? [] : [line(condition, valuePart(value))]
  }
}

function optionPart({ flags, about, value }: OptionNode): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  return [
    ...names,
    `-d ${quoted(about)}`,
    ...(value ? [value.kind === 'file' ? '-r -F' : `-x ${valuePart(value)}`] : []),
  ]
    .join(' ')
    .trim()
}

function wordPart({ word, about }: Word): string {
  return `-a ${word}${about ? ` -d ${quoted(about)}` : ''}`
}

function valuePart(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `-a ${quoted(value.words.map(({ word }) => word).join(' '))}`
    case 'folder':
      return `-a '(__fish_complete_directories)'`
    case 'file':
      return '-F'
    case 'free':
      return ''
  }
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
