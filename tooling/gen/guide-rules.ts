import { join } from 'node:path'
import type { GuideRuleCase } from '../../packages/core/src/guide-lint/rule-case.ts'
import { type Locale, locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'
import { whyOf } from './rule-folder.ts'
import { camel, ruleIds } from './rules.ts'

export const guideRulesFolder = 'packages/core/src/guide-lint/rules'

/** The index of the guide rules: a rule is found by its folder, nothing is registered by hand. */
export function guideRuleIndex(root: string): GeneratedFile[] {
  const ids = ruleIds(root, guideRulesFolder)
  const imports = ids.map((id) => `import ${camel(id)} from './rules/${id}/rule.ts'`)
  const list = ids.map((id) => `  ${camel(id)},`)
  const text = `// Written by \`pnpm gen\` from the folders of the rules.\nimport type { GuideRule } from './define-rule.ts'\n${imports.join('\n')}\n\nexport const guideRules: readonly GuideRule[] = [\n${list.join('\n')}\n]\n`
  return [{ path: 'packages/core/src/guide-lint/rules.generated.ts', text }]
}

const headings = {
  'zh-CN': {
    severity: '默认级别',
    why: '为什么',
    flagged: '会提醒',
    silent: '不提醒',
    sources: '依据',
    facts: '给定的事实',
    focusAreas: '选定的关注重点',
    registered: '登记的来源',
  },
  en: {
    severity: 'Default severity',
    why: 'Why',
    flagged: 'Flagged',
    silent: 'Not flagged',
    sources: 'Sources',
    facts: 'Facts handed out',
    focusAreas: 'Focus areas chosen',
    registered: 'Registered sources',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** A guide in a code block, with what the rule was told beside it. */
function example(one: GuideRuleCase): string {
  const text = headings[one.locale]
  const told = (['facts', 'focusAreas', 'registered'] as const).flatMap((name) =>
    one[name] ? [`${text[name]}: ${one[name].join(' · ') || '—'}`] : [],
  )
  return [...told, `\`\`\`markdown\n${one.markdown}\n\`\`\``].join('\n\n')
}

/** A page for each guide rule and language, its examples run by the rule itself. */
export async function guideRuleDocs(root: string): Promise<GeneratedFile[]> {
  const { guideRules } = await import('../../packages/core/src/guide-lint/rules.generated.ts')
  const { formatGuideFinding } = await import('../../packages/core/src/guide-lint/format-guide-finding.ts')
  const { runGuideCase } = await import('../../packages/core/src/guide-lint/run-case.ts')
  const files: GeneratedFile[] = []
  for (const rule of guideRules) {
    const { cases } = (await import(join(root, guideRulesFolder, rule.id, 'cases.ts'))) as {
      cases: readonly GuideRuleCase[]
    }
    for (const locale of locales) {
      const text = headings[locale]
      const own = cases.filter((one) => one.locale === locale)
      const flagged = own
        .filter(({ found }) => found !== null)
        .map((one) => {
          const [finding] = runGuideCase(rule.id, one)
          return finding ? `${example(one)}\n\n> ${formatGuideFinding(finding, locale)}` : example(one)
        })
      const page = [
        `# ${rule.messages.title[locale]}`,
        `\`${rule.id}\` · ${text.severity}: \`${rule.severity}\``,
        rule.messages.statement[locale],
        `## ${text.why}`,
        whyOf(root, rule.id, locale, guideRulesFolder),
        `## ${text.flagged}`,
        ...flagged,
        `## ${text.silent}`,
        ...own.filter(({ found }) => found === null).map(example),
        `## ${text.sources}`,
        rule.sources.map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`)).join('\n'),
      ].join('\n\n')
      files.push({ path: `docs/guide-rules/${rule.id}.${locale}.md`, text: `${page}\n` })
    }
  }
  return files
}
