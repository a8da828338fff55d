import type { Command } from 'commander'
import { bashScript } from '../completion/bash.js'
import { type CommandNode, commandTree } from '../completion/command-tree.js'
import { fishScript } from '../completion/fish.js'
import type { Shell } from '../completion/shells.js'
import { zshScript } from '../completion/zsh.js'
import { exitCodes } from '../exit-code.js'
import type { Io } from '../io.js'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<
  Shell,
  (root: CommandNode) => string
>

/** `rivcheck completion zsh`: the script that makes the shell fill in commands, options and their values. */
export function completion(shell: Shell, program: Command, io: Io): number {
  io.out(scripts[shell](commandTree(program)))
  return exitCodes.clean
}
