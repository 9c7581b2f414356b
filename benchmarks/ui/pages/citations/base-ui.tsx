import { Popover } from '@base-ui/react/popover'
import { type ContenderProps, setStage } from '../stage.tsx'
import { makeSources, signs } from './signs.ts'

const BaseUi = ({ data }: ContenderProps<string[]>) => (
  <p>
    {data.map((source, at) => (
      <Popover.Root key={source}>
        <Popover.Trigger className="citation">[{at + 1}]</Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={4}>
            <Popover.Popup>
              <Popover.Title>来源 {at + 1}</Popover.Title>
              <Popover.Description>引文摘要</Popover.Description>
              <a href="https://example.com/">打开</a>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    ))}
  </p>
)

setStage(BaseUi, makeSources, signs)
