import type { Localized } from '@okr/core'

const l = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** Headings and sentences of a plan. */
export const labels = {
  intro: l(
    '{start} 至 {end}。日期只避开周末，不认识各地的法定假日：落在假日上的请顺延。步骤是建议，带编号的句子以文末来源为据。',
    '{start} to {end}. Dates leave out weekends and know no public holidays: move what falls on one. Steps are advice; numbered sentences rest on the sources at the end.',
  ),
  weeks: l('逐周计划', 'Week by week'),
  week: l('第 {number} 周（{from} 至 {to}）', 'Week {number} ({from} to {to})'),
  goesOn: l('继续已经开始的步骤。', 'Carry on with what has started.'),
  meetings: l('会议', 'Meetings'),
  seasons: l('这段时间行业里发生什么', 'What the year of the industry brings'),
  runsInto: l('第 {weeks} 周遇到 {period}', 'Weeks {weeks} run into {period}'),
  agendas: l('会议议程', 'Agendas'),
  later: l('90 天以后', 'After the 90 days'),
  laterLine: l('{timing}；产出：{artefact}', '{timing}; what exists at the end: {artefact}'),
  calendarWeek: l('OKR 第 {number} 周：{phases}', 'OKR week {number}: {phases}'),
} satisfies Readonly<Record<string, Localized>>
