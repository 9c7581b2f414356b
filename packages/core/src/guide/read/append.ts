/** `push` with all of them as arguments overflows the stack where they are very many. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item)
}
