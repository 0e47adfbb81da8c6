import bodyPoints from '../../../assets/cast/points.json'
import type { PieceName } from './compose.ts'

/**
 * The bodies shown between two poses. Each pose is reached from standing, over bodies drawn for the way; a change from one
 * pose to another first goes back a little toward standing. Arms alone go over `toward-<pose>-1`, where that is drawn.
 */
const ways: Readonly<Record<string, readonly string[]>> = {
  pointing: ['toward-pointing-1', 'toward-pointing-2'],
  'hand-out': ['toward-hand-out-1', 'toward-hand-out-2'],
  'hand-on-shoulder': ['toward-hand-on-shoulder-1', 'toward-hand-on-shoulder-2'],
  'phone-up': ['toward-phone-up-1', 'toward-phone-up-2'],
  'gripping-arm': ['toward-gripping-arm-1', 'toward-gripping-arm-2'],
  'arms-crossed': ['toward-arms-crossed-1', 'toward-arms-crossed-2'],
  'hands-up': ['toward-hands-up-1', 'toward-hands-up-2'],
  sitting: ['toward-sitting-1'],
  crouching: ['bent-1', 'bent-2'],
  tending: ['bent-1', 'bent-2'],
  'striking-low': ['bent-1', 'bent-2'],
  kneeling: ['bent-1', 'bent-2'],
  'kneeling-on': ['bent-1', 'bent-2'],
  takedown: ['toward-takedown-1', 'bent-1'],
  retching: ['bent-1'],
  'helping-up': ['bent-1'],
  gasping: ['bent-1'],
  'sitting-ground': ['bent-1', 'bent-2'],
  'sitting-cuffed': ['bent-1', 'bent-2'],
  slumped: ['bent-1', 'bent-2', 'sitting-ground'],
  supine: ['bent-1', 'bent-2', 'sitting-ground', 'slumped'],
  prone: ['bent-1', 'bent-2', 'toward-prone-1'],
  'on-side': ['bent-1', 'bent-2', 'toward-prone-1'],
  'palms-on-surface': ['away-standing', 'away-hands-up'],
  'palms-on-roof': ['away-standing'],
  'palms-on-counter': ['away-standing'],
  'palms-on-desk': ['away-standing'],
}
const drawn: ReadonlySet<string> = new Set(Object.keys(bodyPoints))

/** The body of a person with an artificial leg; the same body where the legs are drawn apart. */
export const withArtificialLeg = (name: string): string =>
  drawn.has(`prosthesis-${name}`) ? `prosthesis-${name}` : name

/** The way to a body from standing, that body included; empty for those that stand or walk. */
function wayTo(name: string): readonly string[] {
  const way = ways[name]
  if (way) return [...way, name]
  if (name.startsWith('seated-')) return ['toward-sitting-1', 'sitting', name]
  const small = `toward-${name}-1`
  if (drawn.has(small)) return [small, name]
  const over = Object.values(ways).find((bodies) => bodies.includes(name))
  if (over) return over.slice(0, over.indexOf(name) + 1)
  return /^toward-.*-1$/.test(name) ? [name] : []
}

/** A change up or down shows every body on the way; a movement of the arms shows only the body next to each end. */
const goesDown = (way: readonly string[]): boolean => way[0] === 'bent-1' || way[0] === 'toward-sitting-1'

/**
 * The bodies to show between two, neither of them included; none when the change is small or there is no way drawn.
 * @param artificialLeg whether the person has one, where the two bodies do not say so
 */
export function between(from: PieceName, to: PieceName, artificialLeg = false): PieceName[] {
  const artificial = artificialLeg || from.startsWith('body/prosthesis-') || to.startsWith('body/prosthesis-')
  const plain = (body: PieceName): string => body.slice('body/'.length).replace(/^prosthesis-/, '')
  const back = wayTo(plain(from))
  const there = wayTo(plain(to))
  let shared = 0
  while (shared < Math.min(back.length, there.length) && back[shared] === there[shared]) shared += 1
  let up = back.slice(shared, -1).toReversed()
  let down = there.slice(shared, -1)
  if (up.length > 0 && down.length > 0) {
    if (!goesDown(back)) up = up.slice(-1)
    if (!goesDown(there)) down = down.slice(-1)
  }
  const names = [...up, ...down]
  return names.map((name) => `body/${artificial ? withArtificialLeg(name) : name}` as const)
}
