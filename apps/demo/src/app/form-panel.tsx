import type { GuideParams } from '@okr/core/params'
import { useMemo } from 'react'
import type { GuideDraft } from '../components/guide-form/draft.ts'
import { GuideForm } from '../components/guide-form/guide-form.tsx'
import type { Knowledge } from './use-knowledge.ts'

interface Props {
  readonly draft: GuideDraft
  readonly onChange: (draft: GuideDraft) => void
  readonly onSubmit: (params: GuideParams) => void
  readonly knowledge: Knowledge | undefined
  readonly updates: boolean
  readonly showIssues: boolean
}

/** Says nothing about every industry at once, so it is no suggestion for one. */
const basePack = 'cross-industry'

/** The form, with what the packs know about industries. */
export function FormPanel({ knowledge, draft, ...rest }: Props) {
  const { locale } = draft
  const suggestions = useMemo(
    () =>
      (knowledge?.packs ?? [])
        .filter(({ id }) => id !== basePack)
        .map(({ name }) => ({ value: name[locale], hint: name[locale === 'en' ? 'zh-CN' : 'en'] })),
    [knowledge, locale],
  )
  const packsFor = knowledge
    ? (industry: string) => knowledge.findPacks(industry).map(({ pack }) => pack.name[locale])
    : undefined
  return <GuideForm draft={draft} suggestions={suggestions} packsFor={packsFor} {...rest} />
}
