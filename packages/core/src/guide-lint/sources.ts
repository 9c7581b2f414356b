import type { RuleSource } from '../lint/finding.ts'

/** The published texts that the guide rules rest on; a rule names the ones it follows. */
export const sources = {
  alce: {
    title: 'Gao et al. 2023: Enabling large language models to generate text with citations',
    url: 'https://arxiv.org/abs/2305.14627',
  },
  links: { title: 'Rates of invented citation addresses in model answers', url: 'https://arxiv.org/abs/2604.03173' },
  support: { title: 'Working links and unsupported facts in research agents', url: 'https://arxiv.org/abs/2605.06635' },
  storm: {
    title: 'Shao et al. 2024: Assisting in writing Wikipedia-like articles from scratch (STORM)',
    url: 'https://arxiv.org/abs/2402.14207',
  },
  repetition: {
    title: 'gpt-researcher, issue 1495: repeated passages across sections',
    url: 'https://github.com/assafelovic/gpt-researcher/issues/1495',
  },
  length: {
    title: 'Bai et al. 2024: LongWriter, on answers that stop early',
    url: 'https://arxiv.org/abs/2408.07055',
  },
  owasp: {
    title: 'OWASP: Cross-site scripting prevention',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  },
  playbook: { title: "Google's OKR playbook", url: 'https://www.whatmatters.com/resources/google-okr-playbook' },
  own: { title: 'Our own advice; no published source states it', url: null },
} as const satisfies Readonly<Record<string, RuleSource>>
