import { GuideViewer } from '@okr/react/guide-viewer'
import { type GuideEvent, useGuide } from '@okr/react/use-guide'
import { useEffect } from 'react'
import { type GuideContenderProps, setGuideStage } from './stage.tsx'

/** What is pushed into it comes out of it. */
function channel() {
  const waiting: GuideEvent[] = []
  let wake: () => void = () => undefined
  let isOver = false
  async function* events(): AsyncGenerator<GuideEvent> {
    for (;;) {
      for (const event of waiting.splice(0)) yield event
      if (isOver) return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const push = (event: GuideEvent) => {
    waiting.push(event)
    wake()
  }
  const end = () => {
    isOver = true
    wake()
  }
  return { events, push, end }
}

function Ours({ register }: GuideContenderProps) {
  const { guide, progress, write } = useGuide({ locale: 'zh-CN' })
  useEffect(() => {
    const { events, push, end } = channel()
    void write(events)
    register({
      begin: ({ id, title }) => push({ type: 'section-start', section: id as 'introduction', title, writer: 'model' }),
      push: ({ id }, text) => push({ type: 'delta', section: id as 'introduction', text }),
      end,
    })
  }, [write, register])
  return <GuideViewer guide={guide} locale="zh-CN" progress={progress} />
}

setGuideStage(Ours)
