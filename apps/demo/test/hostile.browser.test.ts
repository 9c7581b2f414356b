import { describe, expect, it } from 'vitest'
import { answers, languages, useDemo } from './demo.ts'

const demo = useDemo()

const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>'

const hostile: readonly (readonly [string, string])[] = [
  [
    'markup in every answer',
    new URLSearchParams({
      industry: markup,
      companyType: markup,
      companySize: markup,
      maturity: markup,
      focusAreas: markup,
      audience: markup,
      locale: markup,
    }).toString(),
  ],
  ['script addresses', 'industry=javascript:alert(1)&companyType=data:text/html,<script>alert(1)</script>'],
  [
    'names of object members',
    'industry=__proto__&companyType=constructor&companySize=toString&__proto__=x&constructor=y',
  ],
  ['broken percent signs', 'industry=%E0%A4%A&companySize=%&focusAreas=%zz'],
  ['control characters', 'industry=%00%08%1b%7f&companyType=%e2%80%ae%e2%80%8b'],
  ['empty values', 'industry=&companyType=&companySize=&maturity=&focusAreas=&locale='],
  ['forty focus areas', Array.from({ length: 40 }, (_, index) => `focusAreas=area${index}`).join('&')],
  ['a long answer', `industry=${'x'.repeat(5000)}`],
]

describe.each(languages)('a hostile address in %s', (language) => {
  it('gets the form with explanations, and nothing runs', async () => {
    const page = await demo.open({ language })
    for (const [, query] of hostile) {
      await page.goto(`${demo.address()}?${query}`)
      await page.locator('form').first().waitFor()
      expect(await page.locator('.okr-field__error').count()).toBeGreaterThan(0)
      expect(await page.locator('img, #root script, iframe').count()).toBe(0)
    }
  })

  it('markup that makes a valid industry stands in the guide as words', async () => {
    const query = new URLSearchParams(answers[language])
    query.set('industry', markup)
    query.set('companyType', '<b>x</b>')
    const page = await demo.open({ language, query: `?${query}` })
    await page.locator('#references').waitFor()
    expect(await page.locator('h1').innerText()).toContain('<script>')
    expect(await page.locator('img, #root script, iframe, #root b').count()).toBe(0)
  })
})

it('goes to the section an address names, and bears one that names none', async () => {
  const page = await demo.open({ language: 'en', query: `?${answers.en}#pitfalls` })
  await page.locator('#references').waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  const other = await demo.open({ language: 'en', query: `?${answers.en}#%E0%A4%A` })
  await other.locator('#references').waitFor()
})
