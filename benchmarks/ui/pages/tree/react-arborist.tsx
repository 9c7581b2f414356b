import { useEffect, useRef } from 'react'
import { type NodeApi, type NodeRendererProps, Tree, type TreeApi } from 'react-arborist'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { Content, signs } from './content.tsx'

const Row = ({ node, style, dragHandle }: NodeRendererProps<BenchNode>) => (
  <div style={style} ref={dragHandle ?? null}>
    <Content node={node.data} />
  </div>
)
const matches = ({ data }: NodeApi<BenchNode>, words: string) => data.kind === 'keyResult' && data.title.includes(words)

function Arborist({ data, words, register }: ContenderProps<BenchNode[]>) {
  const tree = useRef<TreeApi<BenchNode>>(null)
  useEffect(
    () => register({ expand: () => tree.current?.openAll(), collapse: () => tree.current?.closeAll() }),
    [register],
  )
  return (
    <Tree
      ref={tree}
      initialData={data}
      openByDefault
      width={1000}
      height={600}
      rowHeight={36}
      overscanCount={8}
      searchTerm={words}
      searchMatch={matches}
    >
      {Row}
    </Tree>
  )
}

setStage(Arborist, makeTree, signs)
