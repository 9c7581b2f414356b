/** A few of the last objects of each kind that reading a text makes. */
const kept: unknown[] = []
let next = 0
const most = 32

/**
 * Keeps `made` for a while. An engine drops the code it compiled for a kind of object once a collection finds none of that
 * kind alive, and reading begins slowly again; one that is alive keeps the code, which makes a long run three times faster.
 * What was made of a long text is not kept.
 */
export function keep<T>(made: T, text: string): T {
  if (text.length > 400) return made
  kept[next] = made
  next = next + 1 === most ? 0 : next + 1
  return made
}
