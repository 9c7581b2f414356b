import { type Locale, presetParams } from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { unknownNames } from '../src/gate/names/names.ts'
import type { Vocabulary } from '../src/gate/vocabulary.ts'
import { prepare } from '../src/guide/prepare.ts'

interface Sample {
  /** Nobody's, as far as is known. */
  readonly names: readonly string[]
  readonly frames: readonly string[]
  /** What an honest model writes. */
  readonly ordinary: readonly string[]
}

const samples: Readonly<Record<Locale, Sample>> = {
  'zh-CN': {
    names: [
      '星河智造',
      '云岭数科',
      '远航储能',
      '华曜科技',
      '瑞川集团',
      '明澜银行',
      '启衡医院',
      '博锐药业',
      '蓝屿物流',
      '天枢能源',
      '鼎泓控股',
      '北辰重工',
      '恒澈股份有限公司',
      '凌霄电气有限公司',
      '岚图精工公司',
      '海棠教育集团',
      '青禾证券',
      '拓疆机器人',
      'Zyntrex',
      'Nimbus Health',
    ],
    frames: [
      '例如{}在三个月内全面推广。',
      '{}采用OKR后，交付周期明显缩短。',
      '以{}为例，目标由管理层公开。',
      '{}的做法是每周检查一次。',
      '像{}这样的企业先从研发开始。',
      '据{}披露，试点用了两个季度。',
      '在{}，每个团队只设三个目标。',
      '这一节奏由{}率先提出，随后被同行采用。',
    ],
    ordinary: [
      '例如，研发部先在一个季度内试点，再推广到销售部。',
      '以季度为例，第一周定目标，最后一周复盘。',
      '管理层采用OKR之前，先把战略写清楚。',
      '大型集团往往由集团公司统一节奏，子公司各自定目标。',
      '如果目标只推动公司层面的指标，团队就看不到自己的贡献。',
      '许多科技公司和上市公司把 OKR 与绩效分开。',
      'Kickoff 会议由 Owner 主持，Excel 足够记录第一轮。',
      '合作银行和定点医院的数据每月核对一次。',
      '督促公司各部门按 KPI 之外的 OKR 公开进展。',
    ],
  },
  en: {
    names: [
      'Zyntrex Dynamics',
      'Quellora',
      'Nimbus Health',
      'Horizon Robotics',
      'Blue River Logistics',
      'Voltara Energy',
      'Brightpath Solutions',
      'Kestrel & Vane',
      'Meridian Bank',
      'Acme Storage Inc',
      'NorthPeak Systems',
      'Lumenfield GmbH',
      'Kaito Tanaka',
      'Helixion Labs',
      'Orion Motors',
      'Stellar Batteries',
      'Pinewood University',
      'Redstone Capital',
      'Ostrava Hospital',
      'Sunforge',
    ],
    frames: [
      'In 2021 the team at {} moved to a quarterly rhythm.',
      '{} adopted OKRs in three months.',
      '{}’s teams now review progress every week.',
      'Firms such as {} cut churn by a third.',
      'A rollout like the one by {} takes two quarters.',
      'For example, {} raised its yield within a year.',
      'The approach was copied from {}, a mid-sized maker.',
      'This mirrors what {} reported to its board.',
    ],
    ordinary: [
      'The CFO and the Head of Operations agree on three Objectives in January.',
      'In Germany and China the Works Council or the Trade Union has a say in goals.',
      'Teams used to Kanban or Six Sigma keep their boards; Excel is enough at first.',
      'Start with one pilot: Finance, Sales and Engineering each send a sponsor.',
      '### Quick Wins For Every Team In The First Month',
      '- **Leading Indicators**: what moves first.',
      'At the Weekly Check-In, on Mondays, each Owner says what changed.',
      'Managers like OKRs because Key Results are numbers.',
    ],
  },
}

const handed = async (locale: Locale): Promise<Vocabulary> => {
  const params = presetParams('energy-storage', locale)
  return (await prepare({ params, grounding: groundingFor(params), compose: composeGuide })).gate.handed
}

describe.each(['zh-CN', 'en'] as const)('in %s', async (locale) => {
  const { names, frames, ordinary } = samples[locale]
  const vocabulary = await handed(locale)

  test.each(names)('a company that nobody handed out is known for one wherever it stands: %s', (name) => {
    const missed = frames
      .map((frame) => frame.replace('{}', name))
      .filter((sentence) => unknownNames(sentence, locale, vocabulary).length === 0)
    expect(missed).toEqual([])
  })

  test.each(ordinary)('a sentence that names nobody passes: %s', (sentence) => {
    expect(unknownNames(sentence, locale, vocabulary)).toEqual([])
  })
})
