import type { GuideParams } from '@okr/core/params'
import { useMemo } from 'react'
import type { GuideDraft } from '../components/guide-form/draft.ts'
import { GuideForm } from '../components/guide-form/guide-form.tsx'
import type { useCatalogue } from './use-knowledge.ts'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onSubmit: (params: GuideParams) => void
  readonly catalogue: ReturnType<typeof useCatalogue>
  readonly updates: boolean
  readonly showIssues: boolean
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
  const packsFor = catalogue
    ? (industry: string) => catalogue.module.findPacks(industry, catalogue.packs).map(({ pack }) => pack.name[locale])
    : undefined
  return <GuideForm draft={draft} suggestions={suggestions} packsFor={packsFor} {...rest} />
}
