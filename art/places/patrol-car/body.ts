/** What is nearest: dashboard with wheel and computer, the frame of the windshield, the hood, mirrors, the light bar. */
import { c, down, file, path, round } from '../svg.ts'
import { both, canvas, disc, lined, lit, rect, thin } from './frame.ts'

/** The computer between the seats, seen from behind its lid; lit, it shines on what is round it and in the glass. */
export function computer(on: boolean): string {
  const back =
    path('M622 560L628 516h24l6 44z', { fill: c('post'), ...thin }) +
    path('M560 512L572 424Q574 416 582 416H698Q706 416 708 424L720 512Q720 520 712 520H568Q560 520 560 512Z', {
      fill: c('tyre'),
      ...lined,
    }) +
    path('M578 506L588 430H692L702 506Z', { fill: c('inside'), ...thin }) +
    disc(640, 468, 15, 15, c('post'), thin)
  const shine =
    disc(640, 410, 190, 120, 'url(#shine)') +
    path('M580 414H700', { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 7 }) +
    path('M566 512L577 424M714 512L703 424', { fill: 'none', stroke: c('wet-cool'), 'stroke-width': 4, opacity: 0.9 }) +
    disc(640, 468, 10, 10, c('wet-pale')) +
    // what is on it, in the glass
    path('M556 334H724L732 410H548Z', {
      fill: c('wet-cool'),
      opacity: 0.2,
      stroke: c('wet-pale'),
      'stroke-width': 2.4,
    }) +
    path('M568 346h84M566 358h130M565 370h108M564 382h136M563 394h62', {
      fill: 'none',
      stroke: c('wet-pale'),
      'stroke-width': 4.4,
      opacity: 0.75,
    })
  return file(
    { x: 440, y: 280, width: 400, height: 290 },
    round('shine', [
      [0, c('wet-cool'), 0.6],
      [0.5, c('window-cool'), 0.18],
      [1, c('window-cool'), 0],
    ]),
    on
      ? shine +
          back +
          disc(640, 468, 10, 10, c('wet-pale')) +
          path('M574 418H706', { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 6 })
      : back,
  )
}

/** The radio on the dashboard with its hand microphone; it lights up when somebody speaks. */
export function radio(on: boolean): string {
  return file(
    { x: 430, y: 440, width: 160, height: 110 },
    round('call', [
      [0, c('amber'), 0.7],
      [1, c('amber'), 0],
    ]),
    (on ? disc(500, 490, 80, 48, 'url(#call)') : '') +
      path('M462 526V482q0 -8 8 -8h62q8 0 8 8v44z', { fill: c('tyre'), ...lined }) +
      rect(470, 482, 46, 20, on ? c('amber') : c('inside'), { ...thin, rx: 3 }) +
      (on
        ? path('M476 492h6l4 -6l6 12l5 -9l4 5h10', { fill: 'none', stroke: c('ink'), 'stroke-width': 2.6 })
        : path('M476 492h34', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 2 })) +
      disc(527, 491, 7, 7, on ? '#58e08a' : c('post'), thin) +
      path('M472 511h8M486 511h8M500 511h8M514 511h8', { fill: 'none', stroke: c('rim'), 'stroke-width': 4 }) +
      path('M540 500q20 4 14 22', { fill: 'none', stroke: c('ink'), 'stroke-width': 4 }),
  )
}

/** Wheel and dashboard: people are seen from the hips up behind them. */
export function dash(): string {
  return file(
    { x: 140, y: 440, width: 1000, height: 200 },
    down('pad', 510, 600, [
      [0, c('seat')],
      [1, c('inside')],
    ]),
    path('M758 566A96 72 0 1 1 942 566', { fill: 'none', stroke: c('ink'), 'stroke-width': 19 }) +
      path('M758 566A96 72 0 1 1 942 566', { fill: 'none', stroke: c('seat-lit'), 'stroke-width': 11 }) +
      path('M768 522Q850 500 932 522L910 552H790Z', { fill: c('seat'), ...lined }) +
      path('M150 600Q170 536 240 526Q420 508 640 508Q860 508 1040 526Q1110 536 1130 600Z', {
        fill: 'url(#pad)',
        ...lined,
      }) +
      path('M230 548Q430 526 640 526Q850 526 1050 548', {
        fill: 'none',
        stroke: c('seat-lit'),
        'stroke-width': 3,
        opacity: 0.7,
      }) +
      both(path('M250 562l70 -9v10l-70 9z', { fill: c('ink'), opacity: 0.6 })),
  )
}

/** Roof, pillars, doors' flanks, mirrors, cowl and hood: the frame through which all is seen. */
export function shell(): string {
  return file(
    canvas,
    down('hood', 590, 810, [
      [0, c('white-dark')],
      [0.25, c('white')],
      [1, c('white-dark')],
    ]) +
      down('roof', 96, 150, [
        [0, c('white-lit')],
        [1, c('white-dark')],
      ]),
    both(
      // flank under the window line
      path('M170 452Q104 470 92 520L74 640Q62 720 60 810H-20Q-20 690 6 600Q30 500 110 456Z', {
        fill: c('white-dark'),
        ...lined,
      }) +
        // mirror
        path('M150 470L116 462', { fill: 'none', stroke: c('ink'), 'stroke-width': 16 }) +
        path('M124 436Q128 424 112 420H40Q22 420 20 438L24 482Q26 496 42 496H108Q124 494 126 480Z', {
          fill: c('navy'),
          ...lined,
        }) +
        path('M30 440q6 -10 20 -10h44', { fill: 'none', stroke: c('navy-lit'), 'stroke-width': 3.4 }),
    ) +
      // roof and pillars
      path(
        'M292 110Q640 74 988 110Q1020 114 1034 140L1144 560Q1150 596 1130 606H150Q130 596 136 560L246 140Q260 114 292 110ZM300 158Q284 160 278 178L186 540Q184 556 198 556Q420 578 640 578Q860 578 1082 556Q1096 556 1094 540L1002 178Q996 160 980 158Q640 138 300 158Z',
        { fill: 'url(#roof)', 'fill-rule': 'evenodd', ...lined },
      ) +
      path(
        'M300 158Q284 160 278 178L186 540Q184 556 198 556Q420 578 640 578Q860 578 1082 556Q1096 556 1094 540L1002 178Q996 160 980 158Q640 138 300 158Z',
        {
          fill: 'none',
          stroke: c('tyre'),
          'stroke-width': 9,
        },
      ) +
      // wipers, cowl, hood
      path('M120 600Q380 574 640 574Q900 574 1160 600L1210 640H70Z', { fill: c('tyre'), ...lined }) +
      path('M240 590Q420 566 560 580M690 586Q820 566 980 578', { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path('M40 640Q120 606 640 604Q1160 606 1240 640Q1300 700 1310 810H-30Q-20 700 40 640Z', {
        fill: 'url(#hood)',
        ...lined,
      }) +
      path('M330 612Q286 700 270 810M950 612Q994 700 1010 810', {
        fill: 'none',
        stroke: c('white-dark'),
        'stroke-width': 5,
      }) +
      path('M338 616Q640 604 942 616L962 664Q640 650 318 664Z', { fill: c('navy'), ...thin }) +
      path('M210 640Q150 690 130 760', { fill: 'none', stroke: c('white-lit'), 'stroke-width': 6, opacity: 0.6 }) +
      // light bar
      path('M458 104V92H822V104z', { fill: c('tyre'), ...thin }) +
      path('M440 92Q440 58 470 56H810Q840 58 840 92Z', { fill: c('glass'), ...lined }) +
      path('M452 86Q454 66 472 64H566V86z', { fill: c('navy-lit'), ...thin }) +
      path('M714 64H808Q826 66 828 86H714z', { fill: c('sign-face'), ...thin, 'fill-opacity': 0.6 }) +
      path('M578 64h124v22h-124z', { fill: c('rim-shade'), ...thin }) +
      path('M466 70h60M726 70h70', { fill: 'none', stroke: c('white-lit'), 'stroke-width': 3, opacity: 0.5 }) +
      // the glass: a shine over all
      path('M318 560L430 152h44L372 566zM390 566L492 150h14L408 567zM872 566L968 158h22L900 564z', {
        fill: c('white-lit'),
        opacity: 0.06,
      }),
  )
}

/** The lamps of the bar, bright. Their light is the stage's own. */
export function barLit(): string {
  return file(
    { x: 300, y: -60, width: 680, height: 220 },
    round('blue', [
      [0, c('blue'), 0.8],
      [1, c('blue'), 0],
    ]) +
      round('amber', [
        [0, c('amber'), 0.7],
        [1, c('amber'), 0],
      ]),
    disc(510, 74, 190, 110, 'url(#blue)') +
      disc(772, 74, 160, 90, 'url(#amber)') +
      path('M452 86Q454 66 472 64H566V86z', { fill: '#7fa2ff', ...thin }) +
      path('M714 64H808Q826 66 828 86H714z', { fill: '#ffd27a', ...thin }) +
      path('M470 76h84M728 76h84', { fill: 'none', stroke: c('white-lit'), 'stroke-width': 6 }),
  )
}

/** Mirror, and the camera beside it. It looks out at us, is turned aside, or is dark. */
export function camera(state: 'live' | 'turned' | 'off'): string {
  const [x, y] = [560, 190]
  const body = (turn: number): string =>
    path('M-34 -18h68q8 0 8 8v32q0 8 -8 8h-68q-8 0 -8 -8v-32q0 -8 8 -8z', {
      fill: c('tyre'),
      ...lined,
      transform: `translate(${x} ${y}) rotate(${turn})`,
    })
  const lens =
    disc(x - 8, y + 6, 17, 17, c('post'), thin) +
    disc(x - 8, y + 6, 11, 11, c('glass-lit'), thin) +
    disc(x - 11, y + 2, 4, 4, c('white-lit'))
  const shown =
    state === 'turned'
      ? // its side and back: the lens looks up into the lining
        path(`M${x - 26} ${y - 14}l44 -14l14 40l-40 16z`, { fill: c('tyre'), ...lined }) +
        path(`M${x - 26} ${y - 14}l-12 8l14 38l16 -4z`, { fill: c('post'), ...lined }) +
        path(`M${x - 4} ${y - 32}l26 -8l4 12l-28 8z`, { fill: c('glass-lit'), ...thin }) +
        path(`M${x - 8} ${y}l22 -7M${x - 4} ${y + 10}l22 -7`, {
          fill: 'none',
          stroke: c('rim-shade'),
          'stroke-width': 3,
        })
      : body(state === 'off' ? 14 : 0) +
        lens +
        (state === 'live'
          ? disc(x + 26, y - 4, 13, 13, '#e4483a', { opacity: 0.3 }) + disc(x + 26, y - 4, 5.4, 5.4, '#f0503f', thin)
          : disc(x + 26, y - 2, 5, 5, c('inside'), thin) +
            path(`M${x - 28} ${y - 12}L${x + 14} ${y + 26}M${x + 14} ${y - 12}L${x - 28} ${y + 26}`, {
              fill: 'none',
              stroke: c('sheet'),
              'stroke-width': 6,
            }))
  return file(
    { x: 500, y: 140, width: 280, height: 100 },
    '',
    path(`M${x} 152V178`, { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
      shown +
      path('M672 150V172', { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path('M612 168H738Q750 168 748 180L742 202Q738 210 728 210H622Q612 210 610 202L604 180Q602 168 612 168Z', {
        fill: c('tyre'),
        ...lined,
      }) +
      path('M622 176H728', { fill: 'none', stroke: c('seat-lit'), 'stroke-width': 3 }),
  )
}

/** By night the inside lies in shade but for what comes from outside. */
export function shade(): string {
  return file(
    { x: 120, y: 110, width: 1040, height: 520 },
    '<radialGradient id="shade" gradientUnits="userSpaceOnUse" cx="640" cy="300" r="560"><stop offset="0" stop-color="#060a16" stop-opacity=".12"/><stop offset="1" stop-color="#060a16" stop-opacity=".5"/></radialGradient>',
    path('M268 140H1012L1110 600H170Z', { fill: 'url(#shade)', ...lit }),
  )
}
