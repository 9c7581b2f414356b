import {
  dragAndDropFeature,
  hotkeysCoreFeature,
  keyboardDragAndDropFeature,
  propMemoizationFeature,
  searchFeature,
  selectionFeature,
  syncDataLoaderFeature,
} from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { branches, Content, filtered, signs } from './content.tsx'

const rootId = 'root'
const features = [
  syncDataLoaderFeature,
  selectionFeature,
  hotkeysCoreFeature,
  searchFeature,
  dragAndDropFeature,
  keyboardDragAndDropFeature,
  propMemoizationFeature,
]

function indexed(nodes: readonly BenchNode[]): Map<string, BenchNode> {
  const found = new Map<string, BenchNode>()
  const add = (all: readonly BenchNode[]) => {
    for (const node of all) {
      found.set(node.id, node)
      if (node.children) add(node.children)
    }
  }
  add(nodes)
  return found
}

/** Its logic. */
function useHeadless({ data, words, register }: ContenderProps<BenchNode[]>) {
  const shown = useMemo(() => filtered(data, words), [data, words])
  const whole = useMemo<BenchNode>(
    () => ({ id: rootId, kind: 'company', title: '', owner: '', progress: 0, status: 'green', children: shown }),
    [shown],
  )
  const nodes = useMemo(() => indexed([whole]), [whole])
  const latest = useRef(nodes)
  const all = useMemo(() => branches(data), [data])
  const [expandedItems, setExpandedItems] = useState<string[]>(all)
  const tree = useTree<BenchNode>({
    rootItemId: rootId,
    getItemName: (item) => item.getItemData().title,
    isItemFolder: (item) => item.getItemData().children !== undefined,
    canReorder: true,
    onDrop: () => undefined,
    indent: 20,
    dataLoader: {
      getItem: (id) => latest.current.get(id) ?? whole,
      getChildren: (id) => latest.current.get(id)?.children?.map((child) => child.id) ?? [],
    },
    state: { expandedItems },
    setExpandedItems,
    features,
  })
  useLayoutEffect(() => {
    latest.current = nodes
    tree.rebuildTree()
  }, [tree, nodes])
  useEffect(
    () => register({ expand: () => setExpandedItems(all), collapse: () => setExpandedItems([]) }),
    [register, all],
  )
  return tree
}

/** Under the virtualizer that its manual names. */
function HeadlessTree(props: ContenderProps<BenchNode[]>) {
  const tree = useHeadless(props)
  const box = useRef<HTMLDivElement>(null)
  const items = tree.getItems()
  // Our build compiles no component, so that nothing is memoized behind its back.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => 36,
    overscan: 8,
  })
  return (
    <div ref={box} className="box scroller">
      <div {...tree.getContainerProps('OKR')} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          return item ? (
            <div
              key={item.getKey()}
              {...item.getProps()}
              style={{
                position: 'absolute',
                transform: `translateY(${start}px)`,
                paddingInlineStart: item.getItemMeta().level * 20,
              }}
            >
              <Content node={item.getItemData()} />
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}

setStage(HeadlessTree, makeTree, signs)
