import { BlockList, isIP } from 'node:net'

/** Blocks that are no public place (IANA special-purpose registries, multicast, transition mechanisms). */
const special: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

const refused = new BlockList()
for (const [network, prefix] of special) refused.addSubnet(network, prefix, familyOf(network))

/** IPv4 that is mapped, translated or embedded lies outside of it, and so do loopback, link-local and unique local. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is out on the internet, where a link may lead. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  // A zone ("fe80::1%eth0") only makes sense on a local link.
  if (version === 0 || address.includes('%')) return false
  if (version === 6 && !global6.check(address, 'ipv6')) return false
  return !refused.check(address, familyOf(address))
}
