/** Looks at one line and says how many things it has to say about it. */
type Lint = (text: string) => number | Promise<number>

export interface Contender {
  readonly name: string
  /** At least so many times as fast as this one we must be (0.6 = we may cost 1/0.6 of it); null is for reading only. */
  readonly atLeast: number | null
  load(): Promise<Lint>
}
