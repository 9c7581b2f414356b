import { allClosed, allOpen, OkrTree } from '@okr/react/okr-tree'
import { useEffect, useState } from 'react'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { signs } from './content.tsx'

function Ours({ data, words, register }: ContenderProps<BenchNode[]>) {
  const [expansion, setExpansion] = useState(allOpen)
  useEffect(
    () => register({ expand: () => setExpansion(allOpen), collapse: () => setExpansion(allClosed) }),
    [register],
  )
  return (
    <OkrTree
      locale="zh-CN"
      className="box"
      defaultNodes={data}
      query={words}
      expansion={expansion}
      onExpansionChange={setExpansion}
    />
  )
}

setStage(Ours, makeTree, signs)
