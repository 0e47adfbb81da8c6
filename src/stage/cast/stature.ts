import { plainBody } from './attire.ts'
import type { PieceName } from './piece-name.ts'

/**
 * How a body takes up room. A body fits only a place of its own kind: a `bust` ends at the hips and needs a car around it,
 * who is `seated` needs a seat, who is `low` lies, sits or kneels on the ground, and only who is `upright` stands and walks.
 */
export type Stature = 'bust' | 'seated' | 'low' | 'upright'

const low: ReadonlySet<string> = new Set([
  'prone',
  'supine',
  'on-side',
  'slumped',
  'sitting-ground',
  'sitting-cuffed',
  'crouching',
  'tending',
  'kneeling',
  'kneeling-on',
  'striking-low',
  'toward-prone-1',
])

/** The stature of a body. A wheelchair stands and rolls by itself. */
export function statureOf(body: PieceName): Stature {
  const name = plainBody(body)
    .slice('body/'.length)
    .replace(/^prosthesis-/, '')
  if (name === 'seated') return 'bust'
  if (name === 'sitting' || name === 'away-sitting' || name.startsWith('seated-')) return 'seated'
  return low.has(name) ? 'low' : 'upright'
}
