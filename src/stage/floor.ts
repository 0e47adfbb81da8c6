import { absent, type PictureBox, type PlaceSet } from './place/place-set.ts'

/** Set pieces that stand or lie where people walk. */
const onFloor: readonly string[] = [
  'jacket',
  'groceries',
  'eggs',
  'belongings',
  'dog',
  'tricycle',
  'backpack',
  'pistol',
  'gloves',
]

/** Whether a landmark is a thing on the floor: who is there has a foot on it. */
export const isOnFloor = (landmark: string): boolean => onFloor.includes(landmark)

/** How deep the ground is at most that a thing takes, picture units: of what stands upright the rest is its height. */
const deepest = 66

/** Where things lie on the floor of a place now, so that nobody stands on them; picture units. */
export const onFloorOf = (
  { boxes = {}, grounds = {} }: PlaceSet,
  scene: Readonly<Record<string, string>>,
): PictureBox[] =>
  onFloor.flatMap((piece) => {
    const state = scene[piece] ?? ''
    const box = absent.has(state) ? undefined : (grounds[`${piece} ${state}`] ?? boxes[piece])
    if (!box) return []
    const height = Math.min(box.height, deepest)
    return [{ ...box, y: box.y + box.height - height, height }]
  })
