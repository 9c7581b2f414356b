import { Popover } from 'radix-ui'
import { type ContenderProps, setStage } from '../stage.tsx'
import { makeSources, signs } from './signs.ts'

const Radix = ({ data }: ContenderProps<string[]>) => (
  <p>
    {data.map((source, at) => (
      <Popover.Root key={source}>
        <Popover.Trigger className="citation">[{at + 1}]</Popover.Trigger>
        <Popover.Portal>
          <Popover.Content aria-label={`来源 ${at + 1}`}>
            <b>来源 {at + 1}</b>
            <p>引文摘要</p>
            <a href="https://example.com/">打开</a>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    ))}
  </p>
)

setStage(Radix, makeSources, signs)
