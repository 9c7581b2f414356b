// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Block, ListItem } from '@okr/core/guide'
import { memo } from 'react'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'
import { Table } from './table.tsx'

/** While a guide is written, finished items are the same objects from frame to frame, and are left alone. */
const Item = memo(({ item }: { readonly item: ListItem }) => (
  <li>
    <Rich text={item.text} />
    {item.items.length > 0 ? <Items items={item.items} ordered={false} /> : null}
  </li>
))

function Items({ items, ordered }: { readonly items: readonly ListItem[]; readonly ordered: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </List>
  )
}

const BlockPart = memo(({ block }: { readonly block: Block }) => {
  const { words } = useViewer()
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
          <p className="okr-callout__tone">{words.callout[block.tone]}</p>
          <p>
            <Rich text={block.text} />
          </p>
        </div>
      )
  }
})

export const Blocks = memo(({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => <BlockPart key={index} block={block} />),
)
