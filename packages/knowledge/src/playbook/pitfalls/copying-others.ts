import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'copying-others',
  maturities: ['not-adopted', 'scaling'],
  title: { 'zh-CN': '照搬别家做法', en: 'Copying another company' },
  signal: {
    'zh-CN': '方案里写着“像 Google 一样”，节奏却撞上{season}，术语表比目标还长。',
    en: 'The plan says “like Google”, the rhythm hits {season}, and the glossary is longer than the objectives.',
  },
  remedy: {
    'zh-CN': '从案例只取问题和失败原因，做法自己试一个周期再定；节奏、层级和公开范围按{industry}的实际重定。',
    en: 'Take only questions and causes of failure from cases; try practices for a cycle, fitting rhythm, levels and openness to {industry}.',
  },
  sources: ['workpath-okr-forum-2017', 'amly-why-okrs-fail'],
}
