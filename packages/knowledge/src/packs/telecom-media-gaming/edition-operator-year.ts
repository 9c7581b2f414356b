import type { Edition } from '@okr/core/pack'
import { t } from './roles.ts'

export const operatorYear: Required<Pick<Edition['parts'], 'guardrails' | 'seasonality'>> = {
  guardrails: ['tm-network-availability', 'tm-complaint-rate', 'gen-serious-incidents'],
  seasonality: [
    {
      period: t('1–2 月（春节保障与封网）', 'January–February (holiday cover and network freeze)'),
      effect: t(
        '封网期不动网络，话务随返乡人流搬家；Check-in 只看退服与申诉，评分移到元宵之后。',
        'Nothing changes in the network while traffic moves home with the travellers; read outages and appeals only and score after the festival.',
      ),
    },
    {
      period: t('3–5 月（建设与优化窗口）', 'March–May (the window for building and tuning)'),
      effect: t(
        '全年最完整的施工期，试点和新目标从这里起跑；割接集中在这几周，装维排班要提前共享。',
        'The longest building season: start pilots and new goals here. Cut-overs crowd these weeks, so share rosters early.',
      ),
    },
    {
      period: t('6–8 月（汛期与应急通信）', 'June–August (floods and emergency service)'),
      effect: t(
        '断站与抢修优先，修复类 KR 把灾区单列；保供电、保通信的站点名单写进护栏，不与日常修障混算。',
        'Restoring sites comes first: list disaster areas apart in repair figures, and put sites with emergency power into the guardrail.',
      ),
    },
    {
      period: t('8 月底–9 月（高校迎新与新机上市）', 'Late August–September (campus season and new phones)'),
      effect: t(
        '全员下校园、进门店，周期起点推到九月下旬；新开卡三个月后再看在用，不看当月发展量。',
        'Everybody is on a campus or in a shop: start the cycle in late September and judge new cards by use after three months.',
      ),
    },
    {
      period: t('10–12 月（预算与年末考核）', 'October–December (budget and year-end review)'),
      effect: t(
        '收入冲刺与考核同时落地，本季只收尾不开新题；口径冻结到次年，服务护栏由客服每周公布。',
        'Revenue sprints meet the review: finish, open nothing new, freeze definitions till January, and let care publish guardrails weekly.',
      ),
    },
  ],
}
