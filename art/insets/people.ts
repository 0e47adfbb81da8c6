/** Heads close by, with the hair, the beard and what is on the head of whom they show. */
import { blob, colours, disc, line, only, outlined, shape, type Whose } from './pen.ts'

interface Paints {
  readonly skin: string
  readonly hair: string
  readonly accent: string
}
const paintsOf = (whose: Whose): Paints =>
  whose === 'own'
    ? { skin: colours.skin, hair: colours.hair, accent: colours.accent }
    : { skin: colours.otherSkin, hair: colours.otherHair, accent: colours.otherAccent }

/**
 * A head seen from the front, some 190 × 260, its middle at (0, 0), without eyes, nose and mouth. One that is drawn smaller
 * takes a wider ink line, `ink`.
 */
export function frontHead(whose: Whose, ink = 5): string {
  const { skin, hair, accent } = paintsOf(whose)
  return (
    only(
      whose,
      'hair-long',
      blob(
        '-108 -40, -96 -116, 0 -146, 96 -116, 108 -40, 116 70, 96 126, 40 136, -40 136, -96 126, -116 70',
        hair,
        ink,
      ),
    ) +
    only(
      whose,
      'hijab',
      blob('-112 -60, -88 -132, 0 -152, 88 -132, 112 -60, 108 70, 132 176, -132 176, -108 70', hair, ink),
    ) +
    only(whose, '!hijab', disc(-88, 8, 17, skin, ink, 24) + disc(88, 8, 17, skin, ink, 24)) +
    outlined(
      ink,
      skin,
      shape('-86 -60, -60 -118, 0 -132, 60 -118, 86 -60, 82 30, 58 92, 20 122, -20 122, -58 92, -82 30'),
    ) +
    only(
      whose,
      'beard',
      blob(
        '-85 -6, -74 34, -50 26, -34 34, 0 28, 34 34, 50 26, 74 34, 85 -6, 84 48, 62 104, 24 138, -24 138, -62 104, -84 48',
        hair,
        ink,
      ),
    ) +
    only(whose, 'mustache', blob('-42 54, -18 36, 0 40, 18 36, 42 54, 16 52, 0 48, -16 52', hair, ink - 1)) +
    only(
      whose,
      'hair-short',
      blob('-90 -22, -98 -88, -60 -138, 0 -152, 62 -138, 98 -88, 90 -22, 78 -68, 40 -94, -20 -90, -68 -72', hair, ink),
    ) +
    only(
      whose,
      'hair-long',
      blob('-92 0, -96 -84, -56 -132, 0 -142, 58 -132, 96 -84, 92 0, 76 -62, 20 -102, -40 -66, -78 -44', hair, ink),
    ) +
    only(
      whose,
      'hijab',
      blob('-90 10, -92 -76, -46 -126, 0 -136, 46 -126, 92 -76, 90 10, 72 -68, 0 -98, -72 -68', hair, ink),
    ) +
    only(
      whose,
      'turban',
      blob('-98 -46, -112 -106, -64 -162, 0 -176, 64 -162, 112 -106, 98 -46, 52 -84, 0 -70, -52 -84', accent, ink) +
        line('-94 -70, -10 -128, 40 -166', ink - 1) +
        line('94 -70, 30 -112, -40 -164', ink - 1),
    ) +
    only(
      whose,
      'beanie',
      blob('-92 -66, -86 -122, -46 -158, 0 -164, 46 -158, 86 -122, 92 -66, 0 -84', accent, ink) +
        blob('-98 -44, -94 -84, 0 -106, 94 -84, 98 -44, 0 -64', accent, ink),
    )
  )
}
