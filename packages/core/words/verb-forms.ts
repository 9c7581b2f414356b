/** The forms of a regular verb; of a phrase ("roll out") those of its first word. */
export function formsOf(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  if (verb === 'be') return [phrase, phrase.slice(3)]
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const soft = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : stem
  const third = soft === stem ? (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`) : `${soft}es`
  return [verb, third, `${soft}ed`, `${stem}ing`].map((form) => [form, ...rest].join(' '))
}
