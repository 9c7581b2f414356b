import type { Locale } from '@okr/core'
import { type BatchCounts, paceOf } from '@okr/server/jobs'
import { message } from '../locale.ts'
import { costText } from '../model/amounts.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

const width = 24
/** To the start of the line, which is emptied. */
const clear = '\r\u001b[2K'

const two = (number: number): string => String(number).padStart(2, '0')

/** "00:25", "1:02:03". */
function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(whole % 60)}`
}

export const rate = (perSecond: number): string => perSecond.toFixed(perSecond < 10 ? 1 : 0)

/** One line that moves, on a screen and nowhere else. */
export function progressBar(terminal: Terminal, locale: Locale, began: number) {
  let first: number | null = null
  const line = ({ total, done, failed, cost }: BatchCounts, now: number): string => {
    first ??= done + failed
    const pace = paceOf(done + failed - first, total - done - failed, now - began)
    const filled = total === 0 ? width : Math.floor((width * (done + failed)) / total)
    return message(messages.progress, locale, {
      bar: `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`,
      done: String(done),
      total: String(total),
      rate: pace ? rate(pace.perSecond) : '–',
      left: pace ? duration(pace.secondsLeft) : '–',
      failed: failed > 0 ? message(messages.failing, locale, { count: String(failed) }) : '',
      cost: cost ? ` · ${costText(cost, locale)}` : '',
    })
  }
  return {
    show: (counts: BatchCounts, now: number): void => {
      if (terminal.errorIsScreen) terminal.error(`${clear}${line(counts, now)}`)
    },
    end: (): void => {
      if (terminal.errorIsScreen) terminal.error(clear)
    },
  }
}
