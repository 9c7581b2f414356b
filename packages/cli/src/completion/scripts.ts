import type { CommandWords, OptionWords } from './tree.ts'

/** Within single quotes of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const branch = (pattern: string, words: readonly string[]): string =>
  `    ${quoted(pattern)}) words=${quoted(words.join(' '))} ;;`

const valueBranch = (path: string, { flags, choices }: OptionWords): string[] =>
  flags.map((flag) => branch(`${path}:${flag}`, choices))

/** For bash. Where no words are known, names of files are offered. */
function bash(commands: readonly CommandWords[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '')
  const values = commands.flatMap(({ path, options }) =>
    options.filter(({ takesValue }) => takesValue).flatMap((option) => valueBranch(path, option)),
  )
  const words = commands.map(({ path, commands: subcommands, options }) =>
    branch(path, [...subcommands, ...options.flatMap(({ flags }) => flags)]),
  )
  return `_okr() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' at words=''
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${path:+$path }\${COMP_WORDS[at]}" in
    ${paths.map(quoted).join('|')}) path="\${path:+$path }\${COMP_WORDS[at]}" ;;
    esac
  done
  case "$path:$previous" in
${values.join('\n')}
    *) case "$path" in
${words.join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _okr okr
`
}

const zsh = (commands: readonly CommandWords[]): string =>
  `#compdef okr\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`

/** fish asks for each word by itself, whether it fits what was typed. */
function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ path, commands: subcommands, options }) => {
    const seen = path.split(' ').filter(Boolean)
    const conditions = seen.map((word) => `__fish_seen_subcommand_from ${word}`)
    const others = subcommands.map((name) => `not __fish_seen_subcommand_from ${name}`)
    const when = (tests: readonly string[]): string => (tests.length > 0 ? ` -n ${quoted(tests.join('; and '))}` : '')
    const names = subcommands.map((name) => {
      const about = commands.find((one) => one.path === `${path} ${name}`.trim())?.about ?? ''
      return `complete -c okr${when([...conditions, ...others])} -a ${name} -d ${quoted(about)}`
    })
    const flags = options.map(({ flags: spelt, about, takesValue, choices }) => {
      const names = spelt.map((flag) => (flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`))
      const values = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : ''
      return `complete -c okr${when(conditions)}${names.join('')}${values} -d ${quoted(about)}`
    })
    return [...names, ...flags]
  })
  return `${lines.join('\n')}\n`
}

/** By the name of a shell, the script that completes `okr` in it. */
export const completionScripts = { bash, zsh, fish } as const
export type Shell = keyof typeof completionScripts
