// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawings } from '../../art/insets/all.ts'
import { INSET_TEXT, insets, insetsWithText } from '#scenario'
import { seenInInset } from '../../src/stage/insets/index.ts'
import { paintInset } from '../../src/stage/insets/paint-inset.ts'
import { slotText, type TextSlot } from '../../src/stage/insets/text-slot.ts'
import { insets as english } from '../../src/words/en/insets.ts'
import { insets as spanish } from '../../src/words/es/insets.ts'

const folder = join(import.meta.dirname, '../../assets/insets')
const file = (id: string): string => readFileSync(join(folder, `${id}.svg`), 'utf8')
type Member = Parameters<typeof seenInInset>[0]
const person = (id: string, more: Partial<Member> = {}) =>
  seenInInset({
    id,
    rank: 'civilian',
    look: { skin: 'dark', hair: 'short', top: '#c9803f' },
    wears: [],
    holds: [],
    pose: 'standing',
    ...more,
  })
const colours = {
  own: person('osei'),
  other: person('bui', { look: { skin: 'tan', hair: 'short', top: '#335577' } }),
}
const slot: TextSlot = { x: 200, y: 150, width: 100, height: 90, size: 40, fill: '#000000', font: 'sans', turn: 0 }
const linesOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line = '']) => line)
const sizeOf = (svg: string): number => Number(/font-size="([\d.]+)"/.exec(svg)?.[1])

describe('F19 the published insets', () => {
  it('are all drawn, and nothing else lies in their folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual(insets.map((id) => `${id}.svg`).toSorted())
  })
  it.each(insets)('%s is what its recipe draws, and an SVG in colours that are all known', (id) => {
    const svg = file(id)
    expect(svg.replaceAll(' transform="translate(0 0) rotate(0) scale(1 1)"', '')).toContain(
      drawings[id].replaceAll(' transform="translate(0 0) rotate(0) scale(1 1)"', ''),
    )
    const painted = paintInset(svg, colours, null)
    const parsed = new DOMParser().parseFromString(painted, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.getAttribute('viewBox')).toBe('0 0 400 300')
    expect(painted).not.toMatch(/#ff00\d\d|NaN|undefined|<!--/)
  })
  it('say in words what is seen, each something else', () => {
    for (const words of [english, spanish]) {
      expect(Object.keys(words)).toEqual([...insets])
      expect(new Set(Object.values(words)).size).toBe(insets.length)
      expect(Object.values(words).filter((text) => !/^\p{Lu}.{8,}[.]$/u.test(text))).toEqual([])
    }
  })
  it('wear the skin and the sleeve of whom they show, and those of the other person', () => {
    const svg = paintInset(file('grip-on-arm'), colours, null)
    expect(svg).toContain(colours.own.palette.skin)
    expect(svg).toContain('#c9803f')
    expect(svg).toContain('#335577')
  })
  it('wear the gloves and go without the jacket that their people wear and go without', () => {
    const own = person('osei', { wears: ['gloves'] })
    const other = person('bui', { look: { skin: 'tan', hair: 'short', top: '#335577' }, wears: ['no-jacket'] })
    const svg = paintInset(file('grip-on-collar'), { own, other }, null)
    expect(svg).toContain('#a9cfea')
    expect(svg).not.toContain(own.palette.skin)
    expect(svg).not.toContain('#335577')
    expect(file('gloves-pulled-on')).toContain('#a9cfea')
  })
  it('show the handcuffs of who is cuffed, and the hair, the beard and the headwear of who lies there', () => {
    const back = (more: Partial<Member>): string =>
      paintInset(file('knee-on-back'), { own: colours.own, other: person('hanlon', more) }, null)
    const cuffed = person('osei', { wears: ['cuffed-behind'] })
    expect(paintInset(file('fist-closes'), { ...colours, own: cuffed }, null)).not.toBe(
      paintInset(file('fist-closes'), colours, null),
    )
    const looks = (['short', 'long', 'bald', 'hijab', 'turban', 'beanie'] as const).map((hair) =>
      back({ look: { skin: 'tan', hair } }),
    )
    const bearded = back({ look: { skin: 'tan', hair: 'short', beard: 'full' } })
    expect(new Set([...looks, bearded, back({ wears: ['cuffed-behind'] })]).size).toBe(8)
  })
})

describe('F19 what is read in an inset', () => {
  it('stands in those that are published as having a text, and in no other', () => {
    expect(insets.filter((id) => file(id).includes('<!--text '))).toEqual(
      insets.filter((id) => (insetsWithText as readonly string[]).includes(id)),
    )
  })
  it.each(insetsWithText)('%s: takes the place of what nobody can read', (id) => {
    const svg = paintInset(file(id), colours, 'Unit 214')
    expect(linesOf(svg).join(' ')).toBe('Unit 214')
    expect(svg).not.toBe(paintInset(file(id), colours, null))
  })
  it('is as large as it fits, in up to three lines', () => {
    expect(sizeOf(slotText(slot, '214'))).toBe(40)
    expect(linesOf(slotText(slot, 'He is diabetic'))).toEqual(['He is', 'diabetic'])
    const long = slotText(slot, 'A'.repeat(INSET_TEXT))
    expect(sizeOf(long) * INSET_TEXT * 0.6).toBeLessThan(slot.width)
  })
  it('is text, whatever it is made of', () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${slotText(slot, '<script>&"#ff0001')}</svg>`
    expect(svg).not.toContain('<script')
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('script')).toBeNull()
    expect(paintInset(file('mailbox-number'), colours, '$& $1')).toContain('$&amp; $1')
  })
})
