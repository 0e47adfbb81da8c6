/** The inside from back to front: lining and windows, the rear bench, the partition, the front seats. */
import { c, down, file, path } from '../svg.ts'
import { both, disc, lined, rect, thin } from './frame.ts'

/** The windows of one side: of the front door and of the rear one. */
const frontPane = 'M262 214L350 224V404L240 436Z'
const rearPane = 'M376 228L458 238V366L376 394Z'
const rearGlass = 'M512 236Q640 226 768 236L792 330Q640 322 488 330Z'

export function cabin(): string {
  return file(
    { x: 100, y: 100, width: 1080, height: 640 },
    down('lining', 130, 260, [
      [0, c('seat')],
      [1, c('seat-lit')],
    ]) +
      down('bench', 320, 560, [
        [0, c('seat-lit')],
        [1, c('seat')],
      ]),
    // everything inside, with the holes of the windows
    path(
      `M268 140H1012L1110 600H170Z${frontPane}${rearPane}${rearGlass}M1018 214L930 224V404L1040 436ZM904 228L822 238V366L904 394Z`,
      { fill: c('inside'), 'fill-rule': 'evenodd' },
    ) +
      path('M268 140H1012L1006 190Q880 226 768 232Q640 224 512 232Q400 226 274 190Z', {
        fill: 'url(#lining)',
        ...thin,
      }) +
      both(
        // door linings under the windows, pillars between them
        path('M240 436L350 404L376 394L458 366L470 560H190Z', { fill: c('seat'), ...thin }) +
          path('M236 456L352 420V446L230 486Z', { fill: c('inside'), ...thin }) +
          path('M350 222L376 226V394L350 404Z', { fill: c('seat-lit'), ...thin }) +
          path('M458 238L512 236L488 330L476 366L458 366Z', { fill: c('seat'), ...thin }) +
          path(frontPane, { fill: 'none', ...lined }) +
          path(rearPane, { fill: c('glass'), ...lined, 'fill-opacity': 0.25 }) +
          path('M388 392L430 236h14L402 388z', { fill: c('white-lit'), opacity: 0.14 }) +
          path('M382 262V390M400 258V386M418 254V380M436 250V374', {
            fill: 'none',
            stroke: c('post'),
            'stroke-width': 4,
          }),
      ) +
      path(rearGlass, { fill: c('glass'), ...lined, 'fill-opacity': 0.16 }) +
      path('M552 330L596 232h26L578 327zM600 327L642 230h8L610 326z', { fill: c('white-lit'), opacity: 0.14 }) +
      path(
        [246, 258, 270, 282, 294, 306]
          .map((y) => `M${508 - (y - 246) * 0.24} ${y}Q640 ${y - 8} ${772 + (y - 246) * 0.24} ${y}`)
          .join(''),
        {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 1.4,
          opacity: 0.35,
        },
      ) +
      // the dome light
      path('M604 190h72l-8 12h-56z', { fill: c('sheet'), ...thin }) +
      // rear bench
      path('M470 346Q472 328 496 328H784Q808 328 810 346L822 560H458Z', { fill: 'url(#bench)', ...lined }) +
      path('M640 330V560M540 332Q534 440 536 560M740 332Q746 440 744 560', {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 2,
        opacity: 0.5,
      }) +
      both(path('M488 346q20 -8 40 -2', { fill: 'none', stroke: c('rim'), 'stroke-width': 3, opacity: 0.6 })),
  )
}

/** Glass of the front doors that is up, or wound down to a strip. */
export const frontGlass = (up: boolean): string =>
  file(
    { x: 220, y: 190, width: 840, height: 270 },
    '',
    both(
      up
        ? path(frontPane, { fill: c('glass-lit'), 'fill-opacity': 0.3, ...thin }) +
            path('M256 426L300 220h24L282 418zM292 414L332 224h9L304 411z', { fill: c('white-lit'), opacity: 0.3 })
        : path('M243 420L350 390V404L240 436Z', { fill: c('glass-lit'), ...thin }) +
            path('M243 420L350 390', { fill: 'none', stroke: c('white-lit'), 'stroke-width': 4 }),
    ),
  )

/** The cage between front and back: a steel frame with clear sheets, whose left one slides. */
export function partition(open: boolean): string {
  const mesh = (x1: number, x2: number): string => {
    const lines: string[] = []
    for (let x = x1; x < x2; x += 17) lines.push(`M${x} 208V412`)
    for (let y = 220; y < 412; y += 17) lines.push(`M${x1} ${y}H${x2}`)
    return path(lines.join(''), { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 1.4, opacity: 0.3 })
  }
  const sheet = (x1: number, x2: number): string =>
    path(`M${x1} 206H${x2}V414H${x1}z`, { fill: c('window-cool'), opacity: 0.14 }) +
    path(`M${x1 + 16} 414L${x1 + 76} 206h22L${x1 + 38} 414zM${x1 + 52} 414L${x1 + 110} 206h8L${x1 + 61} 414z`, {
      fill: c('white-lit'),
      opacity: 0.2,
    })
  const bar = (d: string, width: number): string =>
    path(d, { fill: 'none', stroke: c('ink'), 'stroke-width': width + 5 }) +
    path(d, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': width })
  return file(
    { x: 300, y: 180, width: 680, height: 400 },
    '',
    // steel below
    path('M400 420H880L900 580H380Z', { fill: c('post'), ...lined }) +
      both(path('M426 442H620V560H412z', { fill: c('rail-shade'), ...thin, 'fill-opacity': 0.35 })) +
      (open
        ? sheet(640, 848) +
          sheet(652, 836) +
          mesh(640, 848) +
          bar('M646 212V412M842 212V412', 5) +
          path('M434 208H636V412H434z', { fill: 'none', stroke: c('amber'), 'stroke-width': 3.4, opacity: 0.85 })
        : sheet(432, 640) +
          sheet(640, 848) +
          mesh(432, 848) +
          bar('M640 206V418', 8) +
          path('M618 296h14v36h-14z', { fill: c('tyre'), ...thin })) +
      bar('M426 202H854M426 418H854M428 202V418M852 202V418', 8),
  )
}

/** Backs and headrests of the front seats, and the belts at the pillars. */
export const seats = (): string =>
  file(
    { x: 220, y: 160, width: 840, height: 580 },
    down('cloth', 280, 600, [
      [0, c('seat-lit')],
      [1, c('seat')],
    ]),
    both(
      disc(430, 540, 130, 60, c('shadow'), { opacity: 0.4 }) +
        path('M402 262v44M458 262v44', { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
        path('M372 214Q374 186 400 184H460Q486 186 488 214L484 258Q482 276 462 278H398Q378 276 376 258Z', {
          fill: 'url(#cloth)',
          ...lined,
        }) +
        path('M344 330Q348 292 384 290H476Q512 292 516 330L534 600H326Z', { fill: 'url(#cloth)', ...lined }) +
        path('M372 322L362 600M488 322L498 600M378 360H482M376 410H484', {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 2,
          opacity: 0.5,
        }) +
        path('M352 234Q352 300 336 420', { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
        path('M352 234Q352 300 336 420', { fill: 'none', stroke: c('post'), 'stroke-width': 5 }) +
        rect(343, 226, 18, 22, c('post'), { ...thin, rx: 4 }),
    ),
  )

/** The rear door on the left stands open: no door in its frame, and the dome light on. */
export function openDoorway(): string {
  return file(
    { x: 340, y: 150, width: 520, height: 430 },
    '<radialGradient id="dome"><stop offset="0" stop-color="#fff0cf" stop-opacity=".75"/><stop offset=".5" stop-color="#ffe6b0" stop-opacity=".2"/><stop offset="1" stop-color="#ffe6b0" stop-opacity="0"/></radialGradient>',
    path('M376 228L458 238L470 540L376 560Z', { fill: c('road'), ...lined }) +
      path('M376 228L458 238V352L376 360Z', { fill: c('sky-low') }) +
      path('M376 330l20 -30l18 20l16 -26l28 30v40l-82 12z', { fill: c('city-near') }) +
      path('M376 374L460 364L464 420L376 440Z', { fill: c('pavement') }) +
      path('M376 228L458 238L470 540L376 560Z', { fill: 'none', ...lined }) +
      disc(640, 210, 210, 130, 'url(#dome)') +
      path('M604 190h72l-8 12h-56z', { fill: '#fff3d6', ...thin }),
  )
}

/** That door outside, swung out beside the car. */
export function swungDoor(): string {
  return file(
    { x: -140, y: 150, width: 360, height: 560 },
    '',
    disc(40, 676, 170, 18, c('shadow'), { opacity: 0.4 }) +
      path('M196 250L70 196Q34 186 4 214L-64 350L-74 620Q-72 646 -44 650L150 668Q178 668 184 640Z', {
        fill: c('white'),
        ...lined,
      }) +
      path('M182 268L76 222Q48 214 26 238L-32 352L178 372Z', { fill: c('glass'), ...lined, 'fill-opacity': 0.6 }) +
      path('M16 348L70 224h22L44 351zM56 352L104 236h10L70 354z', { fill: c('white-lit'), opacity: 0.25 }) +
      path('M-66 420L184 440V500L-70 486Z', { fill: c('navy'), ...thin }) +
      path('M-72 596L182 614', { fill: 'none', stroke: c('white-dark'), 'stroke-width': 5 }) +
      path('M-40 392l44 4v14l-44 -4z', { fill: c('tyre'), ...thin }) +
      path('M70 444l8 8h14l2 14q4 8 -2 14q-6 12 -22 18q-16 -8 -20 -20q-4 -8 2 -14l0 -14l12 2z', {
        fill: c('sign-face'),
        ...thin,
      }),
  )
}
