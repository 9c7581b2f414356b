import { checkLink, type LinkResult, pause } from './check-link.ts'
import type { Web } from './web.ts'

/** Hosts that are asked at the same time. */
const mostHosts = 8

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')

function byHost<T extends { readonly url: string }>(links: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const link of links) {
    const host = hostOf(link.url)
    groups.set(host, [...(groups.get(host) ?? []), link])
  }
  return [...groups.values()]
}

/** Checks links, several hosts at once but each host one by one with a pause; results in the order of the links. */
export async function checkLinks<T extends { readonly url: string }>(
  links: readonly T[],
  web: Web,
): Promise<readonly (readonly [T, LinkResult])[]> {
  const results = new Map<T, LinkResult>()
  const queue = byHost(links).values()
  const work = async (): Promise<void> => {
    for (const group of queue) {
      for (const [index, link] of group.entries()) {
        if (index > 0) await web.wait(pause)
        results.set(link, await checkLink(link.url, web))
      }
    }
  }
  await Promise.all(Array.from({ length: mostHosts }, work))
  return links.flatMap((link) => {
    const result = results.get(link)
    return result ? [[link, result] as const] : []
  })
}
