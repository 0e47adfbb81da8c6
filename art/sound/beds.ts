/**
 * Beds: what a place sounds like when nothing happens. Loops of 20 s. Nothing in them may be taken for something
 * that happens in a scene: no voices, no dogs, no sirens, no doors.
 */
import { band, bands, high, low, moving, room } from './filters.ts'
import {
  amp,
  between,
  brown,
  type Curve,
  dice,
  full,
  glide,
  mix,
  mixRound,
  type Part,
  pink,
  samplesIn,
  type Signal,
  white,
} from './signal.ts'
import { contact, ring, strewn } from './struck.ts'
import { passing } from './vehicles.ts'

/** Seconds. */
const BED = 20
const CROSS = 2

/** Makes `make` seamless: what comes after the end is faded, at equal power, over the start. */
function loop(make: (seconds: number) => Signal): Signal {
  // The first second is thrown away: filters and rooms settle in it.
  const settled = make(BED + CROSS + 1).slice(samplesIn(1))
  const [length, cross] = [samplesIn(BED), samplesIn(CROSS)]
  return settled.slice(0, length).map((x, i) => {
    if (i >= cross) return x
    const share = i / cross
    return x * Math.sin((share * Math.PI) / 2) + (settled[length + i] ?? 0) * Math.cos((share * Math.PI) / 2)
  })
}

/** A slow wander around 1 that is the same at both ends of the loop. */
function wander(seed: string, depth: number, fastest = 5): Curve {
  const roll = dice(seed)
  const waves = Array.from({ length: fastest }, (_, n) => [n + 1, roll() * 2 * Math.PI, 1 / fastest] as const)
  return (t) => {
    const sum = waves.reduce(
      (so, [n, phase, gain]) => so + gain * 1.6 * Math.sin((2 * Math.PI * n * t) / BED + phase),
      0,
    )
    return Math.max(0.15, 1 + depth * sum)
  }
}

/** A mains hum and its overtones; whole cycles in a loop. */
const hum = (...partials: readonly (readonly [hertz: number, gain: number])[]): Signal =>
  mix(BED, ...partials.map(([hertz, gain]): Part => [glide(BED, () => hertz), 0, gain]))

/** A far road: low roar, no single car. */
const farRoad = (seed: string): Signal =>
  amp(
    loop((s) => bands(low(brown(seed, s), 700), [85, 0.8, 1], [190, 0.8, 0.9], [430, 0.9, 0.55])),
    wander(`${seed} w`, 0.3),
  )

function trafficRoad(): Signal {
  const roll = dice('traffic')
  const cars = [0.5, 5.9, 9.1, 14.6].map((at, n): Part => [
    low(full(passing(`traffic ${n}`, 6.5, 3.2, 0.95 + roll() * 0.5, 0.02)), 1500 + 900 * roll()),
    at,
    0.2 + 0.16 * roll(),
  ])
  return mixRound(
    BED,
    [full(farRoad('traffic far')), 0, 0.5],
    [loop((s) => low(pink('traffic air', s), 1800)), 0, 0.08],
    ...cars,
  )
}

/** A drop in water: a short rising chirp. */
const drop = (hertz: number, fall: number): Signal =>
  amp(
    glide(fall * 6, (t) => hertz * (1 + t / fall / 9)),
    (t) => Math.exp(-t / fall) * Math.min(1, t / 0.0006),
  )

function rainOnRoad(): Signal {
  const kit = Array.from({ length: 24 }, (_, n) => {
    const roll = dice(`drop ${n}`)
    return roll() < 0.6
      ? contact(`splat ${n}`, between(roll, 0.001, 0.004), [between(roll, 1400, 6000), 1.4, 1])
      : drop(between(roll, 900, 4200), between(roll, 0.003, 0.009))
  })
  const pick = (roll: () => number) => kit[Math.floor(roll() * kit.length)] ?? new Float32Array(1)
  const patter = strewn(
    'rain patter',
    BED,
    () => 340,
    (roll) => [pick(roll), roll() ** 4 * 0.8 + 0.02],
  )
  const gutter = strewn(
    'rain gutter',
    BED,
    () => 2.2,
    (roll) => [drop(between(roll, 520, 900), 0.014), 0.1 + roll() * 0.22],
  )
  const sheet = amp(
    loop((s) => bands(high(pink('rain sheet', s), 500), [1300, 0.5, 0.7], [4200, 0.5, 1])),
    wander('rain w', 0.2),
  )
  return mixRound(
    BED,
    [sheet, 0, 0.62],
    [loop((s) => bands(brown('rain low', s), [160, 0.7, 1])), 0, 0.22],
    ...patter,
    ...gutter,
  )
}

/** The same rain from inside: drumming on a roof, no hiss. */
function rainOnRoof(): Signal {
  const kit = Array.from({ length: 12 }, (_, n) => {
    const roll = dice(`roof ${n}`)
    const hertz = between(roll, 140, 620)
    return mix(
      0.1,
      [
        ring(`roof ${n}`, [
          [hertz, 0.011, 1],
          [hertz * 2.3, 0.006, 0.4],
        ]),
        0,
        1,
      ],
      [contact(`roof c ${n}`, 0.004, [900, 1, 1]), 0, 0.4],
    )
  })
  const patter = strewn(
    'roof patter',
    BED,
    () => 95,
    (roll) => [kit[Math.floor(roll() * 12)] ?? new Float32Array(1), roll() ** 3 * 0.8 + 0.02],
  )
  const wash = amp(
    loop((s) => low(bands(pink('roof wash', s), [300, 0.6, 1], [800, 0.7, 0.5]), 1500)),
    wander('roof w', 0.25),
  )
  return low(mixRound(BED, [wash, 0, 0.7], ...patter), 2200)
}

function roomVentilation(): Signal {
  const air = amp(
    loop((s) => bands(low(pink('room air', s), 2600), [130, 1, 1], [290, 1.2, 0.7], [640, 1, 0.4], [1700, 0.8, 0.16])),
    wander('room w', 0.08),
  )
  return mix(BED, [air, 0, 1], [hum([60, 0.3], [120, 1], [180, 0.22], [240, 0.3], [360, 0.1]), 0, 0.012])
}

function lockerHum(): Signal {
  const air = loop((s) => bands(low(brown('locker air', s), 1100), [105, 1.2, 1], [230, 1.5, 0.7], [520, 1.2, 0.5]))
  const hiss = loop((s) => bands(pink('locker hiss', s), [900, 0.6, 1], [2400, 0.7, 0.4]))
  const fan = hum([59.5, 0.7], [119, 1], [178.5, 0.5], [238, 0.42], [357, 0.16], [595, 0.06])
  const tap = [3.1, 11.6, 17.2].map((at, n): Part => [
    room(drop(1150 + n * 70, 0.02), { tail: 1.1, wet: 0.6, dull: 3500, size: 1.5 }),
    at,
    0.035,
  ])
  return mixRound(BED, [full(air), 0, 0.4], [hiss, 0, 0.14], [amp(fan, wander('locker w', 0.18, 9)), 0, 0.045], ...tap)
}

/** A few sparrows: chirps that fall. */
function sparrow(seed: string): Signal {
  const roll = dice(seed)
  const notes = Array.from({ length: 3 + Math.floor(roll() * 4) }, (_, n): Part => {
    const top = between(roll, 3700, 4900)
    const length = between(roll, 0.05, 0.09)
    return [
      amp(
        glide(length, (t) => top - 9000 * Math.abs(t - length * 0.35)),
        (t) => Math.sin((Math.PI * t) / length) ** 1.5,
      ),
      n * between(roll, 0.17, 0.24),
      between(roll, 0.5, 1),
    ]
  })
  return room(mix(1.8, ...notes), { tail: 0.8, wet: 0.5, dull: 4500, size: 2.2 })
}

function streetDay(): Signal {
  const birds = [1.2, 4.9, 8.3, 9.4, 14.1, 17.9].map((at, n): Part => [
    sparrow(`sparrow ${n % 4}`),
    at,
    [0.035, 0.02, 0.03, 0.016, 0.026, 0.02][n] ?? 0,
  ])
  const cars = [2.2, 11.4].map((at, n): Part => [low(full(passing(`street ${n}`, 7, 3.4, 1.5, 0)), 900), at, 0.16])
  return mixRound(
    BED,
    [full(farRoad('street far')), 0, 0.45],
    [loop((s) => bands(pink('street air', s), [900, 0.5, 1])), 0, 0.16],
    ...birds,
    ...cars,
  )
}

function nightQuiet(): Signal {
  // One cricket: three short trills a call, 16 calls in the loop, far away.
  const trill = mix(
    0.16,
    ...[0, 0.045, 0.09].map((at): Part => [
      amp(
        glide(0.03, () => 4350),
        (t) => Math.sin((Math.PI * t) / 0.03),
      ),
      at,
      1,
    ]),
  )
  const cricket = (offset: number, gain: number) =>
    Array.from({ length: 16 }, (_, n): Part => [trill, (offset + n * 1.25) % BED, gain * (n % 5 === 3 ? 0.3 : 1)])
  const air = amp(
    loop((s) => low(bands(pink('night air', s), [350, 0.5, 1], [1500, 0.5, 0.2]), 2800)),
    wander('night w', 0.22),
  )
  return mixRound(
    BED,
    [full(farRoad('night far')), 0, 0.4],
    [air, 0, 0.3],
    ...cricket(0.3, 0.03),
    ...cricket(0.86, 0.014),
  )
}

function garage(): Signal {
  const fans = amp(
    loop((s) =>
      room(bands(brown('garage fans', s), [70, 1.2, 1], [142, 1.6, 0.8], [310, 1.4, 0.35], [900, 0.8, 0.08]), {
        tail: 1.6,
        wet: 0.5,
        dull: 1600,
        size: 2.6,
      }).slice(0, samplesIn(s)),
    ),
    wander('garage w', 0.12),
  )
  const lamps = band(hum([120, 0.6], [240, 1], [360, 0.7], [480, 0.5], [720, 0.3]), 420, 0.6)
  const drips = [2.6, 7.9, 16.4].map((at, n): Part => [
    room(drop(820 + n * 130, 0.016), { tail: 2, wet: 0.7, dull: 3000, size: 2.8 }),
    at,
    0.06,
  ])
  return mixRound(
    BED,
    [full(fans), 0, 0.38],
    [loop((s) => bands(pink('garage air', s), [600, 0.5, 1], [2200, 0.7, 0.35])), 0, 0.2],
    [lamps, 0, 0.016],
    ...drips,
  )
}

function wind(): Signal {
  const gust = wander('gust', 0.75, 6)
  const blow = loop((s) => moving(pink('wind', s), 'band', (t) => 300 * gust(t - 1) + 90, 0.9))
  const whistle = loop((s) => moving(white('whistle', s), 'band', (t) => 560 + 180 * gust(t - 1), 9))
  const low0 = loop((s) => low(brown('wind low', s), 180))
  return mix(
    BED,
    [amp(blow, (t) => 0.25 + gust(t) * 0.75), 0, 1],
    [amp(whistle, (t) => Math.max(0, gust(t) - 0.7) ** 2), 0, 0.1],
    [amp(low0, (t) => 0.4 + 0.6 * gust(t)), 0, 0.3],
  )
}

export const beds = {
  'traffic-road': trafficRoad,
  'rain-on-road': rainOnRoad,
  'rain-on-roof': rainOnRoof,
  'room-ventilation': roomVentilation,
  'locker-hum': lockerHum,
  'street-day': streetDay,
  'night-quiet': nightQuiet,
  garage,
  wind,
}
