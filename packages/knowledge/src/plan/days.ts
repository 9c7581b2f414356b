/** Calendar days as ISO dates, in the Gregorian calendar, without any clock or time zone. */
const milliseconds = 86_400_000

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * milliseconds).toISOString().slice(0, 10)

/** Saturday and Sunday. Public holidays differ by country and year and are not known here. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The day itself, or the next one that is no weekend. */
export const workingDayFrom = (day: string): string => (isWeekend(day) ? workingDayFrom(addDays(day, 1)) : day)

/** The day itself, or the last one before it that is no weekend. */
export const workingDayUntil = (day: string): string => (isWeekend(day) ? workingDayUntil(addDays(day, -1)) : day)

/** 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7))
