import { type CastView } from '#engine'
import { faces, holdables, type Inset, insets, poses, wearables, withPoses } from '#scenario'
import { readFileSync } from 'node:fs'
import { castViewOf } from '../../build/blank-view.ts'
import { attireOf } from '../../src/stage/cast/attire.ts'
import type { CastMember } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { dress } from '../../src/stage/cast/worn.ts'
import { paintInset, type Seen } from '../../src/stage/insets/paint-inset.ts'
import { traitsOf } from '../../src/stage/insets/traits.ts'
import { pair } from '../contact-sheet/pairs.ts'
import type { Drawing } from './drawing.ts'
import { bust, people } from './figure.ts'

const PAPER = '#dfe5ec'
/** Device px a picture unit: a standing adult is 184 px tall. */
const SCALE = 0.4

const officer = castViewOf('officer', { look: { skin: 'brown', hair: 'bun', uniform: true } })
const civilian = castViewOf('civilian', {
  rank: 'civilian',
  look: { skin: 'deep', hair: 'twists', top: '#c9803f', bottom: '#4a5f80' },
})

const touching: ReadonlySet<string> = new Set([...withPoses, 'hand-on-shoulder'])
/** How somebody is who is touched, where that is not standing. */
const touchedIn: Readonly<Partial<Record<string, CastMember['pose']>>> = {
  'kneeling-on': 'prone',
  'helping-up': 'sitting-ground',
  cuffing: 'hands-behind',
  leading: 'hands-behind',
}

function poseDrawn(pose: CastView['pose']): Drawing {
  const base = { name: `pose-${pose}`, scale: SCALE, paper: PAPER }
  if (!touching.has(pose)) return { ...base, ...people([{ member: { ...officer, pose }, x: 0, y: 0, faces: 'right' }]) }
  const other = { ...civilian, pose: touchedIn[pose] ?? 'standing' } as const
  const cell = pair({ ...officer, pose }, other)
  const all = [cell.member, ...(cell.with ?? [])].map((member, n) => {
    const [x, y] = cell.at?.[n] ?? [0, 0]
    return { member, x, y, faces: cell.faces?.[n] ?? 'right' }
  })
  return { ...base, ...people(all) }
}

const alone = (name: string, more: Partial<CastView>): Drawing => ({
  name,
  scale: SCALE,
  paper: PAPER,
  ...people([{ member: { ...officer, ...more }, x: 0, y: 0, faces: 'right' }]),
})

/** What is to be read in the insets that can carry a text; none where it is clear without. */
const samples: Readonly<Partial<Record<Inset, string>>> = {
  'name-on-list': 'A. Ruiz',
  'message-on-screen': 'Call me.',
  'phone-screen-call': 'Home',
  'phone-screen-message': 'Call me.',
  'mailbox-number': '214',
  'door-number': '214',
  'vehicle-number': '3-12',
  'license-plate': 'KTR 482',
  watch: '22:40',
  'envelope-name': 'A. Ruiz',
  'warrant-address': '214 Oak St',
}

const seen = (member: CastView): Seen => {
  const wardrobe = wardrobeOf(member)
  return { palette: dress(wardrobe, attireOf(member)).palette, traits: traitsOf(member, wardrobe) }
}

function insetDrawn(inset: Inset): Drawing {
  const svg = readFileSync(new URL(`../../assets/insets/${inset}.svg`, import.meta.url), 'utf8')
  const painted = paintInset(svg, { own: seen(officer), other: seen(civilian) }, samples[inset] ?? null)
  return {
    name: `inset-${inset}`,
    view: { x: 0, y: 0, width: 400, height: 300 },
    scale: SCALE,
    layers: [{ svg: painted }],
  }
}

/** All poses, faces, things and insets. */
export const peopleDrawn = (): readonly Drawing[] => [
  ...poses.map(poseDrawn),
  ...faces.map((face): Drawing => ({ name: `face-${face}`, scale: 1.1, paper: PAPER, ...bust({ ...officer, face }) })),
  ...holdables.map((thing) => alone(`holds-${thing}`, { holds: [thing] })),
  ...wearables.map((thing) => alone(`wears-${thing}`, { wears: [thing] })),
  ...insets.map(insetDrawn),
]
