// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Block, ListItem } from '@okr/core'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'
import { Table } from './table.tsx'

function Items({ items, ordered }: { readonly items: readonly ListItem[]; readonly ordered: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Rich text={item.text} />
          {item.items.length > 0 ? <Items items={item.items} ordered={false} /> : null}
        </li>
      ))}
    </List>
  )
}

function BlockPart({ block }: { readonly block: Block }) {
  const { texts } = useViewer()
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Rich text={block.text} />
        </p>
      )
    case 'list':
      return <Items items={block.items} ordered={block.ordered} />
    case 'table':
      return <Table header={block.header} rows={block.rows} />
    case 'callout':
      return (
        <div className="okr-callout" data-tone={block.tone}>
          <p className="okr-callout__tone">{texts.callout[block.tone]}</p>
          <p>
            <Rich text={block.text} />
          </p>
        </div>
      )
  }
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockPart key={index} block={block} />)
}
