/** What ends a command early, with a message that says what to do. Exit code 1: the input is wrong; 2: it could not run. */
export class Failure extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}
