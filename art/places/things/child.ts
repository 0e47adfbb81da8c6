/** A child in pyjamas with a toy animal, in the line and with the face of the cast. */
import { c, group, path, tag } from '../svg.ts'

const skin = '#b57b52'
const line = { stroke: c('ink'), 'stroke-width': 2.6 }

/** A child of about six, 166 high at scale 1, its feet at (x, y). */
export const child = (x: number, y: number, scale: number): string =>
  group(
    tag('ellipse', { cx: 0, cy: 0, rx: 34, ry: 6, fill: c('shadow'), opacity: 0.5 }) +
      group(
        // legs and feet
        path('M156 478Q153 504 155 521h13q1 -22 2 -36q2 16 4 36h13q1 -24 -4 -44z', { fill: c('wet-cool'), ...line }) +
          path('M153 521q-5 8 -1 9h17v-9zM174 521v9h17q3 -3 -3 -9z', { fill: skin, ...line }) +
          // the far arm, the trunk
          path('M152 434Q140 452 143 474q5 4 9 1q0 -18 8 -28z', { fill: c('wet-cool'), ...line }) +
          path('M143 471q-3 8 2 12q7 1 8 -10z', { fill: skin, ...line }) +
          path('M152 430Q170 420 187 431Q194 460 187 486H153Q147 456 152 430Z', { fill: c('wet-cool'), ...line }) +
          path('M160 448h.1M170 456h.1M180 446h.1M164 470h.1M177 472h.1', {
            fill: 'none',
            stroke: c('white-lit'),
            'stroke-width': 5,
          }) +
          // the animal, and the arm that holds it
          path('M202 486q-8 -2 -8 8l-2 20q4 6 9 2l3 -10l5 10q6 2 8 -3l-4 -20q6 -6 2 -9z', {
            fill: c('wood-lit'),
            ...line,
          }) +
          tag('circle', { cx: 207, cy: 480, r: 10, fill: c('wood-lit'), ...line }) +
          path('M200 472l-6 -6M214 472l5 -6M204 479h.1M211 479h.1', { fill: 'none', ...line, 'stroke-width': 3.4 }) +
          path('M184 434Q200 446 202 470l-9 3Q188 458 181 450Z', { fill: c('wet-cool'), ...line }) +
          path('M193 471q0 9 6 10q6 -2 4 -12z', { fill: skin, ...line }) +
          // head and hair
          path('M163 420h13v12q-7 5 -13 0z', { fill: skin, ...line }) +
          path('M147 396Q146 372 169 371Q193 371 193 396Q192 424 170 425Q148 424 147 396Z', { fill: skin, ...line }) +
          path(
            'M145 398Q138 366 160 361Q190 354 197 378Q199 390 194 399Q192 388 184 384Q166 388 152 384Q147 390 145 398Z',
            {
              fill: '#2a211f',
              ...line,
            },
          ) +
          path('M160 400v4M180 400v4', { fill: 'none', ...line, 'stroke-width': 4 }) +
          path('M155 392q5 -4 9 -2M176 390q5 -2 9 2', { fill: 'none', ...line, 'stroke-width': 2.2 }) +
          path('M165 415q5 -4 10 0', { fill: 'none', ...line, 'stroke-width': 2.2 }),
        { transform: 'translate(-171 -529)' },
      ),
    { transform: `translate(${x} ${y}) scale(${scale})` },
  )
