import type { Locale, Localized, Objective } from '@okr/core'
import { allOpen, OkrTree, okrTreeNodes } from '@okr/react/okr-tree'
import { useMemo } from 'react'

const unit: Localized = { 'zh-CN': '示例 OKR', en: 'Example OKRs' }

interface Props {
  readonly objectives: readonly Objective[]
  readonly locale: Locale
}

export default function ObjectiveTree({ objectives, locale }: Props) {
  const nodes = useMemo(
    () => okrTreeNodes([{ id: 'examples', kind: 'company', name: unit[locale], objectives }]),
    [objectives, locale],
  )
  return <OkrTree nodes={nodes} defaultExpansion={allOpen} locale={locale} />
}
