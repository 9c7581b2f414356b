/** Peers that bring no types. */
declare module 'write-good' {
  export default function check(text: string): readonly unknown[]
}
declare module 'textlint-rule-write-good' {
  const rule: unknown
  export default rule
}
declare module 'textlint-rule-terminology' {
  const rule: unknown
  export default rule
}
