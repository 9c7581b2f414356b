/** The same with one field set; undefined takes the field away. */
export function withField<T extends object, Name extends keyof T>(item: T, name: Name, value: T[Name] | undefined): T {
  const { [name]: _, ...rest } = item
  return (value === undefined ? rest : { ...rest, [name]: value }) as T
}
