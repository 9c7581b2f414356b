import { AlignmentCanvas } from '@okr/react/alignment-canvas'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { signs } from './signs.ts'

/** Objectives as cards with their key results in them; nothing serves another, so that all of them are laid out. */
const Ours = ({ data }: ContenderProps<BenchNode[]>) => (
  <AlignmentCanvas locale="zh-CN" className="box" defaultNodes={data} />
)

setStage(Ours, makeTree, signs)
