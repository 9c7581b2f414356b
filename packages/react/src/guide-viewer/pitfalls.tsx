import type { Pitfall } from '@okr/core'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'

export function Pitfalls({ pitfalls }: { readonly pitfalls: readonly Pitfall[] }) {
  const { texts } = useViewer()
  return (
    <ol className="okr-pitfalls">
      {pitfalls.map(({ title, signal, remedy }) => (
        <li key={title} className="okr-pitfall">
          <h3>{title}</h3>
          <dl>
            <div data-part="signal">
              <dt>{texts.signal}</dt>
              <dd>
                <Rich text={signal} />
              </dd>
            </div>
            <div data-part="remedy">
              <dt>{texts.remedy}</dt>
              <dd>
                <Rich text={remedy} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  )
}
