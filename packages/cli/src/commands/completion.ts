import { Argument } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { help } from '../completion/messages.ts'
import { completionScripts, type Shell } from '../completion/scripts.ts'
import { commandWords } from '../completion/tree.ts'

const shells = Object.keys(completionScripts)

const examples = `
  okr completion bash > ~/.local/share/bash-completion/completions/okr
  okr completion zsh > "\${fpath[1]}/_okr"
  okr completion fish > ~/.config/fish/completions/okr.fish`

export const command: CliCommand = {
  name: 'completion',
  define: (command, { terminal, locale }) =>
    command
      .description(help.completion[locale])
      .addArgument(new Argument('<shell>', help.shell[locale]).choices(shells))
      .addHelpText('after', examples)
      .action((shell: Shell) => {
        if (command.parent) terminal.out(completionScripts[shell](commandWords(command.parent)))
      }),
}
