/** Doors, gates, locks and windows. */
import { bands, high, low, moving, room } from './filters.ts'
import { amp, brown, draw, full, line, mix, pink, saw, type Signal, times, white } from './signal.ts'
import { contact, modesOf, ring, strewn, thud } from './struck.ts'

const indoors = { tail: 0.45, wet: 0.28, dull: 3800, size: 1 }
const concrete = { tail: 1.7, wet: 0.42, dull: 3200, size: 1.9 }
const outdoors = { tail: 0.3, wet: 0.1, dull: 2600, size: 1.6 }

const latch = (seed: string, pitch: number): Signal =>
  mix(
    0.12,
    [contact(`${seed} a`, 0.003, [pitch, 2, 1], [pitch * 2.3, 3, 0.7]), 0, 0.8],
    [
      ring(`${seed} b`, [
        [pitch * 0.8, 0.012, 0.6],
        [pitch * 1.7, 0.008, 0.5],
        [pitch * 3.1, 0.005, 0.3],
      ]),
      0.001,
      0.5,
    ],
    [contact(`${seed} c`, 0.004, [pitch * 0.7, 2, 1]), 0.022, 0.7],
  )

function carDoor(): Signal {
  const air = amp(low(pink('car-door air', 0.3), 420), line([0, 0], [0.2, 0.5], [0.24, 0]))
  const body = mix(
    0.9,
    [thud(62, 0.09), 0, 0.7],
    [thud(104, 0.06), 0.002, 0.8],
    [contact('car-door slap', 0.02, [190, 1.2, 1], [420, 1.3, 1], [900, 1.2, 0.8], [2300, 1, 0.35]), 0, 3],
    [ring('car-door sheet', modesOf('car-door sheet', 9, 170, 1500, 0.05)), 0.002, 0.26],
    [contact('car-door glass', 0.03, [1300, 4, 1], [2100, 4, 0.6]), 0.012, 0.22],
  )
  return room(
    mix(
      1.3,
      [air, 0, 0.5],
      [latch('car-door', 1500), 0.205, 0.9],
      [body, 0.22, 1],
      [latch('car-door 2', 2100), 0.255, 0.7],
    ),
    outdoors,
  )
}

function trunk(): Signal {
  const lid = mix(
    1.1,
    [thud(52, 0.13), 0, 0.65],
    [thud(88, 0.09), 0.003, 0.9],
    [contact('trunk slap', 0.028, [150, 1.2, 1], [330, 1.3, 1], [760, 1.2, 0.9], [1900, 1, 0.4]), 0, 2.8],
    [ring('trunk sheet', modesOf('trunk sheet', 12, 150, 1500, 0.11)), 0.002, 0.34],
  )
  const swing = amp(
    bands(pink('trunk swing', 0.5), [300, 0.8, 1], [1100, 1, 0.3]),
    line([0, 0], [0.36, 0.5], [0.45, 0]),
  )
  return room(mix(1.7, [swing, 0, 0.5], [lid, 0.42, 1], [latch('trunk', 1150), 0.43, 1.1]), outdoors)
}

function door(): Signal {
  const squeak = times(
    bands(saw(0.5, line([0, 210], [0.25, 320], [0.5, 260])), [900, 9, 1], [1700, 9, 0.6]),
    draw(0.5, line([0, 0], [0.1, 0.4], [0.3, 0.25], [0.5, 0])),
  )
  const close = mix(
    0.6,
    [thud(86, 0.06), 0, 0.6],
    [
      ring('door wood', [
        [158, 0.05, 1],
        [243, 0.04, 0.8],
        [391, 0.03, 0.5],
        [610, 0.02, 0.4],
      ]),
      0,
      0.6,
    ],
    [contact('door slap', 0.012, [500, 1, 1], [1300, 1.1, 0.7], [2800, 1, 0.3]), 0, 2.4],
    [contact('door frame', 0.03, [220, 2, 1]), 0.03, 0.5],
  )
  return room(
    mix(
      1.4,
      [squeak, 0, 0.2],
      [close, 0.5, 1],
      [latch('door', 1900), 0.535, 1],
      [latch('door strike', 1300), 0.56, 0.8],
    ),
    indoors,
  )
}

function cellDoor(): Signal {
  const roll = strewn(
    'cell roll',
    1.1,
    () => 46,
    (dice) => [
      ring(`cell ${dice()}`, modesOf(`cell r ${Math.floor(dice() * 5)}`, 4, 240, 1900, 0.025)),
      0.16 + dice() * 0.2,
    ],
  )
  const rumble = amp(
    bands(brown('cell rumble', 1.2), [95, 1.4, 1], [210, 2, 0.8], [520, 2, 0.5]),
    line([0, 0], [0.2, 1], [1.05, 1.1], [1.12, 0]),
  )
  const clang = mix(
    2.4,
    [thud(70, 0.1), 0, 1],
    [ring('cell clang', modesOf('cell clang', 22, 190, 4200, 0.42)), 0, 1.1],
    [contact('cell hit', 0.008, [700, 0.8, 1], [2400, 0.8, 1.1]), 0, 2.6],
  )
  const whole = mix(
    3.2,
    ...roll,
    [rumble, 0, 0.6],
    [clang, 1.1, 1],
    [latch('cell lock', 950), 1.42, 0.9],
    [latch('cell bolt', 700), 1.46, 0.8],
  )
  return amp(room(whole, concrete), line([3.2, 1], [4.1, 0]))
}

function gate(): Signal {
  const motor = times(
    bands(
      saw(2.5, line([0, 40], [0.4, 100], [2.1, 100], [2.4, 60])),
      [100, 3, 1],
      [200, 4, 0.8],
      [400, 4, 0.5],
      [1000, 3, 0.2],
    ),
    draw(2.5, line([0, 0], [0.2, 1], [2.2, 1], [2.45, 0])),
  )
  const chain = strewn(
    'gate chain',
    2.1,
    () => 30,
    (dice) => [
      ring(`gate ${dice()}`, modesOf(`gate c ${Math.floor(dice() * 6)}`, 5, 900, 5200, 0.03)),
      0.09 + dice() * 0.2,
    ],
  )
  const wheels = amp(
    bands(brown('gate wheels', 2.4), [120, 1.2, 1], [310, 2, 0.7], [850, 1.5, 0.4]),
    (t) => line([0, 0], [0.4, 1], [2.05, 1], [2.2, 0])(t) * (1 + 0.35 * Math.sin(t * 29)),
  )
  const stop = mix(
    1.4,
    [thud(64, 0.09), 0, 0.9],
    [ring('gate stop', modesOf('gate stop', 14, 160, 2600, 0.2)), 0, 0.5],
    [contact('gate hit', 0.01, [800, 1, 1]), 0, 0.9],
  )
  return room(mix(3.4, ...chain, [motor, 0, 0.4], [wheels, 0, 0.7], [stop, 2.15, 1.1]), {
    tail: 0.9,
    wet: 0.25,
    dull: 3000,
    size: 1.8,
  })
}

function knock(): Signal {
  const once = (n: number) =>
    mix(
      0.4,
      [thud(128 + n * 4, 0.035), 0, 1],
      [
        ring(`knock ${n}`, [
          [216, 0.034, 0.8],
          [405, 0.026, 0.6],
          [688, 0.018, 0.45],
          [1120, 0.01, 0.3],
        ]),
        0,
        0.7,
      ],
      [contact(`knock skin ${n}`, 0.0035, [900, 1, 1], [2300, 1, 0.5]), 0, 1.3],
    )
  return room(mix(1.1, [once(1), 0, 0.85], [once(2), 0.19, 1], [once(3), 0.375, 0.95]), { ...indoors, wet: 0.2 })
}

function glass(): Signal {
  const shards = strewn(
    'glass shards',
    1.1,
    (t) => 110 * Math.exp(-t / 0.28) + 4,
    (dice) => [
      ring(`glass ${dice()}`, modesOf(`glass s ${dice()}`, 4, 2100 + dice() * 2600, 9500, 0.05)),
      0.08 + dice() * dice() * 0.4,
    ],
  )
  const burst = high(
    amp(white('glass burst', 0.5), (t) => Math.exp(-t / 0.05)),
    2400,
  )
  return room(
    mix(
      1.7,
      [contact('glass hit', 0.006, [650, 1, 1], [1800, 1, 1]), 0, 1.2],
      [thud(140, 0.03), 0, 0.5],
      [burst, 0.004, 0.45],
      ...shards,
    ),
    outdoors,
  )
}

function windowDown(): Signal {
  const speed = line([0, 0.6], [0.15, 1], [1.3, 0.93], [1.42, 0.5])
  const motor = bands(
    saw(1.5, (t) => 212 * speed(t)),
    [212, 5, 1],
    [424, 6, 0.9],
    [850, 4, 0.9],
    [1500, 2.5, 0.8],
    [2600, 2, 0.45],
  )
  const gears = amp(
    motor,
    (t) => line([0, 0], [0.06, 1], [1.36, 1], [1.44, 0])(t) * (0.85 + 0.15 * Math.sin(t * 2 * Math.PI * 31)),
  )
  const rubber = amp(
    moving(pink('window rubber', 1.5), 'band', line([0, 900], [1.4, 1500]), 1.3),
    line([0, 0], [0.2, 0.5], [1.3, 0.4], [1.45, 0]),
  )
  const end = mix(0.4, [thud(110, 0.04), 0, 1], [contact('window end', 0.008, [600, 1.4, 1]), 0, 0.7])
  return room(low(mix(1.9, [full(gears), 0, 0.5], [rubber, 0, 0.8], [end, 1.42, 0.6]), 6000), {
    tail: 0.25,
    wet: 0.15,
    dull: 2500,
    size: 0.8,
  })
}

export const doors = {
  'car-door': carDoor,
  'cell-door': cellDoor,
  door,
  gate,
  glass,
  knock,
  trunk,
  'window-down': windowDown,
}
