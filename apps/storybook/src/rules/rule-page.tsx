import type { Locale, Localized, OkrSet } from '@okr/core'
import type { KeyResultInput } from '@okr/core/lint'
import { ruleTexts } from '@okr/core/lint/catalogue'
import { LintReport } from '@okr/react/lint-report'
import type { RuleCase } from '../../../../packages/core/src/lint/rule-case.ts'
import { runCase } from '../../../../packages/core/src/lint/run-case.ts'
import { casesOf, whyOf } from './rule-files.ts'
import './rule-page.css'

interface Props {
  readonly ruleId: string
  readonly locale: Locale
}

const texts: Localized<{ readonly found: string; readonly silent: string; readonly silentHere: string }> = {
  'zh-CN': { found: '会提醒', silent: '不提醒', silentHere: '这条规则在这里不提醒' },
  en: { found: 'It speaks', silent: 'It stays silent', silentHere: 'Silent here' },
}

/** A rule as its users meet it: what should hold, why, and every example of its tests, linted here and now. */
export function RulePage({ ruleId, locale }: Props) {
  const text = ruleTexts[ruleId]
  if (!text) throw new Error(`There is no rule "${ruleId}"`)
  const { title, statement } = text
  const cases = casesOf(ruleId, locale)
  return (
    <article className="okr rule-page" lang={locale}>
      <h1>{title[locale]}</h1>
      <p className="rule-page__statement">{statement[locale]}</p>
      {whyOf(ruleId, locale).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Cases ruleId={ruleId} locale={locale} cases={cases.filter(({ found }) => found !== null)} kind="found" />
      <Cases ruleId={ruleId} locale={locale} cases={cases.filter(({ found }) => found === null)} kind="silent" />
    </article>
  )
}

interface CasesProps extends Props {
  readonly cases: readonly RuleCase[]
  readonly kind: 'found' | 'silent'
}

function Cases({ ruleId, locale, cases, kind }: CasesProps) {
  if (cases.length === 0) return null
  return (
    <section>
      <h2>{texts[locale][kind]}</h2>
      <ol className="rule-page__cases">
        {cases.map((one) => (
          <li key={JSON.stringify(one)}>
            <Example ruleId={ruleId} locale={locale} example={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Example({ ruleId, locale, example }: Props & { readonly example: RuleCase }) {
  const findings = runCase(ruleId, example)
  return (
    <>
      {findings.length === 0 ? <Given input={example.input} /> : null}
      <LintReport
        findings={findings}
        locale={locale}
        textOf={(subject) => textOf(example.input, subject)}
        messages={{ nothing: texts[locale].silentHere }}
      />
    </>
  )
}

const isSet = (input: KeyResultInput | OkrSet): input is OkrSet => typeof input === 'object' && 'objectives' in input

function textOf(input: KeyResultInput | OkrSet, subject: string | null): string | undefined {
  if (typeof input === 'string') return input
  if (!isSet(input)) return input.text
  const all = input.objectives.flatMap((objective) => [objective, ...objective.keyResults])
  return all.find(({ id }) => id === subject)?.text
}

function Given({ input }: { readonly input: KeyResultInput | OkrSet }) {
  if (!isSet(input)) return <p className="rule-page__given">{typeof input === 'string' ? input : input.text}</p>
  return (
    <ul className="rule-page__given">
      {input.objectives.map(({ id, text, keyResults }) => (
        <li key={id}>
          <strong>{id}</strong> {text}
          <ul>
            {keyResults.map((keyResult) => (
              <li key={keyResult.id}>{keyResult.text}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
