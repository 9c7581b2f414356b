import type { Localized } from '@okr/core'

export const help = {
  completion: {
    'zh-CN': '打印 shell 补全脚本。例如：okr completion bash > ~/.local/share/bash-completion/completions/okr',
    en: 'Print a script that completes okr in a shell, such as: okr completion bash > ~/.local/share/bash-completion/completions/okr',
  },
  shell: { 'zh-CN': 'bash、zsh 或 fish', en: 'bash, zsh or fish' },
} satisfies Readonly<Record<string, Localized>>
