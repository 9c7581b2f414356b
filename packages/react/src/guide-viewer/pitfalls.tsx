// The pitfalls of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Pitfall } from '@okr/core/guide'
import { memo } from 'react'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'

export function Pitfalls({ pitfalls }: { readonly pitfalls: readonly Pitfall[] }) {
  return (
    <ol className="okr-pitfalls">
      {pitfalls.map((pitfall, index) => (
        <PitfallPart key={index} pitfall={pitfall} number={index + 1} />
      ))}
    </ol>
  )
}

const PitfallPart = memo(({ pitfall, number }: { readonly pitfall: Pitfall; readonly number: number }) => {
  const { words, anchor } = useViewer()
  const parts = (['signal', 'remedy'] as const).filter((part) => pitfall[part].length > 0)
  return (
    <li id={anchor(`pitfall-${number}`)} className="okr-pitfall">
      <h3>{pitfall.title}</h3>
      {parts.length > 0 ? (
        <dl>
          {parts.map((part) => (
            <div key={part} data-part={part}>
              <dt>{words[part]}</dt>
              <dd>
                <Rich text={pitfall[part]} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  )
})
