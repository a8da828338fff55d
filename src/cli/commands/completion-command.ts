import { Argument, type Command } from 'commander'
import { examplesOf } from '../command-help.js'
import { type Shell, shells } from '../completion/shells.js'

/** What `rivcheck completion` takes. */
export function describeCompletion(command: Command, run: (shell: Shell) => Promise<void>): Command {
  return command
    .description('geef het script waarmee uw shell opdrachten en opties met de tabtoets aanvult')
    .addArgument(new Argument('<shell>', 'de shell waarin u werkt').choices(shells))
    .addHelpText(
      'after',
      `
Zo zet u het aan:
  bash  voeg toe aan ~/.bashrc:
        source <(rivcheck completion bash)
  zsh   voeg toe aan ~/.zshrc, na compinit:
        source <(rivcheck completion zsh)
  fish  eenmalig, en na elke nieuwe versie van rivcheck:
        rivcheck completion fish > ~/.config/fish/completions/rivcheck.fish
${examplesOf(['rivcheck completion bash', 'rivcheck aanvulling zsh'])}`,
    )
    .action(run)
}
