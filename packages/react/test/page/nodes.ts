import type { OkrTreeNode } from '../../src/okr-tree/index.ts'

/** A big organisation: 1 company, teams of 5 objectives with 4 key results each. */
export function manyNodes(count: number): OkrTreeNode[] {
  const teams = Math.ceil((count - 1) / 26)
  const keyResults = (id: string): OkrTreeNode[] =>
    Array.from({ length: 4 }, (_, n) => ({ id: `${id}-KR${n + 1}`, kind: 'keyResult', title: `KR${n + 1} of ${id}` }))
  const objectives = (team: number): OkrTreeNode[] =>
    Array.from({ length: 5 }, (_, n) => {
      const id = `T${team}-O${n + 1}`
      return { id, kind: 'objective', title: `Objective ${id}`, progress: n / 5, children: keyResults(id) }
    })
  return [
    {
      id: 'company',
      kind: 'company',
      title: 'Company',
      children: Array.from({ length: teams }, (_, team) => ({
        id: `T${team}`,
        kind: 'team' as const,
        title: `Team ${team}`,
        children: objectives(team),
      })),
    },
  ]
}

/** Payloads that must stay text wherever they stand. */
export const hostileNodes: readonly OkrTreeNode[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '\u202Etxt.exe',
  '{{constructor.constructor("alert(1)")()}}',
].map((title, at) => ({ id: title, kind: 'objective', title, owner: title, links: [`<b>${at}</b>`] }))
