/** Small things that lie or stand about, drawn as large as they must be to be seen. Each stands on its `y`. */
import { c, group, path, tag } from '../svg.ts'

const lined = { stroke: c('ink'), 'stroke-width': 3.2 }
const thin = { stroke: c('ink'), 'stroke-width': 2 }
const placed = (x: number, y: number, scale: number, inside: string): string =>
  group(inside, { transform: `translate(${x} ${y}) scale(${scale})` })
const shadow = (rx: number): string =>
  tag('ellipse', { cx: 0, cy: 0, rx, ry: rx * 0.14, fill: c('shadow'), opacity: 0.5 })

/** Dark metal, which keeps its line at any time of day. */
const steel = '#3a4458'

/**
 * A pistol that lies flat on its side, its muzzle to the left, seen from above at a slant: its upper side, and the edge below
 * that shows how thick it is. The ground is darkened close around it. About 135 wide at scale 1.
 */
export const pistol = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    path(
      'M-56 -12L-52 -15L48 -15L54 -11L55 0L62 11L80 38L74 42L48 43L42 40L26 11L24 18L16 21L0 21L-8 15L-9 7L-45 6L-55 0z',
      {
        fill: c('shadow'),
        opacity: 0.5,
        stroke: c('shadow'),
        'stroke-width': 8,
      },
    ) +
      path(
        'M-56 -18L-52 -21L48 -21L54 -17L55 -6L62 5L80 32L74 36L48 37L42 34L26 5L24 12L16 15L0 15L-8 9L-9 1L-45 0L-55 -6z',
        {
          fill: c('ink'),
          ...lined,
        },
      ) +
      path(
        'M-56 -14L-52 -16L50 -16L56 -12L57 2L64 12L75 33L70 38L40 39L33 35L22 17L20 19L12 22L-6 22L-14 17L-14 9L-45 7L-55 2z',
        {
          fill: c('shadow'),
          opacity: 0.5,
          stroke: c('shadow'),
          'stroke-width': 8,
        },
      ) +
      path(
        'M-56 -20L-52 -22L50 -22L56 -18L57 -4L64 6L75 27L70 32L40 33L33 29L22 11L20 13L12 16L-6 16L-14 11L-14 3L-45 1L-55 -4z',
        {
          fill: c('ink'),
          ...lined,
        },
      ) +
      path('M18 -0L20 8L12 11L-6 11L-12 7L-12 -1', { fill: 'none', stroke: c('ink'), 'stroke-width': 7 }) +
      path('M6 -3L6 2L1 5', { fill: 'none', ...lined }) +
      path('M-47 -10L57 -10L59 -6L64 0L75 21L70 26L40 27L33 23L22 0L16 -3L-45 -5z', { fill: steel, ...lined }) +
      path('M38 8L60 7M43 13L65 12M46 19L67 17', {
        fill: 'none',
        stroke: c('rim'),
        'stroke-width': 2,
        opacity: 0.6,
      }) +
      path('M-56 -26L-52 -28L50 -28L56 -24L57 -10L-55 -10z', { fill: '#66718a', ...lined }) +
      path('M-46 -24L44 -24', { fill: 'none', stroke: c('rim'), 'stroke-width': 2.4 }) +
      path('M-16 -21L10 -21L11 -15L-15 -15z', { fill: steel, ...thin }) +
      path('M30 -22L31 -12M37 -22L38 -12M44 -22L45 -12', { fill: 'none', ...thin }),
  )

/** A backpack that stands on the ground. About 90 wide and 110 high at scale 1. */
export const backpack = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    shadow(58) +
      path('M-14 -100Q-14 -116 0 -116Q14 -116 14 -100', { fill: 'none', stroke: c('ink'), 'stroke-width': 6 }) +
      path('M-40 -8Q-46 -100 -22 -104H22Q46 -100 40 -8Q38 0 28 0H-28Q-38 0 -40 -8z', {
        fill: c('sign-face'),
        ...lined,
      }) +
      path('M-40 -60Q0 -48 40 -60', { fill: 'none', ...lined }) +
      path('M-28 -44H28V-10Q28 -6 24 -6H-24Q-28 -6 -28 -10z', { fill: c('board'), ...lined }) +
      path('M-24 -38H24', { fill: 'none', ...thin }) +
      path('M40 -80Q58 -70 54 -36L44 -30', { fill: 'none', stroke: c('ink'), 'stroke-width': 6 }),
  )

/** A phone that stands upright, filming: its lens to us. */
export const phone = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    tag('rect', { x: -15, y: -56, width: 30, height: 56, rx: 6, fill: c('tyre'), ...lined }) +
      tag('rect', { x: -11, y: -52, width: 12, height: 18, rx: 4, fill: c('rim-shade') }) +
      tag('circle', { cx: -5, cy: -47, r: 3, fill: c('window-cool') }) +
      tag('circle', { cx: -5, cy: -39, r: 3, fill: c('window-cool') }) +
      tag('circle', { cx: 8, cy: -48, r: 3.2, fill: c('tail') }),
  )

/** A jacket that was dropped and lies spread out, its sleeves apart. About 190 wide at scale 1. */
export const jacket = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    tag('ellipse', { cx: 0, cy: -14, rx: 100, ry: 18, fill: c('shadow'), opacity: 0.45 }) +
      path('M-30 -44Q-66 -44 -88 -22L-96 -8L-76 0L-70 -8Q-58 -24 -36 -24z', { fill: c('awning'), ...lined }) +
      path('M30 -44Q70 -50 84 -40L98 -58L82 -66L74 -60Q58 -62 28 -54z', { fill: c('awning'), ...lined }) +
      path('M-34 -50Q-16 -56 0 -52Q18 -58 34 -52L48 -4Q24 4 0 0Q-24 6 -52 -2z', { fill: c('awning'), ...lined }) +
      path('M-14 -54L0 -34L14 -55Q0 -64 -14 -54z', { fill: c('sheet'), ...lined }) +
      path('M0 -34L-2 0M-36 -14l18 2M22 -12l18 -2', { fill: 'none', ...lined }) +
      path('M-92 -14l14 6M86 -62l10 8', { fill: 'none', ...thin }),
  )

/** A paper bag of groceries that stands. About 90 wide and 120 high at scale 1. */
export const groceryBag = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    shadow(54) +
      path('M-24 -84Q-30 -116 -18 -118Q-8 -116 -8 -84z', { fill: c('awning'), ...lined }) +
      path('M2 -84L8 -122Q18 -128 24 -120L26 -84z', { fill: c('sheet'), ...lined }) +
      tag('circle', { cx: -2, cy: -88, r: 14, fill: c('tail'), ...lined }) +
      path('M-40 -84L-32 -78L-22 -86L-12 -78L0 -86L12 -78L22 -86L32 -78L40 -84L36 0H-36z', {
        fill: c('board'),
        ...lined,
      }) +
      path('M22 -76L20 -2M-24 -70L-22 -30', { fill: 'none', ...thin, opacity: 0.5 }),
  )

/** A paper bag that has tipped over, and what rolled out of it. About 170 wide at scale 1. */
export const groceries = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    shadow(94) +
      path('M-88 -50L-14 -58L-8 -4L-84 2Q-92 -24 -88 -50z', { fill: c('board'), ...lined }) +
      path('M-14 -58Q0 -32 -8 -4Q-24 -30 -14 -58z', { fill: c('inside'), ...lined }) +
      path('M-70 -50L-66 0M-44 -53L-42 -2', { fill: 'none', ...thin, opacity: 0.5 }) +
      path('M-10 -36L40 -44Q50 -34 42 -24L-8 -16z', { fill: c('sheet'), ...lined }) +
      path('M8 -38l6 18M22 -41l6 18', { fill: 'none', ...thin, opacity: 0.6 }) +
      tag('circle', { cx: 26, cy: -10, r: 13, fill: c('tail'), ...lined }) +
      tag('circle', { cx: 62, cy: -12, r: 13, fill: c('sign-face'), ...lined }) +
      path('M26 -22q4 -8 8 -8M62 -24q4 -6 8 -6', { fill: 'none', ...thin }) +
      tag('rect', { x: 78, y: -28, width: 20, height: 26, rx: 3, fill: c('body'), ...lined }),
  )

/** A carton of eggs that fell: shells, and what ran out of them. About 150 wide at scale 1. */
export const eggs = (x: number, y: number, scale: number): string =>
  placed(
    x,
    y,
    scale,
    path('M-62 2Q-70 -10 -40 -12Q-10 -20 20 -12Q64 -14 72 0Q66 14 24 10Q-6 18 -30 10Q-58 12 -62 2z', {
      fill: c('sheet'),
      ...thin,
      'fill-opacity': 0.75,
    }) +
      tag('ellipse', { cx: -8, cy: 0, rx: 13, ry: 6, fill: c('amber'), ...thin }) +
      tag('ellipse', { cx: 36, cy: 2, rx: 13, ry: 6, fill: c('amber'), ...thin }) +
      path('M-84 -20L-22 -46L-4 -32L-64 -4z', { fill: c('rim-shade'), ...lined }) +
      path('M-84 -20L-92 -52L-32 -74L-22 -46z', { fill: c('rim'), ...lined }) +
      path('M-66 -18l10 -6M-48 -26l10 -6M-30 -34l8 -5', { fill: 'none', ...lined }) +
      path('M10 -8Q8 -26 22 -28L26 -20 32 -24 36 -8Q24 -2 10 -8z', { fill: c('white-lit'), ...lined }) +
      path('M48 -6Q50 -20 62 -22L66 -14 74 -16Q76 -6 70 -2Q56 2 48 -6z', { fill: c('white-lit'), ...lined }),
  )
