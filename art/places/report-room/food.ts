/** What somebody brought for everybody; it stands on the desks along the wall, between the two screens. */
import { c, file, group, path } from '../svg.ts'
import { disc, lined, thin } from './space.ts'

const box = { x: 716, y: 330, width: 120, height: 90 } as const
/** Drawn with its foot at (978, 324); brought to where it stands. */
const standing = (svg: string): string => group(svg, { transform: 'translate(175 208.5) scale(.615)' })

/** An open box of pizza; with one slice left there is mostly cardboard. */
export const pizza = (whole: boolean): string =>
  file(
    box,
    '',
    standing(
      path('M910 318l18 -48l-10 -46h112l10 46l14 48z', { fill: '#b98f5e', ...lined }) +
        path('M918 224h112l10 46H928z', { fill: '#e8d9bd', ...lined }) +
        path('M958 234l26 34l14 -30q-20 -14 -40 -4z', { fill: '#e3a63b', ...thin }) +
        disc(978, 244, 5, 5, '#c34a3c') +
        disc(984, 256, 4, 4, '#c34a3c') +
        path('M912 318l17 -48h110l13 48z', { fill: '#d9c19a', ...lined }) +
        (whole
          ? disc(975, 294, 54, 21, '#c98a45', lined) +
            disc(975, 293, 46, 17, '#ffc65c') +
            [
              [950, 288],
              [968, 300],
              [984, 284],
              [1000, 296],
              [962, 282],
              [990, 303],
            ]
              .map(([x, y]) => disc(x!, y!, 7, 4, '#c0392b'))
              .join('') +
            path('M921 293h108M943 277l64 34M1007 277l-64 34', { fill: 'none', stroke: '#9c5f2a', 'stroke-width': 2 })
          : path('M968 306l50 -24q12 12 8 24z', { fill: '#ffc65c', ...lined }) +
            path('M1018 282q12 12 8 24', { fill: 'none', stroke: '#c98a45', 'stroke-width': 8 }) +
            disc(1008, 296, 6, 4, '#c0392b') +
            path('M936 300q20 6 30 0M946 286q10 -4 18 0', { fill: 'none', stroke: '#b08a55', 'stroke-width': 4 })) +
        path('M912 318h140v6h-140z', { fill: '#b98f5e', ...thin }),
    ),
  )

/** A cake with candles. */
export const cake = (): string =>
  file(
    box,
    '<radialGradient id="flame"><stop offset="0" stop-color="#ffe2a6" stop-opacity=".8"/><stop offset="1" stop-color="#ffe2a6" stop-opacity="0"/></radialGradient>',
    standing(
      disc(978, 250, 62, 34, 'url(#flame)') +
        disc(978, 318, 74, 7, '#d5dbe8', lined) +
        path('M922 282v30q0 8 56 8q56 0 56 -8v-30z', { fill: '#8a4f2f', ...lined }) +
        path('M922 282q0 22 14 14q10 16 20 2q12 18 24 0q10 14 20 0q10 14 20 -2q14 8 14 -14z', {
          fill: '#f7f4ec',
          ...thin,
        }) +
        disc(978, 282, 56, 11, '#f7f4ec', lined) +
        path('M950 282v-22M968 286v-24M986 286v-24M1004 282v-22', {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 8,
        }) +
        path('M950 282v-22M968 286v-24M986 286v-24M1004 282v-22', {
          fill: 'none',
          stroke: '#e4708a',
          'stroke-width': 4,
        }) +
        path(
          'M950 258q-6 -8 0 -16q6 8 0 16zM968 260q-6 -8 0 -16q6 8 0 16zM986 260q-6 -8 0 -16q6 8 0 16zM1004 258q-6 -8 0 -16q6 8 0 16z',
          {
            fill: '#ffb648',
            stroke: '#c0392b',
            'stroke-width': 1.6,
          },
        ),
    ),
  )
