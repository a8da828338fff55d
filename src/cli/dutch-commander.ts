import type { Command, CommanderError } from 'commander'
import { howToName, isMeantAsFile } from './dash-file.js'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
}

/** Makes a command speak Dutch: headings, defaults and choices in its help. */
export function speakDutch(command: Command): Command {
  return command.helpOption('-h, --help', 'toon deze hulp').configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
    subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(' | '),
    argumentDescription: ({ description, defaultValue }) =>
      defaultValue === undefined ? description : `${description} (standaard: ${defaultValue})`,
    optionDescription: (option) => {
      const more = [
        option.argChoices && `keuze: ${option.argChoices.join(', ')}`,
        option.defaultValue !== undefined && `standaard: ${option.defaultValue}`,
      ].filter(Boolean)
      return more.length > 0 ? `${option.description} (${more.join('; ')})` : option.description
    },
  })
}

/**
 * What commander found wrong, in Dutch, with what to do instead.
 * @param argv the command line.
 */
export function dutchError(error: CommanderError, argv: readonly string[], cwd: string): string {
  const [, name = '', value = ''] = /'([^']*)'[^']*(?:'([^']*)')?/.exec(error.message) ?? []
  const [, suggestion] = /Did you mean (.+)\?\)/.exec(error.message) ?? []
  const hint = suggestion ? `; bedoelde u ${suggestion.replace('one of ', '')}?` : '; zie rivcheck --help'
  switch (error.code) {
    case 'commander.unknownOption':
      if (isMeantAsFile(name, cwd)) return `onbekende optie ${name}; ${howToName(name)}`
      return `onbekende optie ${name}${hint}`
    case 'commander.unknownCommand':
      return `onbekende opdracht ${name}${hint}`
    case 'commander.missingArgument':
      return `er ontbreekt een argument: ${name}; zie rivcheck --help`
    case 'commander.missingMandatoryOptionValue':
      return `de optie ${name} is hier nodig; zie --help`
    case 'commander.optionMissingArgument':
      return `de optie ${name} vraagt een waarde`
    case 'commander.invalidArgument':
      return invalidArgument(error.message, name, value)
    case 'commander.excessArguments':
      return 'te veel argumenten; zie rivcheck --help'
    case 'commander.help':
      if (argv[0] === 'help' && argv[1]) return `onbekende opdracht ${argv[1]}; kies er een van hierboven`
      return 'noem een opdracht, bijvoorbeeld: rivcheck check dossier.yaml'
    default:
      return error.message
  }
}

function invalidArgument(message: string, option: string, value: string): string {
  const [, choices] = /Allowed choices are ([^.]+)\./.exec(message) ?? []
  const [, given = value] = /argument '([^']*)' is invalid/.exec(message) ?? []
  const [, reason] = /is invalid\. (.+)$/s.exec(message) ?? []
  const [, argument] = /is invalid for argument '([^']*)'/.exec(message) ?? []
  if (choices && argument) return `<${argument}>: ${option} kan niet; kies uit ${choices}`
  const flag = option.split(/[ ,|]+/).findLast((part) => part.startsWith('--')) ?? option
  return choices ? `${flag}: ${given} kan niet; kies uit ${choices}` : `${flag}: ${reason ?? `${given} kan niet`}`
}
