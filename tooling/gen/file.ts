/** A file that is written from others; `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}
