import { isPublicAddress } from '@okr/server/jobs'
import { describe, expect, test } from 'vitest'
import { checkLink } from '../../src/links/check-link.ts'
import { checkLinks } from '../../src/links/check-links.ts'
import { answer, fakeWeb, NetworkError } from './support.ts'

describe('an address is public', () => {
  test.each([
    ['93.184.215.14', true],
    ['8.8.8.8', true],
    ['172.32.0.1', true],
    ['100.128.0.1', true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['100.127.255.255', false],
    ['127.0.0.1', false],
    ['127.255.255.254', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.0.0.8', false],
    ['192.0.2.1', false],
    ['192.168.1.1', false],
    ['198.19.0.1', false],
    ['198.51.100.7', false],
    ['203.0.113.9', false],
    ['224.0.0.1', false],
    ['239.255.255.250', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['::ffff:a00:1', false],
    ['64:ff9b::a00:1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['2001::1', false],
    ['2002:a00:1::', false],
    ['localhost', false],
    ['', false],
    ['0x7f.1', false],
  ])('%s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })
})

describe('a link', () => {
  const from = 'https://a.example/x'
  test.each<[string, Parameters<typeof fakeWeb>[0], Partial<Awaited<ReturnType<typeof checkLink>>>]>([
    [
      'that answers is reachable',
      { [from]: answer(200) },
      { outcome: 'reachable', status: 200, reason: null, url: from },
    ],
    ['that is nowhere is gone', { [from]: answer(404) }, { outcome: 'gone', status: 404 }],
    ['that was taken down is gone', { [from]: answer(410) }, { outcome: 'gone', status: 410 }],
    ['that wants people only is refused', { [from]: answer(403) }, { outcome: 'refused', status: 403 }],
    ['to a broken server fails', { [from]: answer(503) }, { outcome: 'failing', status: 503 }],
    [
      'whose server knows no HEAD is asked again',
      { [from]: (method) => (method === 'HEAD' ? answer(405) : answer(200)) },
      { outcome: 'reachable', status: 200 },
    ],
    [
      'without an answer is unreachable',
      { [from]: new NetworkError('ETIMEDOUT') },
      { outcome: 'unreachable', status: null, reason: 'ETIMEDOUT' },
    ],
    [
      'that moved for good says where to',
      {
        [from]: answer(301, '/y'),
        'https://a.example/y': answer(308, 'https://b.example/'),
        'https://b.example/': answer(200),
      },
      { outcome: 'moved', status: 200, url: 'https://b.example/' },
    ],
    [
      'that redirects for now is reachable',
      { [from]: answer(302, '/y'), 'https://a.example/y': answer(200) },
      { outcome: 'reachable', url: 'https://a.example/y' },
    ],
    [
      'that redirects in a circle fails',
      { [from]: answer(302, from) },
      { outcome: 'failing', reason: 'too-many-redirects' },
    ],
    ['that redirects nowhere is reachable', { [from]: answer(304) }, { outcome: 'reachable', status: 304 }],
  ])('%s', async (_, pages, result) => {
    expect(await checkLink(from, fakeWeb(pages))).toMatchObject(result)
  })

  test('that asks for rest is not asked again', async () => {
    const web = fakeWeb({ [from]: answer(429) })
    expect(await checkLink(from, web)).toMatchObject({ outcome: 'refused', status: 429 })
    expect(web.log).toEqual([`HEAD ${from} @ 93.184.215.14`])
  })

  test('goes to the address that was checked, with a pause before the second try', async () => {
    const web = fakeWeb({ [from]: answer(500) }, { 'a.example': ['8.8.4.4', '8.8.8.8'] })
    await checkLink(from, web)
    expect(web.log).toEqual([`HEAD ${from} @ 8.8.4.4`, 'wait 1000', `GET ${from} @ 8.8.4.4`])
  })
})

describe('a link is not followed', () => {
  test.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://a.example/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['https://user:secret@a.example/', 'credentials'],
    ['https://user@a.example/', 'credentials'],
    ['https://a.example:8443/', 'port'],
    ['http://a.example:22/', 'port'],
    ['http://intranet.example/', 'private-address'],
    ['http://both.example/', 'private-address'],
    ['http://nothing.example/', 'private-address'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['not an address', 'bad-address'],
    ['', 'bad-address'],
  ])('to %s, nor does a redirect lead there: %s', async (url, reason) => {
    const hosts = {
      'intranet.example': ['10.0.0.5'],
      'both.example': ['93.184.215.14', 'fd00::1'],
      'nothing.example': [],
      '127.0.0.1': ['127.0.0.1'],
      '::1': ['::1'],
      '::ffff:a00:1': ['::ffff:a00:1'],
    }
    const direct = fakeWeb({}, hosts)
    expect(await checkLink(url, direct)).toMatchObject({ outcome: 'unsafe', status: null, reason })
    expect(direct.log).toEqual([])
    if (reason === 'bad-address') return
    const trap = fakeWeb({ 'https://trap.example/': answer(302, url) }, hosts)
    expect(await checkLink('https://trap.example/', trap)).toMatchObject({ outcome: 'unsafe', reason })
    expect(trap.log).toEqual(['HEAD https://trap.example/ @ 93.184.215.14'])
  })

  test('when its host cannot be found', async () => {
    const web = fakeWeb({}, { 'gone.example': new NetworkError('ENOTFOUND') })
    expect(await checkLink('https://gone.example/', web)).toMatchObject({ outcome: 'unreachable', reason: 'ENOTFOUND' })
  })
})

describe('many links', () => {
  test('of one host are asked one by one with a pause, in the order given', async () => {
    const web = fakeWeb({ 'https://a.example/1': answer(200), 'https://a.example/2': answer(200) })
    const links = [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }]
    const results = await checkLinks(links, web)
    expect(results.map(([link, { outcome }]) => [link, outcome])).toEqual(links.map((link) => [link, 'reachable']))
    expect(web.log).toEqual([
      'HEAD https://a.example/1 @ 93.184.215.14',
      'wait 1000',
      'HEAD https://a.example/2 @ 93.184.215.14',
    ])
    expect(web.most()).toBe(1)
  })
  test('of many hosts are asked at most eight hosts at a time', async () => {
    const links = Array.from({ length: 30 }, (_, index) => ({ url: `https://h${index}.example/` }))
    const web = fakeWeb(Object.fromEntries(links.map(({ url }) => [url, answer(200)])))
    const results = await checkLinks(links, web)
    expect(results.map(([{ url }]) => url)).toEqual(links.map(({ url }) => url))
    expect(web.most()).toBe(8)
  })
})
