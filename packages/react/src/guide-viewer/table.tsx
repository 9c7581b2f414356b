// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { RichText } from '@okr/core/guide'
import { memo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useBrowserLayoutEffect } from '../lib/use-browser-layout-effect.ts'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'

interface Props {
  readonly header: readonly RichText[]
  readonly rows: readonly (readonly RichText[])[]
}

/** Whether a box is wider inside than outside: only then must the keyboard be able to scroll it. */
function useOverflows() {
  const box = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useBrowserLayoutEffect(() => {
    const element = box.current
    if (!element) return
    let known = false
    // An observer looks when the page is laid out anyway, and before it is painted: a box that scrolls is never there
    // without its name, and no frame is laid out twice.
    const observer = new ResizeObserver(() => {
      const next = element.scrollWidth > element.clientWidth + 1
      if (next === known) return
      known = next
      flushSync(() => setOverflows(next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, overflows }
}

const Row = memo(({ row }: { readonly row: readonly RichText[] }) => (
  <tr>
    {row.map((cell, column) => (
      <td key={column}>
        <Rich text={cell} />
      </td>
    ))}
  </tr>
))

export function Table({ header, rows }: Props) {
  const { texts } = useViewer()
  const { box, overflows } = useOverflows()
  const scrollable = overflows ? { tabIndex: 0, role: 'group', 'aria-label': texts.table } : {}
  return (
    <div className="okr-guide-table" ref={box} {...scrollable}>
      <table data-columns={header.length}>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                <Rich text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
