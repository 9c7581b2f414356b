import type { Locale } from '@okr/core'
import { type OkrTreeNode, type OkrUnit, okrTreeNodes } from '../okr-tree/index.ts'

interface Titles {
  readonly units: readonly [string, string, string, string, string]
  readonly objectives: readonly [string, string, string, string, string, string]
  readonly keyResults: readonly [string, string, string, string, string, string, string]
  readonly owners: readonly [string, string, string]
}

const titles: Readonly<Record<Locale, Titles>> = {
  en: {
    units: ['Acme Clinics', 'Service', 'Product', 'Team North', 'Team Booking'],
    objectives: [
      'Win more clinics',
      'Be the partner clinics recommend to one another',
      'Serve clinics faster than they expect',
      'Make booking effortless for patients and staff',
      'Solve requests at once',
      'Let clinics set up calendars on their own',
    ],
    keyResults: [
      'Bring clinics served from 20 to 60',
      'Raise recommendation score from 31 to 45',
      'Reduce first reply from 12 to 4 hours',
      'Raise bookings made online from 35% to 60%',
      'Raise requests solved at once from 40% to 70%',
      'Reduce calendar set-up from 3 days to 4 hours',
      'Raise help pages that solve it from 50% to 80%',
    ],
    owners: ['Lin Wei', 'Chen Yu', 'Maya Ortiz'],
  },
  'zh-CN': {
    units: ['安康诊所集团', '服务部', '产品部', '北区团队', '预约团队'],
    objectives: [
      '赢得更多诊所',
      '成为诊所愿意互相推荐的伙伴',
      '服务诊所的速度超出他们的预期',
      '让患者和前台都能轻松预约',
      '一次解决请求',
      '让诊所自己就能设置日历',
    ],
    keyResults: [
      '服务诊所数从 20 家提升至 60 家',
      '推荐值从 31 提升至 45',
      '首次回复时间从 12 小时降至 4 小时',
      '线上预约占比从 35% 提升至 60%',
      '一次解决率从 40% 提升至 70%',
      '日历设置用时从 3 天降至 4 小时',
      '帮助页解决率从 50% 提升至 80%',
    ],
    owners: ['林薇', '陈宇', '欧阳敏'],
  },
}

/** An organisation with second parents and a dependency; with a circle where it is wanted. */
function units(locale: Locale, isCircular: boolean): OkrUnit[] {
  const { units: names, objectives: texts, keyResults: results, owners } = titles[locale]
  const keyResult = (place: number, baseline: number, target: number, current: number, dependsOn?: string[]) => ({
    id: `K${place}`,
    text: results[place - 1] ?? '',
    baseline,
    target,
    current,
    ...(dependsOn ? { dependsOn } : {}),
  })
  const objective = (place: number, parents: string[], keyResults: ReturnType<typeof keyResult>[]) => ({
    id: `O${place}`,
    text: texts[place - 1] ?? '',
    owner: owners[place % 3] ?? '',
    parents,
    keyResults,
  })
  const [company, service, product, north, booking] = names
  return [
    {
      id: 'company',
      kind: 'company',
      name: company,
      objectives: [
        objective(1, isCircular ? ['O3'] : [], [keyResult(1, 20, 60, 44)]),
        objective(2, [], [keyResult(2, 31, 45, 34)]),
      ],
      units: [
        {
          id: 'service',
          kind: 'department',
          name: service,
          objectives: [objective(3, ['O1', 'K2'], [keyResult(3, 12, 4, 7)])],
          units: [
            {
              id: 'north',
              kind: 'team',
              name: north,
              objectives: [objective(5, ['K3'], [keyResult(5, 40, 70, 58), keyResult(7, 50, 80, 52, ['K6'])])],
            },
          ],
        },
        {
          id: 'product',
          kind: 'department',
          name: product,
          objectives: [objective(4, ['O2'], [keyResult(4, 35, 60, 55)])],
          units: [
            {
              id: 'booking',
              kind: 'team',
              name: booking,
              objectives: [objective(6, ['O4', 'O3'], [keyResult(6, 3, 0.17, 2)])],
            },
          ],
        },
      ],
    },
  ]
}

export const sampleAlignment = (locale: Locale, { isCircular = false } = {}): OkrTreeNode[] =>
  okrTreeNodes(units(locale, isCircular), {
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    date: '2027-02-15',
  })
