import type { CastView } from '#engine'
import { emptyHandedPoses } from '#scenario'
import type { PieceName } from './compose.ts'

type Holdable = CastView['holds'][number]
type Pose = CastView['pose']

/** What is in the hand in front and in the other one; null for an empty hand. */
export type Hands = readonly [Holdable | null, Holdable | null]

const noHandFree: ReadonlySet<Pose> = new Set(emptyHandedPoses)

/** What a pose shows in the hands when nothing was said, and what may be there instead when it was. */
interface Implied {
  readonly hands: Hands
  /** For each hand, the things that go there instead of the implied one. */
  readonly instead: readonly [readonly Holdable[], readonly Holdable[]]
}

const screens = ['phone', 'camera'] as const
const sheets = ['papers', 'clipboard', 'license', 'phone'] as const
const one = (thing: Holdable, instead: readonly Holdable[] = []): Implied => ({
  hands: [thing, null],
  instead: [instead, []],
})

/** The things poses bring with them. */
export const impliedHolds: Partial<Record<Pose, Implied>> = {
  'phone-up': one('phone', screens),
  'phone-to-ear': one('phone'),
  texting: one('phone'),
  'radio-to-mouth': one('radio'),
  reading: one('papers', sheets),
  writing: { hands: ['pen', 'papers'], instead: [[], ['papers', 'clipboard']] },
  aiming: one('handgun-aimed', ['taser', 'rifle-low', 'handgun-aimed']),
  swinging: one('ram', ['ram', 'baton']),
}

/** Things that hang from a shoulder leave the hands free. */
export const slung = (holds: CastView['holds']): boolean => holds.includes('rifle-slung')

/** What is seen in the hands of somebody in a pose: what was said, else what the pose brings; nothing where no hand is free. */
export function handsOf({ pose, holds }: Pick<CastView, 'pose' | 'holds'>): Hands {
  if (noHandFree.has(pose)) return [null, null]
  const said = holds.filter((thing) => thing !== 'rifle-slung')
  const implied = impliedHolds[pose]
  if (!implied) return [said[0] ?? null, said[1] ?? null]
  const left = [...said]
  const take = (slot: 0 | 1): Holdable | null => {
    const fits = left.findIndex((thing) => thing === implied.hands[slot] || implied.instead[slot].includes(thing))
    return fits === -1 ? implied.hands[slot] : (left.splice(fits, 1)[0] ?? null)
  }
  const first = take(0)
  const second = implied.hands[1] === null ? null : take(1)
  return [first, second ?? left[0] ?? null]
}

/**
 * A body with what is in its hands, `body/standing~phone,keys`: pictures are kept by it. A body with empty hands has its
 * plain name.
 */
export const withHands = (body: PieceName, [first, second]: Hands): PieceName =>
  first === null && second === null ? body : `${plainBody(body)}~${first ?? ''},${second ?? ''}`

/** The body itself: the name of its file. */
export const plainBody = (body: PieceName): PieceName => body.split('~')[0] as PieceName

/** What is in the hands of a body, as its name says. */
export function handsIn(body: PieceName): Hands {
  const [first = '', second = ''] = (body.split('~')[1] ?? '').split(',')
  return [(first || null) as Holdable | null, (second || null) as Holdable | null]
}
