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

/** Where things lie on the floor of a place now, so that nobody stands on them; picture units. */
export const onFloorOf = ({ boxes = {} }: PlaceSet, scene: Readonly<Record<string, string>>): PictureBox[] =>
  onFloor.flatMap((piece) => {
    const box = absent.has(scene[piece] ?? '') ? undefined : boxes[piece]
    return box ? [box] : []
  })
