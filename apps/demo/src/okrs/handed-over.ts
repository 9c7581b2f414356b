import type { OkrSet } from '@okr/core'
import type { Incoming } from '@okr/react/okr-studio'

/** Where the page of a guide leaves its example OKRs for the page of the OKRs, for as long as the tab lives. */
const key = 'okr-incoming'

/** Goes to the page of the OKRs with a set; false where the browser forbids handing anything over. */
export function handOver(name: string, set: OkrSet, locale: string): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ name, set }))
  } catch {
    return false
  }
  location.assign(`okrs.html?locale=${locale}`)
  return true
}

/** The set that waits, until `forgetHandedOver`: a reload brings it back. Only this site writes there. */
export function handedOver(): Incoming | undefined {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as Incoming)
  } catch {
    return undefined
  }
}

export function forgetHandedOver(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Where nothing could be handed over there is nothing to forget.
  }
}
