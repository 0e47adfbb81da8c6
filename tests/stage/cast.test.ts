import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beards, faces, glassesKinds, hairs, marks, poses, ranks, skins } from '../../src/scenario/vocabulary.ts'
import {
  bodyDrawing,
  faceDrawing,
  headDrawing,
  needs,
  overFaceDrawing,
  overHeadDrawing,
  shapeOf,
  type Drawing,
  type PieceName,
} from '../../src/stage/cast/compose.ts'
import { Blinks, gait, headMark, headMotion, mouthAt } from '../../src/stage/cast/life.ts'
import { bodyOf, walkBody, WALK_FRAMES } from '../../src/stage/cast/poses.ts'
import { Travel } from '../../src/stage/cast/travel.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'

const folder = join(import.meta.dirname, '../../assets/cast')
const pieces = (name: PieceName): string => readFileSync(join(folder, `${name}.svg`), 'utf8')

type Member = Parameters<typeof wardrobeOf>[0]
const member = (change: Partial<Member> = {}): Member => ({
  id: 'harmon',
  rank: 'sergeant',
  look: { skin: 'light', hair: 'gray-short', uniform: true },
  ...change,
})

/** What is wrong with a drawing: places nobody filled, colours nobody gave, clips that are not there. */
function faults(drawing: Drawing): string[] {
  const svg = drawing.svg(0.2)
  const left = [...svg.matchAll(/#ff000\d|<!--|undefined|NaN/g)].map((m) => m[0])
  const ids = [...svg.matchAll(/id="([^"]+)"/g)].map((m) => m[1])
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1] ?? '')
  return [...left, ...used.filter((id) => !ids.includes(id)), ...(svg.includes('<path') ? [] : ['nothing drawn'])]
}

describe('F3, F6: every word of the cast list can be drawn', () => {
  it.each(poses)('pose %s, for every rank', (pose) => {
    for (const rank of ranks) {
      for (const build of ['standing', 'wheelchair', 'prosthesis'] as const) {
        const wardrobe = wardrobeOf(member({ rank, look: { skin: 'tan', hair: 'bun', build } }))
        const body = bodyOf({ pose, place: 'centre' }, wardrobe)
        expect(faults(bodyDrawing(body, wardrobe, pieces))).toEqual([])
      }
    }
  })
  it.each(hairs)('hair %s, from the front and from behind', (hair) => {
    const wardrobe = wardrobeOf(member({ look: { skin: 'deep', hair } }))
    const [front, behind] = [headDrawing(wardrobe, pieces), headDrawing(wardrobe, pieces, true)]
    expect([...faults(front), ...faults(behind)]).toEqual([])
    expect(behind.svg(1)).not.toBe(front.svg(1))
  })
  it('every pose has a body of its own, but for a walk that is over', () => {
    const bodies = poses.map((pose) => bodyOf({ pose, place: 'centre' }, { build: 'standing' }))
    const shared = bodies.filter((body, i) => bodies.indexOf(body) !== i)
    expect(shared).toEqual(['body/standing'])
    expect(bodyOf({ pose: 'walking', place: 'centre' }, { build: 'standing' })).toBe('body/standing')
  })
  it('poses of the arms have a body for who sits, and keep the arms', () => {
    for (const pose of [
      'writing',
      'reading',
      'phone-to-ear',
      'texting',
      'arms-crossed',
      'pointing',
      'crying',
    ] as const) {
      expect(bodyOf({ pose, place: 'centre', seated: true }, { build: 'standing' })).toBe(`body/seated-${pose}`)
    }
    expect(bodyOf({ pose: 'asleep', place: 'centre' }, { build: 'standing' })).toBe('body/seated-asleep')
  })
  it('cuffs keep the hands together, standing, sitting and on the ground', () => {
    const body = (pose: (typeof poses)[number], wears: 'cuffed-front' | 'cuffed-behind', seated = false) =>
      bodyOf({ pose, place: 'centre', seated, wears: [wears] }, { build: 'standing' })
    expect(body('standing', 'cuffed-behind')).toBe('body/hands-behind')
    expect(body('walking', 'cuffed-front')).toBe('body/cuffed-front')
    expect(body('sitting', 'cuffed-behind')).toBe('body/seated-hands-behind')
    expect(body('sitting-ground', 'cuffed-behind')).toBe('body/sitting-cuffed')
    expect(body('prone', 'cuffed-behind')).toBe('body/prone')
    for (const name of [
      'hands-behind',
      'cuffed-front',
      'sitting-cuffed',
      'seated-hands-behind',
      'prone',
      'away-hands-behind',
    ])
      expect(pieces(`body/${name}`)).toMatch(/<!--(cuffs(-front)? -?\d+ -?\d+|part arms-(front|behind)-->)/)
  })
  it('an arm before the face lies over the head, and nowhere else', () => {
    for (const pose of [
      'covering-face',
      'covering-mouth',
      'head-in-hands',
      'phone-to-ear',
      'radio-to-mouth',
      'whispering',
    ]) {
      const wardrobe = wardrobeOf(member())
      const over = overHeadDrawing(`body/${pose}`, wardrobe, pieces)
      if (!over) throw new Error(`${pose} has nothing over the head`)
      expect(faults(over)).toEqual([])
      const rest = bodyDrawing(`body/${pose}`, wardrobe, pieces).svg(1)
      expect(rest).not.toContain('data-layer')
    }
    expect(overHeadDrawing('body/standing', wardrobeOf(member()), pieces)).toBeNull()
  })
  it.each(faces)('face %s, eyes open and shut, mouth at rest and speaking', (face) => {
    for (const eyes of ['eyes', 'lids'] as const) {
      for (const mouth of ['mouth', 'half', 'open'] as const) {
        expect(faults(faceDrawing(face, eyes, mouth, pieces))).toEqual([])
      }
    }
  })
  it('beards and glasses', () => {
    const bare = beards.flatMap((beard) =>
      glassesKinds.flatMap((glasses) => {
        const over = overFaceDrawing(
          wardrobeOf(member({ look: { skin: 'pale', hair: 'bald', beard, glasses } })),
          pieces,
        )
        return over === null ? [`${beard} ${glasses}`] : faults(over)
      }),
    )
    expect(bare).toEqual(['none none'])
  })
  it('every mark: who sits in a car is drawn sitting', () => {
    for (const place of marks) {
      const body = bodyOf({ pose: 'standing', place }, { build: 'standing' })
      expect(body).toBe(place === 'driver-seat' ? 'body/seated' : 'body/standing')
    }
  })
})

describe('pieces', () => {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.svg'))
  it('stay small: the whole set is under 1.2 MB', () => {
    const bytes = all.reduce((sum, f) => sum + readFileSync(join(folder, f)).length, 0)
    expect(bytes).toBeLessThan(1.2e6)
  })
  it('say where the head sits, within their box', () => {
    for (const f of all.filter((name) => name.startsWith('body'))) {
      const { box, neck, ground } = shapeOf(readFileSync(join(folder, f), 'utf8'))
      const inside = neck[0] > box[0] && neck[0] < box[0] + box[2] && ground > neck[1]
      expect({ file: f, inside }).toEqual({ file: f, inside: true })
    }
  })
  it('that a body needs are found, parts of parts too', () => {
    const wardrobe = wardrobeOf(member())
    const has = new Set<PieceName>()
    for (let missing = needs('body/standing', wardrobe, (n) => (has.has(n) ? pieces(n) : null)); missing.length > 0;) {
      for (const name of missing) has.add(name)
      missing = needs('body/standing', wardrobe, (n) => (has.has(n) ? pieces(n) : null))
    }
    expect([...has]).toEqual(expect.arrayContaining(['part/trunk', 'overlay/sleeve-3', 'overlay/belt-duty']))
    expect(() =>
      bodyDrawing('body/standing', wardrobe, (n) => {
        if (!has.has(n)) throw new Error(n)
        return pieces(n)
      }),
    ).not.toThrow()
  })
})

describe('wardrobe', () => {
  it('gives ranks that stand beside each other different marks', () => {
    const uniforms = ranks.map((rank) => {
      const { overlays, palette } = wardrobeOf(member({ rank, look: { skin: 'tan', hair: 'short' } }))
      return JSON.stringify([overlays, palette.top])
    })
    expect(new Set(uniforms).size).toBe(ranks.length)
  })
  it('is the same for the same person in every run, and differs by skin', () => {
    const stranger = member({ id: 'stranger', rank: 'civilian', look: null })
    expect(wardrobeOf(stranger)).toEqual(wardrobeOf({ ...stranger }))
    const tones = skins.map((skin) => wardrobeOf(member({ look: { skin, hair: 'short' } })).palette.skin)
    expect(new Set(tones).size).toBe(skins.length)
  })
  it('keeps the colours an author chose for plain clothes, and the colours of a uniform', () => {
    const look = { skin: 'tan', hair: 'short', top: '#c9803f' } as const
    expect(wardrobeOf(member({ rank: 'civilian', look })).palette.top).toBe('#c9803f')
    expect(wardrobeOf(member({ look: { ...look, uniform: true } })).palette.top).not.toBe('#c9803f')
    expect(wardrobeOf(member({ look: { ...look, uniform: false } })).palette.top).toBe('#c9803f')
  })
})

describe('motion', () => {
  it('walks eight frames and around again', () => {
    expect(walkBody(WALK_FRAMES)).toBe(walkBody(0))
    expect(walkBody(-1)).toBe(walkBody(WALK_FRAMES - 1))
  })
  it('arrives exactly, and at once when there is no time', () => {
    const way = new Travel(0, 0, 1)
    way.go(300, 40, 1.2, 1000)
    for (let i = 0; i < 70; i += 1) way.update(16)
    expect([way.x, way.y, way.scale, way.moving]).toEqual([300, 40, 1.2, false])
    way.go(10, 10, 1, 0)
    expect([way.x, way.y, way.moving]).toEqual([10, 10, false])
  })
  it('never steps back on its way', () => {
    for (let t = 0; t < 1; t += 0.01) expect(gait(t + 0.01)).toBeGreaterThan(gait(t))
    expect([gait(0), gait(1)]).toEqual([0, 1])
  })
  it('blinks at irregular intervals, alike for one person', () => {
    const shuts = (seed: number): number[] => {
      const blinks = new Blinks(seed)
      const out: number[] = []
      let before = false
      for (let t = 0; t < 60_000; t += 10) {
        const now = blinks.shut(t)
        if (now && !before) out.push(t)
        before = now
      }
      return out
    }
    expect(shuts(7)).toEqual(shuts(7))
    expect(shuts(7)).not.toEqual(shuts(8))
    expect(shuts(7).length).toBeGreaterThan(8)
    expect(shuts(7).length).toBeLessThan(32)
  })
  it('nods with two dips and shakes the head to both sides twice, then is still', () => {
    const turnsOf = (values: readonly number[]): number =>
      values.filter((v, i) => i > 0 && Math.abs(v) > 0.05 && Math.abs(values[i - 1] ?? 0) <= 0.05).length
    const times = Array.from({ length: 200 }, (_, i) => i * 10)
    expect(turnsOf(times.map((t) => headMotion('nodding', t).dip))).toBe(2)
    const shakes = times.map((t) => headMotion('shaking-head', t).aside)
    expect(turnsOf(shakes)).toBe(4)
    expect([Math.min(...shakes) < -0.4, Math.max(...shakes) > 0.4]).toEqual([true, true])
    expect(headMotion('nodding', 2000)).toEqual({ dip: 0, aside: 0 })
    expect(headMotion('standing', 500)).toEqual({ dip: 0, aside: 0 })
    // A still picture tells which it is.
    expect([headMark('nodding', 1000), headMark('shaking-head', 1000)]).toEqual(['nod', 'shake'])
    expect([headMark('nodding', 5000), headMark('standing', 1000)]).toEqual([null, null])
  })
  it('speaks with the mouth shut, half open and open', () => {
    const seen = new Set(Array.from({ length: 80 }, (_, i) => mouthAt(3, i * 105)))
    expect(seen).toEqual(new Set([0, 1, 2]))
  })
})
