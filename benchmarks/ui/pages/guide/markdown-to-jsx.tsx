import Markdown from 'markdown-to-jsx'
import { useEffect, useState } from 'react'
import { type GuideContenderProps, setGuideStage } from './stage.tsx'

function Contender({ register }: GuideContenderProps) {
  const [text, setText] = useState('')
  useEffect(() => {
    register({
      begin: ({ title }) => setText((before) => `${before}\n\n## ${title}\n\n`),
      push: (_, piece) => setText((before) => before + piece),
      end: () => undefined,
    })
  }, [register])
  return <Markdown>{text}</Markdown>
}

setGuideStage(Contender)
