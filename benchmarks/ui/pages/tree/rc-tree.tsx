import Tree from '@rc-component/tree'
import { useEffect, useMemo, useState } from 'react'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { branches, Content, filtered, signs } from './content.tsx'

const names = { key: 'id', title: 'title', children: 'children' }

function RcTree({ data, words, register }: ContenderProps<BenchNode[]>) {
  const nodes = useMemo(() => filtered(data, words), [data, words])
  const all = useMemo(() => branches(data), [data])
  const [expanded, setExpanded] = useState<readonly string[]>(all)
  useEffect(() => register({ expand: () => setExpanded(all), collapse: () => setExpanded([]) }), [register, all])
  return (
    <Tree
      treeData={nodes as never}
      fieldNames={names}
      height={600}
      itemHeight={36}
      virtual
      draggable
      showIcon={false}
      motion={null}
      expandedKeys={expanded as string[]}
      onExpand={(keys) => setExpanded(keys as string[])}
      titleRender={(node) => <Content node={node} />}
    />
  )
}

setStage(RcTree, makeTree, signs)
