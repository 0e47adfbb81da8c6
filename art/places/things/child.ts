/** A child in pyjamas with a toy animal, in the line and with the face of the cast. Drawn around the feet of who stands, at (171, 529). */
import { c, group, path, tag } from '../svg.ts'

const skin = '#b57b52'
const line = { stroke: c('ink'), 'stroke-width': 2.6 }
const cloth = { fill: c('wet-cool'), ...line }
const bare = { fill: skin, ...line }

const dots = (d: string): string => path(d, { fill: 'none', stroke: c('white-lit'), 'stroke-width': 5 })

const animal = (): string =>
  path('M202 486q-8 -2 -8 8l-2 20q4 6 9 2l3 -10l5 10q6 2 8 -3l-4 -20q6 -6 2 -9z', { fill: c('wood-lit'), ...line }) +
  tag('circle', { cx: 207, cy: 480, r: 10, fill: c('wood-lit'), ...line }) +
  path('M200 472l-6 -6M214 472l5 -6M204 479h.1M211 479h.1', { fill: 'none', ...line, 'stroke-width': 3.4 })

/** Neck, head and hair; the brows are drawn together. */
const head = (eyes: string): string =>
  path('M163 420h13v12q-7 5 -13 0z', bare) +
  path('M147 396Q146 372 169 371Q193 371 193 396Q192 424 170 425Q148 424 147 396Z', bare) +
  path('M145 398Q138 366 160 361Q190 354 197 378Q199 390 194 399Q192 388 184 384Q166 388 152 384Q147 390 145 398Z', {
    fill: '#2a211f',
    ...line,
  }) +
  eyes +
  path('M155 392q5 -4 9 -2M176 390q5 -2 9 2', { fill: 'none', ...line, 'stroke-width': 2.2 }) +
  path('M165 415q5 -4 10 0', { fill: 'none', ...line, 'stroke-width': 2.2 })

const usualEyes = path('M160 400v4M180 400v4', { fill: 'none', ...line, 'stroke-width': 4 })
const wideEyes = [160, 180]
  .map(
    (x) =>
      tag('circle', { cx: x, cy: 401, r: 5, fill: c('white-lit'), stroke: c('ink'), 'stroke-width': 1.8 }) +
      tag('circle', { cx: x, cy: 402, r: 2, fill: c('ink') }),
  )
  .join('')

/** A child of about six who stands, 166 high at scale 1, its feet at (x, y). */
export const child = (x: number, y: number, scale: number): string =>
  group(
    tag('ellipse', { cx: 0, cy: 0, rx: 34, ry: 6, fill: c('shadow'), opacity: 0.5 }) +
      group(
        // legs and feet
        path('M156 478Q153 504 155 521h13q1 -22 2 -36q2 16 4 36h13q1 -24 -4 -44z', cloth) +
          path('M153 521q-5 8 -1 9h17v-9zM174 521v9h17q3 -3 -3 -9z', bare) +
          // the far arm, the trunk
          path('M152 434Q140 452 143 474q5 4 9 1q0 -18 8 -28z', cloth) +
          path('M143 471q-3 8 2 12q7 1 8 -10z', bare) +
          path('M152 430Q170 420 187 431Q194 460 187 486H153Q147 456 152 430Z', cloth) +
          dots('M160 448h.1M170 456h.1M180 446h.1M164 470h.1M177 472h.1') +
          // the animal, and the arm that holds it
          animal() +
          path('M184 434Q200 446 202 470l-9 3Q188 458 181 450Z', cloth) +
          path('M193 471q0 9 6 10q6 -2 4 -12z', bare) +
          head(usualEyes),
        { transform: 'translate(-171 -529)' },
      ),
    { transform: `translate(${x} ${y}) scale(${scale})` },
  )

/** The same child who sits with its hands between its knees, the animal beside it; 150 high at scale 1, its feet at (x, y). */
export const sittingChild = (x: number, y: number, scale: number): string =>
  group(
    path('M150 486Q146 448 154 432Q170 423 186 432Q194 448 190 486z', cloth) +
      dots('M162 444h.1M172 452h.1M180 442h.1') +
      // thighs and shins, seen from in front; feet
      path('M154 484Q142 470 150 462Q164 458 168 470L166 500H150z', cloth) +
      path('M186 484Q198 470 190 462Q176 458 172 470L174 500H190z', cloth) +
      dots('M156 470h.1M160 488h.1M184 470h.1M180 488h.1') +
      path('M148 500q-7 9 -1 10h20v-10zM173 500v10h20q5 -3 -1 -10z', bare) +
      // arms and hands
      path('M154 436Q138 448 144 468Q152 476 160 474l1 -8Q154 462 156 452z', cloth) +
      path('M186 436Q202 448 196 468Q188 476 180 474l-1 -8Q186 462 184 452z', cloth) +
      path('M158 466q10 -4 14 2q0 7 -12 7zM182 466q-10 -4 -14 2q0 7 12 7z', bare) +
      group(animal(), { transform: 'translate(205 496) rotate(18) translate(-207 -490)' }) +
      head(wideEyes),
    { transform: `translate(${x} ${y}) scale(${scale}) translate(-171 -510)` },
  )
