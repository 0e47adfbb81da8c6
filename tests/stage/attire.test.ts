import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CastView } from '#engine'
import { castViewOf } from '../../build/blank-view.ts'
import { emptyHandedPoses, holdables, poses, ranks, wearables } from '../../src/scenario/vocabulary.ts'
import { attireIn, attireOf, handsOf, inAttire, plainBody } from '../../src/stage/cast/attire.ts'
import {
  bodyDrawing,
  headDrawing,
  overFace,
  overFaceDrawing,
  overHeadDrawing,
  type PieceName,
} from '../../src/stage/cast/compose.ts'
import { bodyOf, type CastMember } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { dress } from '../../src/stage/cast/worn.ts'

const folder = join(import.meta.dirname, '../../assets/cast')
const texts = new Map<string, string>()
const pieces = (name: PieceName): string => {
  const text = texts.get(name) ?? readFileSync(join(folder, `${name}.svg`), 'utf8')
  texts.set(name, text)
  return text
}
const member = (change: Parameters<typeof castViewOf>[1]): CastMember =>
  castViewOf('x', { name: 'X', rank: 'officer', look: { skin: 'tan', hair: 'bun' }, ...change })
/** All of a person that depends on what they hold and wear, as one text. */
const drawn = (one: CastMember): string => {
  const base = wardrobeOf(one)
  const wardrobe = dress(base, attireOf(one))
  const body = bodyOf(one, base)
  return [
    bodyDrawing(body, wardrobe, pieces),
    overHeadDrawing(body, wardrobe, pieces),
    headDrawing(wardrobe, pieces),
    overFaceDrawing(wardrobe, pieces),
  ]
    .map((drawing) => drawing?.svg(0.2) ?? '')
    .join('')
}
const key = (one: CastMember): string => inAttire(bodyOf(one, wardrobeOf(one)), attireOf(one))
/** The drawing of a thing itself, as it stands in its file. */
const art = (thing: string): string => {
  const text = pieces(`held/${thing}` as PieceName)
  const { hand } = wardrobeOf(member({})).palette
  return text
    .slice(text.indexOf('>') + 1, text.lastIndexOf('</svg>'))
    .replaceAll('#ff0006', '#141a26')
    .replaceAll('#ff0008', hand)
}

describe('what people have in hand', () => {
  it.each(holdables)('%s is drawn, and has a picture of its own', (thing) => {
    const holds = [thing]
    const svg = drawn(member({ holds }))
    expect(svg).not.toMatch(/#ff000\d|<!--|undefined|NaN/)
    expect(svg).not.toBe(drawn(member({})))
    expect(key(member({ holds }))).not.toBe(key(member({})))
  })
  it.each(holdables.filter((thing) => thing !== 'rifle-slung'))('%s is in the hand', (thing) => {
    expect(drawn(member({ holds: [thing] }))).toContain(art(thing))
  })
  it('is seen in every pose with a free hand, and in none without', () => {
    const bothFull: readonly string[] = ['swinging', 'writing']
    const none: readonly string[] = [...emptyHandedPoses, ...bothFull]
    const free = poses.filter((pose) => !none.includes(pose))
    const missing = free.filter((pose) => !drawn(member({ pose, holds: ['keys'] })).includes(art('keys')))
    expect(missing).toEqual([])
    for (const pose of poses.filter((word) => none.includes(word)))
      expect({ pose, seen: drawn(member({ pose, holds: ['keys'] })).includes(art('keys')) }).toEqual({
        pose,
        seen: false,
      })
  })
  it('is drawn in both hands where there are two things', () => {
    const svg = drawn(member({ holds: ['license', 'keys'] }))
    expect([svg.includes(art('license')), svg.includes(art('keys'))]).toEqual([true, true])
  })
  it('goes to the other hand when the first one points or is on somebody', () => {
    for (const pose of ['pointing', 'gripping-arm'] as const)
      expect(drawn(member({ pose, holds: ['license'] }))).toContain(art('license'))
  })
  it('is brought by the pose where nothing was said, and is what was said where that fits', () => {
    expect(handsOf({ pose: 'aiming', holds: [] })).toEqual(['handgun-aimed', null])
    expect(handsOf({ pose: 'aiming', holds: ['taser'] })).toEqual(['taser', null])
    expect(handsOf({ pose: 'reading', holds: ['keys', 'license'] })).toEqual(['keys', 'license'])
    expect(handsOf({ pose: 'texting', holds: ['phone'] })).toEqual([null, null])
    expect(handsOf({ pose: 'standing', holds: ['rifle-slung', 'phone'] })).toEqual(['phone', null])
  })
  it('stands on the knees of who sits when it is large, and leaves the hands to other things', () => {
    const sits = drawn(member({ pose: 'sitting', holds: ['bag', 'keys'] }))
    expect(sits).toContain(`<g transform="translate(1010 700)">${art('bag')}</g>`)
    expect(sits).toContain(art('keys'))
    expect(drawn(member({ holds: ['bag'] }))).not.toContain('translate(1010 700)')
  })
  it('lights up what is before its bearer, and is out when it is handed over', () => {
    const beam = 'data-beam'
    expect(drawn(member({ pose: 'standing', holds: ['flashlight'] }))).toContain(beam)
    expect(drawn(member({ pose: 'hand-out', holds: ['flashlight'] }))).not.toContain(beam)
    expect(drawn(member({ pose: 'hand-out', holds: ['flashlight'] }))).toContain(art('flashlight').slice(-200))
  })
  it('is pressed to the mouth when it is ice', () => {
    const body = (holds: CastView['holds']): string =>
      bodyOf({ pose: 'covering-mouth', place: 'centre', holds }, { build: 'standing' })
    expect([body([]), body(['ice-pack'])]).toEqual(['body/covering-mouth', 'body/cooling'])
  })
  it('is read back from the name a picture is kept by', () => {
    const one = member({ holds: ['phone', 'keys', 'rifle-slung'], wears: ['gloves', 'cap'] })
    const name = inAttire('body/standing', attireOf(one))
    expect(plainBody(name)).toBe('body/standing')
    expect(attireIn(name)).toEqual({ hands: ['phone', 'keys'], wears: ['cap', 'gloves'], slung: true })
    expect(inAttire('body/standing', attireOf(member({})))).toBe('body/standing')
  })
})

describe('what people wear', () => {
  it.each(wearables.filter((word) => word !== 'no-cap'))('%s changes the picture', (word) => {
    const wears = [word]
    const svg = drawn(member({ wears }))
    expect(svg).not.toMatch(/#ff000\d|<!--|undefined|NaN/)
    expect(svg).not.toBe(drawn(member({})))
    expect(key(member({ wears }))).not.toBe(key(member({})))
  })
  it('has the cap of every rank', () => {
    for (const rank of ranks) {
      const base = wardrobeOf(member({ rank }))
      for (const piece of overFace(dress(base, attireOf(member({ rank, wears: ['cap'] })))))
        expect(existsSync(join(folder, `${piece}.svg`))).toBe(true)
    }
  })
  it.each(['helmet', 'cap', 'headphones', 'mask'] as const)('shows the %s from behind', (word) => {
    const from = (wears: CastView['wears']): string => {
      const one = member({ wears })
      return headDrawing(dress(wardrobeOf(one), attireOf(one)), pieces, true).svg(0.2)
    }
    expect(from([word])).not.toBe(from([]))
    expect(from([word])).not.toMatch(/#ff000\d|undefined|NaN/)
  })
  it('shows the uniform from behind: belt, shoulders, bands', () => {
    const behind = (rank: CastView['rank']): string =>
      bodyDrawing('body/away-standing', wardrobeOf(member({ rank, look: null })), pieces).svg(0.2)
    expect(behind('officer')).not.toBe(behind('civilian'))
    expect(behind('captain')).not.toBe(behind('lieutenant'))
    expect(behind('medic')).toContain('#d7dd4a')
  })
  it.each(['crouching', 'kneeling', 'slumped', 'on-side', 'supine', 'asleep'] as const)(
    'binds the arms of who is in handcuffs and %s, together behind the back',
    (pose) => {
      const svg = drawn(member({ pose, wears: ['cuffed-behind'] }))
      expect(svg).toContain('data-worn="cuffs"')
      expect(drawn(member({ pose }))).not.toContain('data-worn="cuffs"')
    },
  )
  it('shows handcuffs on both wrists wherever hands can be seen, and binds the arms of who stands, walks or sits', () => {
    const base = { build: 'standing' } as const
    const of = (pose: 'standing' | 'walking' | 'sitting', word: 'cuffed-front' | 'cuffed-behind'): string =>
      bodyOf({ pose, place: 'centre', wears: [word] }, base)
    expect([of('standing', 'cuffed-behind'), of('walking', 'cuffed-behind'), of('sitting', 'cuffed-behind')]).toEqual([
      'body/hands-behind',
      'body/hands-behind',
      'body/seated-hands-behind',
    ])
    expect([of('standing', 'cuffed-front'), of('sitting', 'cuffed-front')]).toEqual([
      'body/cuffed-front',
      'body/seated-cuffed-front',
    ])
    const steel = (pose: CastView['pose'], word: 'cuffed-front' | 'cuffed-behind'): boolean =>
      drawn(member({ pose, wears: [word] })).includes('#c9d1da')
    for (const pose of ['standing', 'sitting', 'kneeling', 'prone', 'on-side', 'supine', 'sitting-ground'] as const)
      expect([pose, steel(pose, 'cuffed-front'), steel(pose, 'cuffed-behind')]).toEqual([pose, true, true])
  })
})
