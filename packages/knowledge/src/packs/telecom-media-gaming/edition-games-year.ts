import type { Edition } from '@okr/core/pack'
import { t } from './roles.ts'

export const gamesYear: Required<Pick<Edition['parts'], 'guardrails' | 'seasonality'>> = {
  guardrails: ['tm-crash-free', 'tm-complaint-rate', 'gen-serious-incidents'],
  seasonality: [
    {
      period: t('1–2 月（春节活动与版本冻结）', 'January–February (holiday events and release freeze)'),
      effect: t(
        '全年在线高峰，节前两周冻结版本；Check-in 只看崩溃、充值申诉和服务器，评分移到节后。',
        'The yearly peak: freeze releases two weeks ahead, read crashes, purchase appeals and servers only, and score after the holiday.',
      ),
    },
    {
      period: t('3–5 月（版本与测试窗口）', 'March–May (releases and soft launches)'),
      effect: t(
        '最完整的改动期，新手改版、匹配调整和测试服都放这里，暑期前两周收口。',
        'The longest window for change: put tutorials, matching and soft launches here and close two weeks before summer.',
      ),
    },
    {
      period: t('6–8 月（暑期与未成年人高峰）', 'June–August (summer, many minors)'),
      effect: t(
        '新增与其他季度不可比；防沉迷拦截、绕过与充值申诉改为每周报，KR 以留存为主。',
        'New players compare with no other quarter; report blocks, evasions and purchase appeals weekly and favour retention.',
      ),
    },
    {
      period: t('9–10 月（新品档期与展会）', 'September–October (launch slots and trade shows)'),
      effect: t(
        '渠道推荐位和展会日期把版本钉死；定“不带病上线”的门槛，给延期留出判断权。',
        'Store slots and shows pin the dates. Set the bar for a healthy build and leave someone the right to delay.',
      ),
    },
    {
      period: t('11–12 月（年末大作与预算）', 'November–December (big releases and budget)'),
      effect: t(
        '竞品扎堆，投放变贵；本季只收尾，在研项目去留在预算前定，不把未知写进明年流水。',
        'Rivals crowd in and traffic grows dear: finish, decide on projects before the budget, and write nothing unknown into next year’s takings.',
      ),
    },
  ],
}
