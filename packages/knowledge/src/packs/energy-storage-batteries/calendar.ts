import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

/** What must not get worse, and what the year does to cycles. */
export const calendar: Pick<Pack, 'guardrails' | 'seasonality'> = {
  guardrails: ['en-safety-incidents', 'en-hazard-closure', 'en-ltifr', 'en-capacity-retention'],
  seasonality: [
    {
      period: t('1–3 月，春节停线与复产', 'January–March, New Year stop and restart'),
      effect: t(
        '返岗不齐、设备重启，良率先掉后回；基线跳过复产头三周，第一季度目标在复产后定稿。',
        'Crews return unevenly and machines restart, so yield dips: skip three restart weeks in baselines and fix goals afterwards.',
      ),
    },
    {
      period: t('5–6 月，年中并网节点', 'May–June, mid-year grid-connection date'),
      effect: t(
        '国内项目赶 6 月 30 日并网，FAT 台位与调试队排满；现场类试点不在这时启动，FAT 项目一项不省。',
        'Chinese projects rush for 30 June; FAT bays and crews are full. Start no site pilots now and skip no FAT item.',
      ),
    },
    {
      period: t('7–8 月，高温高湿与迎峰度夏', 'July–August, heat, humidity and peak load'),
      effect: t(
        '干燥房露点吃紧，电站满发且怕热；控制策略类试验停做，可用率与热异常改为每周看。',
        'Dry rooms struggle with dew point and sites run hot at full load: pause control trials, read availability and thermal alarms weekly.',
      ),
    },
    {
      period: t('9–10 月，次年框架招标与产能预算', 'September–October, framework tenders and capacity budget'),
      effect: t(
        '报价按明年的良率与锂价假设写；第四季度目标先对一遍标书承诺，假设出界就重开成本目标。',
        'Bids assume next year’s yield and lithium price: check fourth-quarter goals against bid promises, reopen cost goals if assumptions break.',
      ),
    },
    {
      period: t('11–12 月，年末抢装', 'November–December, year-end connection rush'),
      effect: t(
        '只留并网、可用率与安全三类 KR，其余公开暂停；评分推到一月分容和 SAT 结果齐了再做。',
        'Keep connection, availability and safety, pause the rest openly, and score in January once grading and SAT results are in.',
      ),
    },
  ],
}
