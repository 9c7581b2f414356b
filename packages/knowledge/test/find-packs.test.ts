import { describe, expect, test } from 'vitest'
import { findPacks } from '../src/index.ts'

const idsFor = (text: string) => findPacks(text).map(({ pack }) => pack.id)

describe('free text finds the packs it names', () => {
  test.each([
    ['新能源储能与智能制造', ['energy-storage-batteries', 'manufacturing']],
    ['数字医疗与远程诊疗', ['digital-health']],
    ['跨境电商与独立站零售', ['ecommerce-dtc']],
    ['储能', ['energy-storage-batteries']],
    ['Energy storage and smart manufacturing', ['energy-storage-batteries', 'manufacturing']],
    ['telemedicine', ['digital-health']],
    ['Shopify brand', ['ecommerce-dtc']],
    ['a maker of batteries', ['energy-storage-batteries']],
    ['装备制造', ['manufacturing']],
    ['ＥＮＥＲＧＹ　ＳＴＯＲＡＧＥ', ['energy-storage-batteries']],
  ])('%s → %j', (text, ids) => expect(idsFor(text)).toEqual(ids))

  test.each(['钟表修理', 'watch repair', 'the development of a hobby', '', '🙂'])('%j names none', (text) => {
    expect(idsFor(text)).toEqual([])
  })
})

test('a text of any length is looked through', () => {
  expect(idsFor('储能'.repeat(70_000))).toEqual(['energy-storage-batteries'])
})

test('the score says how much of the text the names account for', () => {
  const [whole] = findPacks('储能')
  const [part] = findPacks('储能与博物馆')
  expect(whole?.score).toBe(1)
  expect(part?.score).toBeGreaterThan(0)
  expect(part?.score).toBeLessThan(1)
  expect(whole?.matched).toContain('储能')
})

describe('an industry without a pack', () => {
  test.each([
    ['连锁餐厅', ['ecommerce-dtc']],
    ['restaurant chain', ['ecommerce-dtc']],
    ['半导体', ['manufacturing']],
    ['宠物医院连锁', ['hospitals-pharma-biotech', 'ecommerce-dtc']],
    ['museum', ['public-nonprofit', 'education']],
  ])('%s gets the nearest ones, with the reason', (text, ids) => {
    const found = findPacks(text)
    expect(found.map(({ pack }) => pack.id)).toEqual(expect.arrayContaining(ids))
    expect(found.every(({ reason }) => reason !== undefined)).toBe(true)
  })

  test('is told from one whose name it holds', () => {
    const found = findPacks('数字医疗')
    expect(found[0]?.reason).toBeUndefined()
  })
})
