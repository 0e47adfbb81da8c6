import type { CastView } from '#engine'
import { textHash } from '#scenario'
import type { Hands } from './hands.ts'

type Look = NonNullable<CastView['look']>

/** Every colour a figure is drawn in, as #rrggbb. */
export interface Palette {
  readonly skin: string
  readonly top: string
  readonly pants: string
  readonly shoes: string
  readonly hair: string
  readonly accent: string
  /** Hands: the skin, or gloves. */
  readonly hand: string
}

/** What to draw for one person: colours, and for each place in a body the piece that goes there (null: nothing). */
export interface Wardrobe {
  readonly palette: Palette
  readonly head: Look['hair']
  readonly beard: NonNullable<Look['beard']>
  readonly glasses: NonNullable<Look['glasses']>
  readonly build: NonNullable<Look['build']>
  /** What the figure reads as, where that was said. */
  readonly figure: NonNullable<Look['figure']> | null
  /** Piece of `assets/cast/overlay` for each place in a body. */
  readonly overlays: Readonly<Record<string, string | null>>
  /** Whether age shows in the face. */
  readonly old: boolean
  /** Sweater instead of shirt: the trunk without collar and buttons. */
  readonly crew: boolean
  /** What is over the hair: pieces of `assets/cast/headwear`. */
  readonly headwear: readonly string[]
  /** The cap that goes with the clothes, when one is put on. */
  readonly cap: string
  readonly barefoot: boolean
  /** Whether handcuffs hold the arms. */
  readonly arms: 'free' | 'behind' | 'front'
  /** What is in the hands; with it a wardrobe has a key of its own. */
  readonly hands: Hands
  /** Two people with equal keys look the same. */
  readonly key: string
}

export const INK = '#141a26'

/** Even the darkest skin is light enough that a face drawn in ink can be read on it, at night too. */
const skins: Record<Look['skin'], string> = {
  pale: '#f2cdb4',
  light: '#e5b492',
  tan: '#cb9566',
  brown: '#b57c50',
  dark: '#9d6c49',
  deep: '#8a5b3f',
}

/** A little warm, so that gray hair does not turn blue by night. */
export const GRAY_HAIR = '#b3aea6'
const darkHair = ['#26222b', '#2b211f', '#1f1f29'] as const
const lightHair = ['#3d2b23', '#5b3b25', '#7c5530', '#9a6a35', '#26222b'] as const
const cloths = ['#6d8f8a', '#8a5a6b', '#5b6fa0', '#a5793f', '#7a6b9a'] as const
const civilianTops = ['#b86a3c', '#4f7f78', '#8f4f52', '#6c7f45', '#c79a4a', '#5f6f9a', '#7d5a86', '#9a8f7c'] as const
const civilianPants = ['#4a5f80', '#5b5148', '#39455a', '#6d6a5a'] as const
const civilianShoes = ['#e8e2d4', '#7a4a35', '#2a303c', '#9aa3ad'] as const
const hairs = ['short', 'wavy', 'short-side', 'bun', 'medium', 'twists', 'short-curly', 'long'] as const
const skinsByChance = ['light', 'tan', 'brown', 'dark', 'pale', 'deep'] as const

interface Kit {
  readonly top: string
  readonly pants: string
  readonly front: string
  readonly crossed: readonly string[]
  readonly belt: string
  /** What of it is seen from behind. */
  readonly back: string
  readonly sleeve: string | null
  readonly shoulders: string | null
  readonly cap: string
}

const NAVY = '#2c4a78'
const WHITE = '#e9e7e0'
const police: Kit = {
  top: NAVY,
  pants: '#24345a',
  front: 'front-officer',
  crossed: ['front-crossed-officer'],
  belt: 'belt-duty',
  back: 'back-officer',
  sleeve: 'sleeve-patch',
  shoulders: 'shoulders-mic',
  cap: 'cap',
}
const command: Kit = {
  ...police,
  top: WHITE,
  front: 'front-command',
  cap: 'cap-command',
  crossed: ['front-crossed-tie', 'front-crossed-officer'],
}

/** Uniforms by rank. Command wears white, a recruit gray without a badge, a medic green: told apart before any mark. */
const kits: Partial<Record<CastView['rank'], Kit>> = {
  recruit: {
    ...police,
    top: '#75839a',
    front: 'front-recruit',
    cap: 'cap-recruit',
    crossed: ['front-crossed-recruit'],
    sleeve: null,
  },
  officer: police,
  'senior-officer': { ...police, sleeve: 'sleeve-1' },
  'field-training-officer': { ...police, sleeve: 'sleeve-2-fto' },
  sergeant: {
    ...police,
    sleeve: 'sleeve-3',
    shoulders: 'shoulders-sergeant',
    crossed: ['front-crossed-officer', 'front-crossed-sergeant'],
  },
  lieutenant: {
    ...command,
    sleeve: 'sleeve-lieutenant',
    back: 'back-lieutenant',
    shoulders: 'shoulders-lieutenant',
    crossed: [...command.crossed, 'front-crossed-lieutenant'],
  },
  captain: {
    ...command,
    sleeve: 'sleeve-captain',
    back: 'back-captain',
    shoulders: 'shoulders-captain',
    crossed: [...command.crossed, 'front-crossed-captain'],
  },
  medic: {
    ...police,
    top: '#3f7d76',
    pants: '#25323f',
    front: 'front-medic',
    cap: 'cap-medic',
    crossed: ['front-crossed-medic'],
    belt: 'belt-plain',
    back: 'back-medic',
    sleeve: 'sleeve-medic',
  },
}
const detective: Kit = {
  ...police,
  top: '#c3ccd6',
  pants: '#4b4a47',
  front: 'front-detective',
  crossed: ['front-crossed-tie-red', 'front-crossed-detective'],
  belt: 'belt-badge',
  back: 'back-detective',
  sleeve: null,
  shoulders: null,
  cap: 'cap-plain',
}

/** Plain clothes without a tie; belt, holster and badge show that the person is an officer. */
const detectiveOpen: Kit = { ...detective, front: 'front-detective-open', crossed: ['front-crossed-detective'] }

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Clothes, hair and skin of a cast member; what its author left open is chosen by its id, always alike. */
export function wardrobeOf(member: Pick<CastView, 'id' | 'rank' | 'look'>): Wardrobe {
  const chance = textHash(member.id)
  const look: Look = member.look ?? { skin: pick(skinsByChance, chance), hair: pick(hairs, chance >>> 4) }
  const kit = kitOf(member.rank, look)
  const own = kit === null || kit === detectiveOpen
  const crew = kit === null && ((chance >>> 9) & 1) === 1
  const dark = look.skin === 'dark' || look.skin === 'deep' || look.skin === 'brown'
  const covered = look.hair === 'hijab' || look.hair === 'turban' || look.hair === 'beanie'
  const gray = look.hair.startsWith('gray')
  const cloth = look.hairColor ?? pick(cloths, chance >>> 6)
  const natural = pick(dark ? darkHair : lightHair, chance >>> 6)
  const palette: Palette = {
    skin: skins[look.skin],
    top: (own ? look.top : undefined) ?? kit?.top ?? pick(civilianTops, chance >>> 3),
    pants: (own ? look.bottom : undefined) ?? kit?.pants ?? pick(civilianPants, chance >>> 12),
    shoes: kit ? '#10141d' : (look.shoes ?? pick(civilianShoes, chance >>> 15)),
    hair: look.hair === 'hijab' ? cloth : covered ? natural : (look.hairColor ?? (gray ? GRAY_HAIR : natural)),
    accent: look.hair === 'hijab' ? '#e6dfd0' : cloth,
    hand: skins[look.skin],
  }
  const overlays: Record<string, string | null> = {
    'collar-crossed': crew ? null : 'collar-crossed',
    tuck: kit ? 'tuck' : null,
    'tuck-crossed': kit ? 'tuck-crossed' : null,
    belt: kit?.belt ?? null,
    'belt-back': kit && (kit.belt === 'belt-duty' ? 'belt-back-duty' : 'belt-back-plain'),
    back: kit?.back ?? null,
    front: [look.figure === 'woman' ? 'figure-woman' : null, kit?.front].filter(Boolean).join(' ') || null,
    'front-crossed': kit?.crossed.join(' ') ?? null,
    sleeve: kit?.sleeve ?? null,
    shoulders: kit?.shoulders ?? null,
  }
  const rest = {
    head: look.hair,
    beard: look.beard ?? 'none',
    glasses: look.glasses ?? 'none',
    build: look.build ?? 'standing',
    figure: look.figure ?? null,
    old: gray || look.beard === 'full-gray',
    headwear: [],
    cap: kit?.cap ?? 'cap-plain',
    barefoot: false,
    arms: 'free' as const,
    hands: [null, null] as const,
  }
  const key = textHash(JSON.stringify([palette, overlays, rest, crew])).toString(36)
  return { palette, ...rest, overlays, crew, key }
}

function kitOf(rank: CastView['rank'], look: Look): Kit | null {
  if (rank === 'civilian') return null
  if (rank === 'detective' && look.uniform !== true) return look.top ? detectiveOpen : detective
  return look.uniform === false ? null : (kits[rank] ?? police)
}
