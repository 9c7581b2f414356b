export function markdownFromJson(text: string): string | undefined {
  return text ? undefined : undefined
}
