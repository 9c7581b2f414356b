import type { OkrTreeNode } from '../../src/okr-nodes/node.ts'

const keyResult = (id: string, title: string, more: Partial<OkrTreeNode> = {}): OkrTreeNode => ({
  id,
  kind: 'keyResult',
  title,
  ...more,
})

/**
 * ```
 * c Acme
 *   o1 Alpha            o1-a Amber, o1-b Bronze
 *   d Delivery
 *     o2 Alps → o1      o2-a Cedar
 *     t Team
 *       o3 Beta → o1-a, o2
 * e Elsewhere
 * ```
 */
export const forest: readonly OkrTreeNode[] = [
  {
    id: 'c',
    kind: 'company',
    title: 'Acme',
    children: [
      {
        id: 'o1',
        kind: 'objective',
        title: 'Alpha',
        children: [keyResult('o1-a', 'Amber'), keyResult('o1-b', 'Bronze')],
      },
      {
        id: 'd',
        kind: 'department',
        title: 'Delivery',
        children: [
          { id: 'o2', kind: 'objective', title: 'Alps', links: ['o1'], children: [keyResult('o2-a', 'Cedar')] },
          {
            id: 't',
            kind: 'team',
            title: 'Team',
            children: [{ id: 'o3', kind: 'objective', title: 'Beta', links: ['o1-a', 'o2'], children: [] }],
          },
        ],
      },
    ],
  },
  { id: 'e', kind: 'company', title: 'Elsewhere' },
]
