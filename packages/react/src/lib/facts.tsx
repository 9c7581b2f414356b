/** Names and values; what is not known is left out. */
export type FactList = readonly (readonly [name: string, value: string | null | undefined])[]

interface Props {
  readonly facts: FactList
  readonly className: string
}

export const Facts = ({ facts, className }: Props) => (
  <dl className={className}>
    {facts.map(([name, value]) =>
      value ? (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ) : null,
    )}
  </dl>
)
