import type { CastView } from '#engine'
import {
  beards,
  faces,
  glassesKinds,
  hairs,
  poses,
  ranks,
  skins,
  touchingPoses,
} from '../../src/scenario/vocabulary.ts'
import type { CastMember, StagePose } from '../../src/stage/cast/index.ts'
import { castViewOf } from '../../build/blank-view.ts'
import { compiledOf, shipped } from '../../build/shipped.ts'
import type { Cell } from './cell.ts'
import { pair, together } from './pairs.ts'

export interface CastSheet {
  readonly name: string
  readonly cells: readonly Cell[]
  readonly columns: number
  /** Of a cell, and how tall an adult is in it, px. */
  readonly width: number
  readonly height: number
  readonly tall: number
  /** y of the ground in a cell; below it for busts. */
  readonly ground: number
  readonly time: 'dawn' | 'day' | 'dusk' | 'night'
}

type Look = NonNullable<CastView['look']>
const person = (rank: CastView['rank'], look: Look, more: Partial<CastMember> = {}): CastMember => ({
  ...castViewOf(`${rank} ${look.skin} ${look.hair}`, { name: '', rank, look }),
  ...more,
})

const stagePoses: readonly StagePose[] = poses
const whole = { columns: 6, width: 260, height: 400, tall: 345, ground: 385, time: 'day' } as const
const bust = { columns: 7, width: 226, height: 250, tall: 620, ground: 640, time: 'day' } as const
/** Figures as large as on stage. */
const life = { columns: 5, width: 310, height: 520, tall: 460, ground: 500, time: 'day' } as const

const officer = person('officer', { skin: 'brown', hair: 'bun', uniform: true })
const sergeant = person('sergeant', { skin: 'light', hair: 'gray-short', beard: 'mustache', uniform: true })
const civilian = person('civilian', { skin: 'deep', hair: 'twists', top: '#c9803f', bottom: '#4a5f80' })
const old = person('civilian', { skin: 'pale', hair: 'gray-medium', top: '#7a4a52', bottom: '#6d6a5a' })
const limb = person('officer', { skin: 'tan', hair: 'short', build: 'prosthesis', uniform: true })
const chair = person('sergeant', {
  skin: 'tan',
  hair: 'gray-bun',
  glasses: 'round',
  build: 'wheelchair',
  uniform: true,
})

function rankSheets(): CastSheet[] {
  const shown = (pose: StagePose) =>
    ranks.map((rank, i) => ({
      label: `${rank}, ${pose}`,
      member: person(
        rank,
        { skin: skins[i % skins.length] ?? 'tan', hair: hairs[(i * 5) % hairs.length] ?? 'short' },
        { pose },
      ),
    }))
  const sheet = (pose: StagePose, time: CastSheet['time']): CastSheet => ({
    ...life,
    name: `ranks-${pose}-${time}`,
    time,
    cells: shown(pose),
  })
  return [
    sheet('standing', 'day'),
    sheet('standing', 'night'),
    ...(['arms-crossed', 'hands-on-hips', 'pointing', 'sitting', 'kneeling-on'] as const).map((p) => sheet(p, 'day')),
  ]
}

const poseSheets = (): CastSheet[] =>
  Object.entries({ officer, sergeant, civilian, old, limb, chair }).map(([name, member]) => ({
    ...whole,
    name: `poses-${name}`,
    time: name === 'sergeant' ? 'night' : 'day',
    cells: stagePoses.map((pose) => ({ label: pose, member: { ...member, pose } })),
  }))

const faceSheets = (): CastSheet[] =>
  [officer, sergeant, civilian, old].map((member, i) => ({
    ...bust,
    name: `faces-${i + 1}`,
    cells: faces.map((face) => ({ label: face, member: { ...member, face } })),
  }))

function headSheets(): CastSheet[] {
  const heads = hairs.map((hair, i) => ({
    label: hair,
    member: person('civilian', { skin: skins[(i * 7) % skins.length] ?? 'tan', hair }),
  }))
  const fronts = beards.flatMap((beard) =>
    glassesKinds.map((glasses) => ({
      label: `${beard}, ${glasses}`,
      member: person('officer', {
        skin: skins[beards.indexOf(beard) % skins.length] ?? 'tan',
        hair: 'short',
        beard,
        glasses,
      }),
    })),
  )
  return [
    { ...bust, name: 'hair', cells: heads },
    { ...bust, name: 'beards', cells: fronts },
  ]
}

/** Two people who touch, or nearly. */
function contactSheet(): CastSheet {
  const prone = { ...civilian, pose: 'prone' } as const
  const grounded = { ...civilian, pose: 'sitting-ground' } as const
  const cuffed = { ...civilian, pose: 'hands-behind' } as const
  return {
    ...life,
    name: 'contact',
    columns: 4,
    width: 560,
    cells: [
      pair({ ...sergeant, pose: 'kneeling-on' }, prone),
      pair({ ...officer, pose: 'kneeling-on' }, prone, -1),
      pair({ ...officer, pose: 'gripping-arm' }, sergeant),
      pair({ ...sergeant, pose: 'gripping-arm' }, cuffed, -1),
      pair({ ...officer, pose: 'gripping-collar' }, sergeant),
      pair({ ...officer, pose: 'hand-on-shoulder' }, sergeant),
      pair({ ...officer, pose: 'hand-out' }, sergeant),
      pair({ ...officer, pose: 'crouching' }, grounded),
      pair({ ...officer, pose: 'kneeling-on' }, grounded, -1),
      pair({ ...officer, pose: 'crouching' }, prone),
      pair({ ...limb, pose: 'crouching' }, { ...sergeant, pose: 'crouching' }),
      pair({ ...officer, pose: 'gripping-arm' }, chair),
      pair({ ...officer, pose: 'hand-on-shoulder' }, { ...civilian, pose: 'sitting' }, -1),
    ],
  }
}

/** Every pose that touches, with who stands, is held, sits, sits on the ground or lies there; and three together. */
function touchSheets(): CastSheet[] {
  const sheet = { ...life, columns: 4, width: 420 }
  const targets: readonly CastMember['pose'][] = ['standing', 'hands-behind', 'sitting', 'sitting-ground', 'prone']
  const cells = touchingPoses.flatMap((pose) =>
    targets.map((target, n) =>
      pair({ ...(n % 2 === 0 ? officer : sergeant), pose }, { ...civilian, pose: target }, n % 2 === 0 ? 1 : -1),
    ),
  )
  const held = (pose: StagePose): CastMember => ({ ...civilian, pose })
  const on = (member: CastMember, pose: StagePose): CastMember => ({ ...member, pose, with: civilian.id })
  const threes = [
    ...(['struggling', 'gripping-arm', 'holding', 'cuffing'] as const).map((pose) =>
      together(
        [held(pose === 'cuffing' ? 'hands-behind' : 'standing'), 0],
        [on(officer, pose), 1],
        [on(sergeant, pose), -1],
      ),
    ),
    together([held('struggling'), 0], [on(officer, 'struggling'), 1], [on(sergeant, 'holding'), -1]),
    together([held('pulling-away'), 0], [on(officer, 'gripping-arm'), 1]),
    together([{ ...held('pulling-away'), with: sergeant.id }, 0], [on(sergeant, 'gripping-arm'), -1]),
    together([held('prone'), 0], [on(officer, 'cuffing'), 1], [on(sergeant, 'kneeling-on'), -1]),
    together([held('standing'), 0], [on(officer, 'gripping-arm'), 1], [on(sergeant, 'blocking'), -1]),
    together(
      [held('standing'), 0],
      [{ ...officer, near: { how: 'behind', who: civilian.id } }, 1],
      [on(sergeant, 'searching'), -1],
    ),
    together(
      [held('standing'), 0],
      [{ ...officer, near: { how: 'beside', who: civilian.id } }, 1],
      [{ ...sergeant, near: { how: 'behind', who: civilian.id } }, -1],
    ),
    together(
      [held('palms-on-surface'), 0],
      [on(officer, 'searching'), 1],
      [{ ...sergeant, pose: 'pointing', to: civilian.id }, -1],
    ),
  ]
  return [
    ...Array.from({ length: Math.ceil(cells.length / 20) }, (_, n) => ({
      ...sheet,
      name: `touch-${n + 1}`,
      columns: 5,
      cells: cells.slice(n * 20, n * 20 + 20),
    })),
    { ...sheet, name: 'touch-threes', cells: threes },
  ]
}

const changes: readonly (readonly [StagePose, StagePose])[] = [
  ['standing', 'pointing'],
  ['standing', 'arms-crossed'],
  ['pointing', 'arms-crossed'],
  ['standing', 'hands-on-hips'],
  ['standing', 'hands-behind'],
  ['standing', 'hands-up'],
  ['standing', 'gripping-arm'],
  ['standing', 'crouching'],
  ['crouching', 'standing'],
  ['standing', 'kneeling-on'],
  ['standing', 'sitting'],
  ['sitting', 'standing'],
  ['standing', 'sitting-ground'],
  ['standing', 'prone'],
  ['arms-crossed', 'kneeling-on'],
]

/** Changes of pose as strips: what is seen every 40 ms. */
function changeSheets(): CastSheet[] {
  const strips = changes.map(([a, b]) =>
    Array.from({ length: 12 }, (_, i) => ({
      label: i === 0 ? `${a} → ${b}` : `${i * 40} ms`,
      from: { ...officer, you: false, pose: a },
      after: i * 40,
      member: { ...officer, pose: b },
    })),
  )
  return Array.from({ length: Math.ceil(strips.length / 5) }, (_, n) => ({
    ...whole,
    name: `changes-${n + 1}`,
    columns: 12,
    width: 132,
    height: 230,
    tall: 190,
    ground: 220,
    cells: strips.slice(n * 5, n * 5 + 5).flat(),
  }))
}

/** Everybody of every scenario in every pose they are given, with the face they have then. */
function scenarioSheets(): CastSheet[] {
  const people = shipped.flatMap((id): Cell[] => {
    const { scenario } = compiledOf(id)
    return Object.entries(scenario.cast).flatMap(([who, of]) => {
      const base: CastMember = {
        ...person(of.rank, of.look ?? { skin: 'tan', hair: 'short' }),
        id: who,
        look: of.look ?? null,
        you: who === 'you',
      }
      const seen = new Map<string, Cell>()
      let { pose, face }: Pick<CastMember, 'pose' | 'face'> = { pose: 'standing', face: 'calm' }
      for (const moment of Object.values(scenario.beats).flatMap((beat) => beat.script ?? [])) {
        if (moment.who !== who) continue
        pose = moment.pose ?? pose
        face = moment.face ?? face
        if (!seen.has(pose)) seen.set(pose, { label: `${id} ${who} ${pose} ${face}`, member: { ...base, pose, face } })
      }
      return [...seen.values()]
    })
  })
  const size = 24
  return Array.from({ length: Math.ceil(people.length / size) }, (_, n) => ({
    ...whole,
    name: `scenarios-${String(n + 1).padStart(2, '0')}`,
    columns: 6,
    width: 266,
    height: 330,
    tall: 270,
    ground: 318,
    cells: people.slice(n * size, (n + 1) * size),
  }))
}

export const castSheets = (): CastSheet[] => [
  ...rankSheets(),
  ...poseSheets(),
  ...faceSheets(),
  ...headSheets(),
  contactSheet(),
  ...touchSheets(),
  ...changeSheets(),
  ...scenarioSheets(),
]
