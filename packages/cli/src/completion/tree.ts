import type { Command } from 'commander'

export interface OptionWords {
  /** "--format", and "-f" where there is one. */
  readonly flags: readonly string[]
  readonly about: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

/** What can be typed after a command. */
export interface CommandWords {
  /** "packs", "packs show"; empty for the program. */
  readonly path: string
  readonly about: string
  readonly commands: readonly string[]
  readonly options: readonly OptionWords[]
}

/** Every command of a program with what follows it, taken from the very table that the program is run by. */
export function commandWords(command: Command, path = ''): CommandWords[] {
  const options = command.createHelp().visibleOptions(command)
  const own: CommandWords = {
    path,
    about: command.description(),
    commands: command.commands.map((one) => one.name()),
    options: options.map((option) => ({
      flags: [option.long, option.short].flatMap((flag) => flag ?? []),
      about: option.description,
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    })),
  }
  return [own, ...command.commands.flatMap((one) => commandWords(one, `${path} ${one.name()}`.trim()))]
}
