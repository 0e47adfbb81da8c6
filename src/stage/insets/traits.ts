import type { CastView } from '#engine'
import type { Wardrobe } from '../cast/wardrobe.ts'

/** What an inset shows of a person beside colours; the recipes in `art/insets` name these. */
export type Trait =
  | 'uniform'
  | 'cuffed'
  | 'hair-short'
  | 'hair-long'
  | 'hair-none'
  | 'turban'
  | 'hijab'
  | 'beanie'
  | 'beard'
  | 'mustache'

const longHairs: readonly string[] = [
  'bangs',
  'dreads',
  'gray-medium',
  'long',
  'long-afro',
  'long-curly',
  'medium',
  'medium-bangs',
] satisfies Wardrobe['head'][]
const noHairs: readonly string[] = ['bald', 'shaved'] satisfies Wardrobe['head'][]
const headCovers = ['turban', 'hijab', 'beanie'] as const

function hairTrait(head: Wardrobe['head']): Trait {
  const cover = headCovers.find((word) => word === head)
  if (cover !== undefined) return cover
  return noHairs.includes(head) ? 'hair-none' : longHairs.includes(head) ? 'hair-long' : 'hair-short'
}

/** What is seen of a person close by. */
export function traitsOf(
  { rank, look, wears }: Pick<CastView, 'rank' | 'look' | 'wears'>,
  { head, beard }: Wardrobe,
): ReadonlySet<Trait> {
  const has = new Set<Trait>([hairTrait(head)])
  if (rank !== 'civilian' && rank !== 'detective' && look?.uniform !== false && !wears.includes('no-jacket'))
    has.add('uniform')
  if (wears.includes('cuffed-behind') || wears.includes('cuffed-front')) has.add('cuffed')
  if (beard === 'full' || beard === 'full-gray' || beard === 'chin' || beard === 'goatee') has.add('beard')
  if (beard !== 'none' && beard !== 'stubble' && beard !== 'chin') has.add('mustache')
  return has
}
