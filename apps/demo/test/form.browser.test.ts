import { describe, expect, it } from 'vitest'
import { answers, languages, useDemo } from './demo.ts'
import { words } from './words.ts'

const demo = useDemo()

const messages = {
  'zh-CN': { missing: '行业没有填写。', long: /行业最多 80 个字符/u, size: /认不出企业规模“很多”/u },
  en: {
    missing: 'Industry is missing.',
    long: /Industry takes at most 80 characters/u,
    size: /Company size “很多” is not known/u,
  },
} as const

describe.each(languages)('the form in %s', (language) => {
  const said = words[language]

  it('says below every field what is missing, and goes to the first', async () => {
    const page = await demo.open({ language })
    await page.getByRole('button', { name: said.submit }).click()
    await page.getByText(messages[language].missing).waitFor()
    expect(await page.locator('.okr-field__error').count()).toBe(5)
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('role')).toBe('combobox')
    expect(await focused.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#references').count()).toBe(0)
  })

  it('explains an answer that is too long, and keeps all of it over a reload', async () => {
    const page = await demo.open({ language })
    const industry = page.getByRole('combobox', { name: said.industry })
    const text = '长'.repeat(10_000)
    await industry.fill(text)
    await industry.blur()
    await page.getByText(messages[language].long).waitFor()
    await page.reload()
    expect(await industry.inputValue()).toBe(text)
  })

  it('says back what it understood from free text, the size in the company type included', async () => {
    const page = await demo.open({ language })
    const [type, size] = await page.locator('.okr-choice__own input').all()
    await type?.fill('中型科技公司（50–250人）')
    await type?.blur()
    await page
      .locator('.okr-field__understood')
      .filter({ hasText: language === 'en' ? 'Technology' : '科技公司' })
      .waitFor()
    expect(await page.getByRole('radio', { name: said.size, exact: true }).isChecked()).toBe(true)
    await size?.fill('约 900 人')
    await page
      .locator('.okr-field__understood')
      .filter({ hasText: /250–1,?000/u })
      .waitFor()
    await size?.fill('很多')
    await size?.blur()
    await page.getByText(messages[language].size).waitFor()
  })

  it('explains a link whose answers are wrong', async () => {
    const page = await demo.open({ language, query: `?industry=a&companySize=很多&locale=${language}` })
    // The box to paste into has one of its own, which says nothing yet.
    await page.getByRole('alert').filter({ hasText: /\S/u }).waitFor()
    expect(await page.getByText(messages[language].size).count()).toBe(1)
    expect(await page.locator('.okr-field__error').count()).toBe(5)
  })

  it('keeps every answer when the language changes and when the page reloads', async () => {
    const page = await demo.open({ language })
    await page.getByRole('combobox', { name: said.industry }).fill('Pet 医院')
    await page.getByRole('radio', { name: said.maturity }).check()
    await page.getByRole('button', { name: said.area }).click()
    await page
      .getByRole('group', { name: /重点|Focus/u })
      .getByRole('textbox')
      .fill('门店协同')
    await page.getByRole('button', { name: said.other }).click()
    const check = async () => {
      expect(await page.getByRole('combobox').inputValue()).toBe('Pet 医院')
      expect(await page.locator('.okr-focus__entry').count()).toBe(2)
      expect(await page.locator('input[value="piloting"]').isChecked()).toBe(true)
    }
    await check()
    await page.reload()
    await check()
  })
})

it('takes at most eight focus areas, in the order they are put in', async () => {
  const page = await demo.open({ language: 'en' })
  for (let left = 8; left > 0; left--) await page.locator('.okr-focus__add').first().click()
  expect(await page.locator('.okr-focus__entry').count()).toBe(8)
  expect(await page.getByRole('textbox', { name: 'Focus area of your own' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: /Move “Performance management”/u }).click()
  expect(await page.locator('.okr-focus__text').nth(6).innerText()).toBe('Performance management')
  await page.getByRole('button', { name: /Remove “Strategic goal setting”/u }).click()
  expect(await page.locator('.okr-focus__text').first().innerText()).toBe('Key-result definition')
})

it('keeps an edit of the answers beside the guide until it is asked for', async () => {
  const page = await demo.open({ language: 'en', query: `?${answers.en}` })
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('combobox').fill('Insurance')
  await page.getByRole('navigation').getByRole('link', { name: 'Conclusion' }).click()
  await page.reload()
  await page.locator('#references').waitFor()
  await page.getByRole('button', { name: 'Change' }).click()
  expect(await page.getByRole('combobox').inputValue()).toBe('Insurance')
  await page.getByRole('button', { name: 'Update the guide' }).click()
  await page.getByRole('heading', { level: 1, name: /insurance/iu }).waitFor()
  expect(new URL(page.url()).searchParams.get('industry')).toBe('Insurance')
})
