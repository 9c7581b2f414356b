import { describe, expect, test } from 'vitest'
import { deliver, isAllowed, type WebhookNetwork } from '../../src/webhooks/deliver.ts'
import { isGenuine, signed } from '../../src/webhooks/signature.ts'

const at = (seconds: number): Date => new Date(1_700_000_000_000 + seconds * 1000)
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const body = '{"test": 2432232314}'

describe('a signature', () => {
  test('is that of the specification', () => {
    // The example of Standard Webhooks.
    const time = new Date(1_614_265_330_000)
    expect(signed('msg_p5jXN8AQM9LWM0D4loKWxJek', body, secret, time)['webhook-signature']).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  const headers = signed('a', body, secret, at(0))
  test.each([
    ['the message itself', headers, body, secret, at(0), true],
    ['one that took some minutes', headers, body, secret, at(290), true],
    ['one that is played back', headers, body, secret, at(310), false],
    ['one from the future', headers, body, secret, at(-310), false],
    ['another body', headers, `${body} `, secret, at(0), false],
    ['another id', { ...headers, 'webhook-id': 'b' }, body, secret, at(0), false],
    ['another time', { ...headers, 'webhook-timestamp': '1700000001' }, body, secret, at(0), false],
    ['another secret', headers, body, 'whsec_AAAA', at(0), false],
    ['no signature', { ...headers, 'webhook-signature': '' }, body, secret, at(0), false],
    ['no time', { ...headers, 'webhook-timestamp': 'NaN' }, body, secret, at(0), false],
    [
      'two secrets while they change',
      { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` },
      body,
      secret,
      at(0),
      true,
    ],
  ])('of %s', (_, given, text, key, time, genuine) => {
    expect(isGenuine(given, text, key, time)).toBe(genuine)
  })
})

describe('an address', () => {
  const options = { secret, origins: ['https://hooks.example.com', 'https://[::1]', 'https://10.0.0.1'] }
  test.each([
    ['https://hooks.example.com/a', true],
    ['https://hooks.example.com:8443/a', false],
    ['http://hooks.example.com/a', false],
    ['https://hooks.example.com@evil.com/', false],
    ['https://a@hooks.example.com/', false],
    ['https://evil.com/https://hooks.example.com', false],
    ['file:///etc/passwd', false],
    ['hooks.example.com', false],
    [`https://hooks.example.com/${'a'.repeat(2000)}`, false],
  ])('%.60s is allowed: %s', (address, allowed) => {
    expect(isAllowed(address, options)).toBe(allowed)
  })

  const posted: string[] = []
  const networkOf = (...addresses: string[]): WebhookNetwork => ({
    resolve: async () => addresses,
    post: async (_, address) => posted.push(address) && 200,
  })

  test.each([
    ['a private address', 'https://hooks.example.com/', ['192.168.1.1']],
    ['a private address among others', 'https://hooks.example.com/', ['93.184.216.34', '127.0.0.1']],
    ['the address of cloud metadata', 'https://hooks.example.com/', ['169.254.169.254']],
    ['an IPv4 address in IPv6', 'https://hooks.example.com/', ['::ffff:10.0.0.1']],
    ['no address', 'https://hooks.example.com/', []],
    ['this machine in writing', 'https://[::1]/', ['93.184.216.34']],
    ['a private address in writing', 'https://10.0.0.1/', ['93.184.216.34']],
    ['an origin that is not allowed', 'https://other.example.com/', ['93.184.216.34']],
  ])('is not told where it is %s', async (_, address, resolved) => {
    await expect(deliver(address, 'a', body, options, at(0), networkOf(...resolved))).rejects.toThrow(
      /is no address on the internet|is not among the allowed origins/u,
    )
    expect(posted).toEqual([])
  })

  test('is told under the very address that was looked at', async () => {
    await deliver('https://hooks.example.com/', 'a', body, options, at(0), networkOf('93.184.216.34', '1.1.1.1'))
    expect(posted).toEqual(['93.184.216.34'])
  })
})
