import type { Argument, Command, Option } from 'commander'
import { rules } from '../../toolkit.js'

/** What can be filled in at one place of the command line. */
export type Value =
  | { readonly kind: 'words'; readonly name: string; readonly words: readonly Word[] }
  | { readonly kind: 'file' | 'folder'; readonly name: string }
  /** Something that only the user knows, such as a date. */
  | { readonly kind: 'free'; readonly name: string }

export interface Word {
  readonly word: string
  /** '' when the word says it all. */
  readonly about: string
}

export interface OptionNode {
  /** As typed: `-o` and `--output`. */
  readonly flags: readonly string[]
  readonly about: string
  /** What follows it; null for a flag that stands alone. */
  readonly value: Value | null
}

export interface CommandNode {
  /** The name and the aliases. */
  readonly names: readonly string[]
  readonly about: string
  readonly options: readonly OptionNode[]
  readonly values: readonly (Value & { readonly isVariadic: boolean })[]
  readonly commands: readonly CommandNode[]
}

/** What the command line takes, as its help shows it, with the words that can be filled in. */
export function commandTree(command: Command, siblings: readonly Command[] = []): CommandNode {
  const help = command.createHelp()
  const commands = help.visibleCommands(command)
  return {
    names: [command.name(), ...command.aliases()],
    about: command.description(),
    options: help.visibleOptions(command).map(optionNode),
    values: command.registeredArguments.map((argument) => valueNode(argument, siblings)),
    commands: commands.map((child) => commandTree(child, commands)),
  }
}

function optionNode(option: Option): OptionNode {
  const [, name] = /[<[]([^>\]]+)/.exec(option.flags) ?? []
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    about: option.description.replace(list, ''),
    value: name === undefined ? null : valueNamed(name, option.argChoices, option.description),
  }
}

function valueNode(argument: Argument, siblings: readonly Command[]): CommandNode['values'][number] {
  const name = argument.name()
  const value: Value =
    name === 'opdracht'
      ? { kind: 'words', name, words: siblings.map((command) => wordOf(command)) }
      : valueNamed(name, argument.argChoices, argument.description)
  return { ...value, isVariadic: argument.variadic }
}

const wordOf = (command: Command): Word => ({ word: command.name(), about: command.description() })

/** By the name between the brackets; with any other name the shell offers files. */
const kinds: Readonly<Record<string, 'folder' | 'free'>> = {
  map: 'folder',
  aantal: 'free',
  bedrag: 'free',
  datum: 'free',
  functie: 'free',
  kenmerk: 'free',
  seconden: 'free',
  tijd: 'free',
}

function valueNamed(name: string, choices: readonly string[] | undefined, description: string): Value {
  if (name === 'regel') return { kind: 'words', name, words: ruleWords() }
  const words = choices ?? listIn(description)
  if (words && name !== 'paden') return { kind: 'words', name, words: words.map((word) => ({ word, about: '' })) }
  return { kind: kinds[name] ?? 'file', name }
}

/**
 * The words that a description lists, as in `vorm: text, json of ics`: an option that may be given more than once reads
 * its value itself, and then commander does not know the choices.
 */
const list = /(^|: )([\w-]+(?:, [\w-]+)* of [\w-]+)(?=;| \(|$)/

function listIn(description: string): readonly string[] | null {
  return list.exec(description)?.[2]?.split(/, | of /) ?? null
}

function ruleWords(): readonly Word[] {
  return rules.flatMap(({ id, slug, title }) => [
    { word: id, about: title },
    { word: slug, about: title },
  ])
}
