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

/** What is seen in the hands of somebody in a pose: what was said, else what the pose brings; nothing where no hand is free. */
export function handsOf({ pose, holds }: { readonly pose: string; readonly holds: CastView['holds'] }): Hands {
  if (noHandFree.has(pose)) return [null, null]
  const said = holds.filter((thing) => thing !== 'rifle-slung')
  const implied = (impliedHolds as Readonly<Record<string, Implied>>)[pose]
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
