import type { Edition } from '@okr/core/pack'
import { t } from './roles.ts'

export const mediaYear: Required<Pick<Edition['parts'], 'guardrails' | 'seasonality'>> = {
  guardrails: ['gen-serious-incidents', 'gen-compliance-findings', 'tm-complaint-rate'],
  seasonality: [
    {
      period: t('1–2 月（春节档与晚会）', 'January–February (holiday films and galas)'),
      effect: t(
        '大片与晚会占满产能，播出安全压倒一切；目标在节前收口，新题等元宵后再立。',
        'Films and galas take all capacity and broadcast safety rules. Close goals before the holiday and open new ones after it.',
      ),
    },
    {
      period: t('3–5 月（招商与版权季）', 'March–May (upfronts and rights season)'),
      effect: t(
        '片单与广告包一起谈，容易先许播放量；这一季只定样片日期和护栏，不给未拍的项目写结果。',
        'Slates and ad packages are sold together and plays are promised too soon; settle pilot dates and guardrails, no results for what is not shot.',
      ),
    },
    {
      period: t('6–8 月（暑期档与青少年高峰）', 'June–August (summer slate, many young viewers)'),
      effect: t(
        '观看冲高，与其他季度不可比；青少年模式与评论审核改为每周报，KR 以看完和回访为主。',
        'Viewing peaks and compares with no other quarter; report youth mode and comment review weekly and favour finishes and returns.',
      ),
    },
    {
      period: t('9–10 月（新季开播与长假）', 'September–October (new season and long holiday)'),
      effect: t(
        '新节目集中上线，评分等播满十四天；长假前两周不换播放器，不改推荐策略。',
        'New shows arrive together, so score after fourteen days on air; change neither player nor recommendation in the two weeks before the holiday.',
      ),
    },
    {
      period: t('11–12 月（广告旺季与结算）', 'November–December (ad season and settlement)'),
      effect: t(
        '广告位最容易加密，读者护栏由产品每周公布；版权到期与分成结算同时落地，只收尾不开新题。',
        'Slots grow dense now, so product publishes the reader guardrail weekly; rights expire and royalties settle: finish, open nothing new.',
      ),
    },
  ],
}
