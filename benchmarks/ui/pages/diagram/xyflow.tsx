import dagre from '@dagrejs/dagre'
import { Handle, type NodeProps, Position, ReactFlow } from '@xyflow/react'
import { memo, useMemo } from 'react'
import '@xyflow/react/dist/style.css'
import { type BenchNode, makeTree } from '../data.ts'
import { type ContenderProps, setStage } from '../stage.tsx'
import { Content } from '../tree/content.tsx'
import { signs } from './signs.ts'

const width = 220
const height = 36

const OkrNode = memo(({ data }: NodeProps) => (
  <div>
    <Handle type="target" position={Position.Left} />
    <Content node={data['node'] as BenchNode} />
    <Handle type="source" position={Position.Right} />
  </div>
))
const nodeTypes = { okr: OkrNode }

/** Laid out by dagre, as its manual shows; only what can be seen is drawn. */
function laidOut(roots: readonly BenchNode[]) {
  const all: BenchNode[] = []
  const pairs: [string, string][] = []
  const add = (node: BenchNode, parent?: BenchNode) => {
    all.push(node)
    if (parent) pairs.push([parent.id, node.id])
    for (const child of node.children ?? []) add(child, node)
  }
  for (const root of roots) add(root)
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 60 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of all) graph.setNode(id, { width, height })
  for (const [from, to] of pairs) graph.setEdge(from, to)
  dagre.layout(graph)
  const origin = graph.node(roots[0]?.id ?? '')
  return {
    nodes: all.map((node) => {
      const { x, y } = graph.node(node.id)
      const position = { x: x - origin.x, y: y - origin.y + 250 }
      return { id: node.id, type: 'okr', position, data: { node }, width, height }
    }),
    edges: pairs.map(([source, target]) => ({ id: `${source}-${target}`, source, target })),
  }
}

function Xyflow({ data }: ContenderProps<BenchNode[]>) {
  const { nodes, edges } = useMemo(() => laidOut(data), [data])
  return (
    <div className="box">
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        nodeTypes={nodeTypes}
        onlyRenderVisibleElements
        minZoom={0.05}
        defaultViewport={{ x: 20, y: 20, zoom: 0.8 }}
      />
    </div>
  )
}

setStage(Xyflow, makeTree, signs)
