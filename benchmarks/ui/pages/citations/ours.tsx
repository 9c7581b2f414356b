import type { Guide } from '@okr/core/guide'
import { GuideViewer } from '@okr/react/guide-viewer'
import { type ContenderProps, setStage } from '../stage.tsx'
import { makeSources, signs } from './signs.ts'

const guideOf = (sources: readonly string[]): Guide => ({
  locale: 'zh-CN',
  title: '引文',
  sections: [
    {
      id: 'introduction',
      title: '引言',
      blocks: [{ type: 'paragraph', text: sources.map((source) => ({ type: 'citation' as const, source })) }],
    },
  ],
})
const verification = { level: 'read', evidence: 'https://example.com/', seen: '2026-11-23', extent: '' } as const
const find = (id: string) => ({
  title: `来源 ${id}`,
  authors: [],
  publisher: null,
  year: 2026,
  url: 'https://example.com/',
  language: 'zh',
  verification,
})

/** The whole viewer, outline and tools included. */
const Ours = ({ data }: ContenderProps<Guide>) => <GuideViewer guide={data} findSource={find} />

setStage(Ours, (count) => guideOf(makeSources(count)), signs)
