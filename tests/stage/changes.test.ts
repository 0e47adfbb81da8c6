import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { poses } from '../../src/scenario/vocabulary.ts'
import { between } from '../../src/stage/cast/changes.ts'
import { ADULT, shapeOf, type PieceName } from '../../src/stage/cast/compose.ts'
import { PoseChange } from '../../src/stage/cast/pose-change.ts'
import { pointOfBody } from '../../src/stage/cast/points.ts'
import { bodyOf, type StagePose } from '../../src/stage/cast/poses.ts'

const folder = join(import.meta.dirname, '../../assets/cast')
const shape = (body: PieceName) => shapeOf(readFileSync(join(folder, `${body}.svg`), 'utf8'))
const stagePoses: readonly StagePose[] = [...poses, 'going-down', 'tending', 'striking-low', 'hanging']
const there: ReadonlySet<string> = new Set(readdirSync(join(folder, 'body')).map((file) => `body/${file}`))
const builds = ['standing', 'wheelchair', 'prosthesis'] as const

describe('the way from one pose to another', () => {
  it('is drawn, for every pose, every other, and every build', () => {
    const missing = new Set<string>()
    for (const build of builds) {
      const bodies = stagePoses.flatMap((pose) =>
        [{}, { seated: true }, { back: true }].map((how) => bodyOf({ pose, place: 'centre', ...how }, { build })),
      )
      for (const from of bodies) {
        for (const to of bodies) {
          for (const body of [...between(from, to, build === 'prosthesis'), from, to])
            if (!there.has(`${body}.svg`)) missing.add(body)
        }
      }
    }
    expect([...missing]).toEqual([])
  })
  it('leads over bodies that bend, back over the same ones, and from arm to arm over one of each', () => {
    expect(between('body/standing', 'body/crouching')).toEqual(['body/bent-1', 'body/bent-2'])
    expect(between('body/crouching', 'body/standing')).toEqual(['body/bent-2', 'body/bent-1'])
    expect(between('body/crouching', 'body/kneeling-on')).toEqual([])
    expect(between('body/pointing', 'body/arms-crossed')).toEqual([
      'body/toward-pointing-1',
      'body/toward-arms-crossed-2',
    ])
    const leg = ['body/prosthesis-bent-1', 'body/prosthesis-bent-2']
    expect(between('body/standing', 'body/prosthesis-crouching')).toEqual(leg)
    expect(between('body/standing', 'body/slumped', true).slice(0, 2)).toEqual(leg)
  })
  it('sits down before the arms of who sits do anything, and changes them there', () => {
    expect(between('body/standing', 'body/seated-texting')).toEqual(['body/toward-sitting-1', 'body/sitting'])
    expect(between('body/seated-texting', 'body/seated-reading')).toEqual([])
  })
  it('turns around before hands go on a surface', () => {
    expect(between('body/standing', 'body/palms-on-surface')).toEqual(['body/away-standing', 'body/away-hands-up'])
  })
  it('may be left anywhere: from a body on the way it goes on to the new end', () => {
    expect(between('body/bent-1', 'body/standing')).toEqual([])
    expect(between('body/toward-pointing-2', 'body/pointing')).toEqual([])
  })
})

describe('a change of pose', () => {
  const bodies: PieceName[] = ['body/standing', 'body/bent-1', 'body/bent-2', 'body/crouching']
  const shapes = bodies.map(shape)
  const neckY = (i: number): number => (shapes[i]?.neck[1] ?? 0) - (shapes[i]?.ground ?? 0)

  it('shows the bodies in order, one at a time, while the head never leaves the way between them', () => {
    const change = new PoseChange()
    change.begin(bodies, shapes)
    const seen: number[] = []
    let before = neckY(0)
    while (change.running) {
      seen.push(change.index)
      expect(change.neck.y).toBeGreaterThanOrEqual(before - 1e-9)
      expect(change.neck.y - before).toBeLessThan(260)
      before = change.neck.y
      change.update(16)
    }
    expect([...new Set(seen)]).toEqual([0, 1, 2, 3])
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(change.neck.y).toBe(neckY(3))
  })
  it('can be ended at once, and stands still after it', () => {
    const change = new PoseChange()
    change.begin(bodies, shapes)
    change.update(100)
    change.finish()
    expect([change.running, change.neck.y, change.spring]).toEqual([false, neckY(3), 0])
  })
})

describe('points by which people touch', () => {
  it('are known for every body', () => {
    for (const file of readdirSync(join(folder, 'body'))) {
      const body: PieceName = `body/${file.replace('.svg', '')}`
      const { box, middle, ground } = shape(body)
      for (const name of ['hand', 'arm', 'shoulder', 'back', 'knee', 'wrists', 'seat'] as const) {
        const { x, y } = pointOfBody(body, name, ADULT)
        const inside = x >= box[0] - middle && x <= box[0] + box[2] - middle && y >= box[1] - ground && y < 0
        expect({ body, name, inside }).toEqual({ body, name, inside: true })
      }
    }
  })
  it('put the hips of everybody who sits as high, so that one bench fits all', () => {
    const seated = readdirSync(join(folder, 'body')).filter((file) => /^(seated-|sitting\.)/.test(file))
    const heights = seated.map((file) => pointOfBody(`body/${file.replace('.svg', '')}`, 'seat', 460).y)
    expect(new Set(heights).size).toBe(1)
  })
  it('let the knee of who kneels lie on the back of who lies there', () => {
    const knee = pointOfBody('body/kneeling-on', 'knee', 460)
    const back = pointOfBody('body/prone', 'back', 460)
    expect(Math.abs(knee.y - back.y)).toBeLessThan(8)
  })
})
