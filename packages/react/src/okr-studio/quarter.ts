import type { Cycle } from '@okr/core/okr'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The quarter of the calendar that an ISO date is in: what most cycles are. */
export function quarterOf(date: string): Required<Cycle> {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const quarter = Math.ceil(month / 3)
  const last = quarter * 3
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return {
    label: `${year} Q${quarter}`,
    start: `${year}-${twoDigits(last - 2)}-01`,
    end: `${year}-${twoDigits(last)}-${days}`,
  }
}
