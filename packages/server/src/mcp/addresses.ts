/** Where things are read; the name in braces is an id. */
export const addresses = {
  packs: 'okr://packs/{id}',
  sources: 'okr://sources/{id}',
  rules: 'okr://rules/{id}',
  guides: 'okr://guides/{id}',
} as const

export const addressOf = (kind: keyof typeof addresses, id: string): string => addresses[kind].replace('{id}', id)
