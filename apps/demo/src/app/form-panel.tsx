import type { GuideParams } from '@okr/core/params'
import { type GuideDraft, GuideForm, type WriterChoice } from '@okr/react/guide-form'
import { useMemo } from 'react'
import { appMessages } from './messages.ts'
import type { useCatalogue } from './use-knowledge.ts'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onSubmit: (params: GuideParams) => void
  readonly catalogue: ReturnType<typeof useCatalogue>
  readonly writer: WriterChoice | undefined
  readonly updates: boolean
  readonly showsIssues: boolean
}

/** The form, with what the packs know about industries. */
export function FormPanel({ catalogue, draft, ...rest }: Props) {
  const { locale } = draft
  const suggestions = useMemo(
    () =>
      (catalogue?.packs ?? [])
        .filter(({ id }) => id !== catalogue?.module.basePackId)
        .map(({ name }) => ({ value: name[locale], hint: name[locale === 'en' ? 'zh-CN' : 'en'] })),
    [catalogue, locale],
  )
  const texts = appMessages[locale]
  const industryNote = (industry: string): string | undefined => {
    if (!catalogue || industry.trim().length <= 1) return undefined
    const packs = catalogue.module.findPacks(industry, catalogue.packs).map(({ pack }) => pack.name[locale])
    if (packs.length === 0) return texts.noPack
    return texts.packsFound(new Intl.ListFormat(locale, { type: 'conjunction' }).format(packs))
  }
  return (
    <GuideForm
      value={draft}
      locale={locale}
      suggestions={suggestions}
      industryNote={industryNote}
      // The samples stand beside the form, where one press gives the guide.
      slots={withoutSamples}
      messages={{ suggestions: texts.packIndustries }}
      {...rest}
    />
  )
}

const withoutSamples = { samples: null }
