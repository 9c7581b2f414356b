/** The same numbers for everybody, at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const verbs = ['提升', '降低', '优化', '扩大', '缩短']
const things = ['新客户转化率', '客户留存率', '交付周期', '线上故障次数', '回款天数', '库存周转', '合同审批时长']
const owners = ['王伟', '李娜', '张敏', '刘洋', '陈静']
const statuses = ['green', 'amber', 'red'] as const

export interface BenchNode {
  readonly id: string
  readonly kind: 'company' | 'department' | 'team' | 'objective' | 'keyResult'
  readonly title: string
  readonly owner: string
  readonly progress: number
  readonly status: (typeof statuses)[number]
  readonly children?: BenchNode[]
}

/** One company, departments of teams, five objectives a team, four key results an objective; exactly `count` nodes. */
export function makeTree(count: number): BenchNode[] {
  const random = seeded(20_260_101)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let made = 0
  const node = (kind: BenchNode['kind'], title: string, children?: BenchNode[]): BenchNode => ({
    id: `n${made++}`,
    kind,
    title,
    owner: pick(owners),
    progress: Math.floor(random() * 101) / 100,
    status: pick(statuses),
    ...(children ? { children } : {}),
  })
  const said = () => pick(verbs) + pick(things)
  const departments: BenchNode[] = []
  const root = node('company', '公司 2027 年度 OKR', departments)
  let teams: BenchNode[] = []
  for (let team = 0; made < count; team++) {
    if (team % 20 === 0) {
      teams = []
      departments.push(node('department', `部门 ${departments.length + 1}`, teams))
    }
    const objectives: BenchNode[] = []
    if (made < count) teams.push(node('team', `第 ${team + 1} 组`, objectives))
    for (let objective = 1; objective <= 5 && made < count; objective++) {
      const keyResults: BenchNode[] = []
      objectives.push(node('objective', `O${objective} ${said()}`, keyResults))
      for (let keyResult = 1; keyResult <= 4 && made < count; keyResult++)
        keyResults.push(node('keyResult', `KR${keyResult} ${said()}，从 ${Math.floor(random() * 50)} 到 90`))
    }
  }
  return [root]
}

export interface BenchRow {
  readonly id: string
  readonly objective: string
  readonly text: string
  readonly owner: string
  readonly team: string
  readonly baseline: number
  readonly target: number
  readonly current: number
  readonly unit: string
  readonly deadline: string
}

export const columnNames = [
  'id',
  'objective',
  'text',
  'owner',
  'team',
  'baseline',
  'target',
  'current',
  'unit',
  'deadline',
] as const satisfies readonly (keyof BenchRow)[]

export function makeRows(count: number): BenchRow[] {
  const random = seeded(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, at) => {
    const baseline = Math.floor(random() * 50)
    return {
      id: `KR-${at + 1}`,
      // Holds none of the words looked for: some contenders look into every column.
      objective: `目标 ${Math.floor(random() * 20)}`,
      text: `${pick(verbs)}${pick(things)}，从 ${baseline} 到 90`,
      owner: pick(owners),
      team: `第 ${Math.floor(random() * 40)} 组`,
      baseline,
      target: 90,
      current: Math.round(random() * 1e6) / 1e4,
      unit: '%',
      deadline: '2027-03-31',
    }
  })
}

/** What is looked for. */
export const words = '留存'
