import { type CustomNodeElementProps, Tree } from 'react-d3-tree'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { Content } from '../tree/content.tsx'
import { signs } from './signs.ts'

const node = ({ nodeDatum }: CustomNodeElementProps) => (
  <g>
    <foreignObject width={220} height={36} x={0} y={-18}>
      <Content node={nodeDatum} />
    </foreignObject>
  </g>
)

const D3Tree = ({ data }: ContenderProps<BenchNode[]>) => (
  <div className="box">
    <Tree
      data={data[0] as never}
      orientation="horizontal"
      translate={{ x: 20, y: 300 }}
      zoom={0.8}
      nodeSize={{ x: 280, y: 44 }}
      renderCustomNodeElement={node}
      enableLegacyTransitions={false}
    />
  </div>
)

setStage(D3Tree, makeTree, signs)
