import type { RuleSource } from './finding.ts'

/** The published texts that the rules rest on; a rule names the ones it follows. */
export const sources = {
  playbook: { title: "Google's OKR playbook", url: 'https://www.whatmatters.com/resources/google-okr-playbook' },
  doerr: {
    title: 'What Matters: What is a key result?',
    url: 'https://www.whatmatters.com/okrs-explained/what-is-a-key-result',
  },
  rework: {
    title: 'Google re:Work: Set goals with OKRs',
    url: 'https://rework.withgoogle.com/en/guides/set-goals-with-okrs',
  },
  cms: { title: 'CMS Planet IT: objectives and key results', url: 'https://planetoit.cms.gov/node/716' },
  mayadata: {
    title: 'MayaData culture handbook: starting and target value',
    url: 'https://github.com/mayadata-io/culture/pull/130',
  },
  s18f: { title: '18F: Objectives and key results', url: 'https://github.com/18F/objectives-and-key-results' },
  lamorte: { title: 'Ben Lamorte: How to score OKRs', url: 'https://okrs.com/2026/02/how-to-score-okrs/' },
  okrpad: { title: 'OKRPad: 关键结果', url: 'https://www.okrpad.com/sys-nd/39.html' },
  openokr: { title: 'OpenOKR: key-result quality checks', url: 'https://github.com/open-okr/open-okr' },
  borghei: { title: 'borghei okr_validator: target equals current', url: 'https://github.com/borghei/Claude-Skills' },
  okraiagent: { title: 'OKR-AI-Agent: one outcome a sentence', url: 'https://github.com/rathbunmatt/okr-ai-agent' },
  own: { title: 'Our own advice; no published source states it', url: null },
  posthog: { title: 'PostHog handbook: goal setting', url: 'https://github.com/PostHog/posthog.com/pull/4336' },
  wodtke: { title: 'Christina Wodtke: The art of the OKR', url: 'https://eleganthack.com/the-art-of-the-okr/' },
  castro: { title: 'Felipe Castro: OKR and KPIs', url: 'https://read.felipecastro.com/p/okr-vs-kpis' },
  feishu: { title: '飞书 OKR: deadline of a key result', url: 'https://github.com/larksuite/cli' },
  ownership: {
    title: 'What Matters: How to assign OKR ownership',
    url: 'https://www.whatmatters.com/faqs/dear-andy-how-to-assign-okr-ownership',
  },
  sourcegraph: {
    title: 'Sourcegraph handbook: goals, one responsible person',
    url: 'https://github.com/sourcegraph/handbook',
  },
  howMany: {
    title: 'What Matters: How many OKRs to have?',
    url: 'https://www.whatmatters.com/faqs/how-many-okrs-to-have',
  },
  leading: {
    title: 'What Matters: Leading and lagging key results',
    url: 'https://www.whatmatters.com/okrs-explained/leading-lagging-key-results',
  },
  grading: { title: 'What Matters: How to grade OKRs', url: 'https://www.whatmatters.com/faqs/how-to-grade-okrs' },
  laddering: {
    title: 'What Matters: Bottom-up OKRs and laddering',
    url: 'https://www.whatmatters.com/okrs-explained/bottom-up-okrs-laddering',
  },
  perdoo: {
    title: 'Perdoo: Ten OKR dogmas you should ignore',
    url: 'https://www.perdoo.com/resources/blog/10-okr-dogmas-you-should-ignore',
  },
} as const satisfies Readonly<Record<string, RuleSource>>
