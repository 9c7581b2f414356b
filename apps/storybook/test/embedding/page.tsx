import type { CheckIn, Guide, Locale } from '@okr/core'
import { lintKeyResult } from '@okr/core/lint'
import { CheckInForm } from '@okr/react/check-in-form'
import { GuideForm } from '@okr/react/guide-form'
import { GuideViewer } from '@okr/react/guide-viewer'
import { KeyResultInput } from '@okr/react/key-result-input'
import { LintReport } from '@okr/react/lint-report'
import { PromptPreview } from '@okr/react/prompt-preview'

/** Words from outside, as hostile as they come, in every place that shows any. */
export const hostile = [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '<svg/onload=alert(3)>',
  'javascript:alert(4)',
  "';alert(5)//",
  '<a href="javascript:alert(6)">x</a>',
  '{{constructor.constructor("alert(7)")()}}',
  '&lt;img src=x onerror=alert(8)&gt;',
  '\u202e<iframe srcdoc="<script>alert(9)</script>">',
].join(' ')

const keyResult = { id: hostile, text: hostile, baseline: 1, target: 3, unit: hostile, owner: hostile }
const history: readonly CheckIn[] = [
  { id: '1', keyResultId: hostile, date: '2027-01-08', value: 1, evidence: 'javascript:alert(10)', note: hostile },
  { id: '2', keyResultId: hostile, date: '2027-01-15', value: 2, evidence: `https://example.com/${hostile}` },
  { id: '3', keyResultId: hostile, date: hostile, value: 2, evidence: 'data:text/html,<script>alert(11)</script>' },
]
const prompt = {
  system: hostile,
  user: hostile,
  text: hostile,
  tokens: 9,
  template: { id: 'x', version: '1', hash: 'x' },
}

const words = [
  { type: 'text', text: hostile },
  { type: 'link', text: hostile, href: 'javascript:alert(12)' },
  { type: 'citation', source: hostile },
] as const
const guideIn = (locale: Locale): Guide => ({
  locale,
  title: hostile,
  sections: [
    { id: 'introduction', title: hostile, blocks: [{ type: 'paragraph', text: words }] },
    { id: 'references', title: hostile, blocks: [], references: [{ source: hostile, text: words }] },
  ],
})

const nothing = () => undefined

const draft = { industry: hostile, companyType: hostile, focusAreas: [hostile], audience: hostile }
const offered = [{ value: hostile, hint: hostile }]

function All({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <KeyResultInput locale={locale} defaultValue={{ text: hostile, owner: hostile, metric: hostile }} />
      <LintReport locale={locale} findings={lintKeyResult(hostile)} textOf={() => hostile} onApply={nothing} />
      <CheckInForm locale={locale} date="2027-02-01" {...{ keyResult, history }} onSubmit={nothing} />
      <GuideViewer guide={guideIn(locale)} anchorPrefix={`${locale}-`} onChange={nothing} />
      <GuideForm
        locale={locale}
        defaultValue={draft}
        suggestions={offered}
        industryNote={() => hostile}
        onSubmit={nothing}
        showsIssues
      />
      <PromptPreview locale={locale} prompts={{ compact: prompt as never }} />
    </>
  )
}

/** Two languages and two themes on one page, beside elements of the host. */
export const Page = () => (
  <>
    <p id="host-text">
      Host <button type="button">Host</button>
    </p>
    <section id="dark" data-okr-theme="dark">
      <All locale="zh-CN" />
    </section>
    <section id="light" data-okr-theme="light">
      <All locale="en" />
    </section>
  </>
)
