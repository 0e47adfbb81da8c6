import type { CastView } from '#engine'
import { emptyHandedPoses } from '#scenario'
import type { Hands } from './hands.ts'
import type { PieceName } from './piece-name.ts'

type Holdable = CastView['holds'][number]
type Pose = CastView['pose']

const noHandFree: ReadonlySet<string> = new Set(emptyHandedPoses)

/** What a pose shows in the hands when nothing was said, and what may be there instead when it was. */
interface Implied {
  readonly hands: Hands
  /** The things that go into the same hand instead. */
  readonly instead: readonly Holdable[]
}

/** The things some poses bring with them. */
const impliedHolds: Readonly<Partial<Record<Pose, Implied>>> = {
  'phone-up': { hands: ['phone', null], instead: ['camera'] },
  reading: { hands: [null, 'papers'], instead: ['clipboard', 'license', 'phone'] },
  aiming: { hands: ['handgun-aimed', null], instead: ['taser', 'rifle-low', 'handgun-low', 'flashlight'] },
  'aiming-low': {
    hands: ['handgun-aimed', null],
    instead: ['taser', 'rifle-low', 'handgun-low', 'flashlight'],
  },
  swinging: { hands: ['ram', null], instead: ['baton'] },
}

/** Things that are part of the drawing of a pose: said or not, they are not drawn a second time. */
const drawnWith: Readonly<Partial<Record<Pose, readonly Holdable[]>>> = {
  'phone-to-ear': ['phone'],
  texting: ['phone'],
  writing: ['pen', 'papers', 'clipboard'],
  'radio-to-mouth': ['radio'],
}

const entry = <T>(table: Readonly<Partial<Record<Pose, T>>>, pose: string): T | undefined =>
  (table as Readonly<Record<string, T | undefined>>)[pose]

/** What is seen in the hands of somebody in a pose: what was said, else what the pose brings; nothing where no hand is free. */
export function handsOf({ pose, holds }: { readonly pose: string; readonly holds: CastView['holds'] }): Hands {
  if (noHandFree.has(pose)) return [null, null]
  const drawn = entry(drawnWith, pose) ?? []
  const said = holds.filter((thing) => thing !== 'rifle-slung' && !drawn.includes(thing))
  const implied = entry(impliedHolds, pose)
  if (!implied) return [said[0] ?? null, said[1] ?? null]
  const [first, second] = implied.hands
  const own = first ?? second
  const fits = said.find((thing) => thing === own || implied.instead.includes(thing)) ?? own
  const other = said.find((thing) => thing !== fits) ?? null
  return first === null ? [other, fits] : [fits, other]
}

/** What one picture of a body shows of its person beside the pose. */
export interface Attire {
  readonly hands: Hands
  readonly wears: CastView['wears']
  /** A rifle on its sling. */
  readonly slung: boolean
}

export const attireOf = (member: {
  readonly pose: string
  readonly holds: CastView['holds']
  readonly wears: CastView['wears']
}): Attire => ({
  hands: handsOf(member),
  wears: member.wears,
  slung: member.holds.includes('rifle-slung'),
})

/**
 * A body with what its person has in hand and wears, `body/standing~phone,keys~cap`: pictures are kept by it. The plain name
 * where that is nothing.
 */
export function inAttire(body: PieceName, { hands, wears, slung }: Attire): PieceName {
  const words = [hands.map((thing) => thing ?? '').join(), wears.toSorted().join(), slung ? 'slung' : ''].join('~')
  return words === ',~~' ? plainBody(body) : `${plainBody(body)}~${words}`
}

/** The body itself: the name of its file. */
export const plainBody = (body: PieceName): PieceName => body.split('~')[0] as PieceName

/** What the name of a body says about attire. */
export function attireIn(body: PieceName): Attire {
  const [, hands = '', wears = '', slung = ''] = body.split('~')
  const [first = '', second = ''] = hands.split(',')
  return {
    hands: [(first || null) as Holdable | null, (second || null) as Holdable | null],
    wears: wears.split(',').filter(Boolean) as CastView['wears'][number][],
    slung: slung !== '',
  }
}
