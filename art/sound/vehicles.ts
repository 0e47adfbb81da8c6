/** Engines, tyres, wipers and the petrol pump. */
import { band, bands, echo, high, low, moving, room } from './filters.ts'
import {
  amp,
  between,
  brown,
  type Curve,
  dice,
  draw,
  full,
  glide,
  line,
  mix,
  pink,
  RATE,
  saturate,
  saw,
  type Signal,
  times,
  white,
} from './signal.ts'
import { contact, modesOf, ring, thud } from './struck.ts'

/** Four cylinders: uneven bangs at the firing frequency (Hz over seconds) through exhaust and bonnet. */
export function engine(seed: string, seconds: number, firing: Curve, effort: Curve): Signal {
  const roll = dice(seed)
  const uneven = [1, 0.86, 0.95, 0.8]
  let [phase, bang, n] = [0, 0, 0]
  const source = draw(seconds, (t) => {
    phase += firing(t) / RATE
    bang *= Math.exp(-1 / (RATE * 0.0035))
    if (phase >= 1) {
      phase -= 1
      bang = (uneven[n++ % 4] ?? 1) * between(roll, 0.85, 1.1)
    }
    return bang * effort(t) * (1 + 0.7 * (roll() - 0.5))
  })
  const body = bands(
    high(source, 25),
    [48, 1.6, 0.7],
    [92, 2, 1],
    [170, 2, 1],
    [310, 2, 0.85],
    [720, 1.4, 0.6],
    [1900, 0.9, 0.34],
  )
  return saturate(full(body), 1.6)
}

/** A car going by: `nearest` is the second at which it is abreast, `close` how sharp the pass is (s). */
export function passing(seed: string, seconds: number, nearest: number, close: number, wet: number): Signal {
  const near: Curve = (t) => 1 / (1 + ((t - nearest) / close) ** 2)
  const tyres = moving(pink(seed, seconds), 'low', (t) => 350 + 3300 * near(t), 0.6)
  const hum = bands(tyres, [680, 1, 0.8], [1150, 0.9, 1], [260, 1, 0.6])
  const doppler: Curve = (t) => 1 - 0.09 * Math.tanh((t - nearest) / (close * 0.8))
  const motor = engine(
    `${seed} motor`,
    seconds,
    (t) => 62 * doppler(t),
    () => 1,
  )
  const spray = high(white(`${seed} spray`, seconds), 2600)
  const whole = mix(seconds, [hum, 0, 1], [low(motor, 520), 0, 0.16], [amp(spray, near), 0, wet])
  // The first reflection off the road comes a little later the farther the car is: it combs the noise as it goes by.
  const combed = whole.map((x, i) => {
    const late = Math.round(RATE * (0.0006 + 0.0011 * near(i / RATE)))
    return x + 0.5 * (whole[i - late] ?? 0)
  })
  return amp(combed, (t) => near(t) * line([0, 0], [0.3, 1], [seconds - 0.5, 1], [seconds, 0])(t))
}

function engineStart(): Signal {
  const crank: Curve = (t) => 0.55 + 0.45 * Math.abs(Math.sin(Math.PI * t * 8.6))
  const starter = times(
    bands(
      saw(0.95, (t) => 255 + 45 * crank(t)),
      [280, 2.5, 1],
      [560, 3, 0.8],
      [1150, 2.5, 0.6],
      [2300, 2, 0.35],
    ),
    draw(0.95, (t) => crank(t) * line([0, 0], [0.03, 1], [0.86, 1], [0.95, 0])(t)),
  )
  const chug = amp(bands(brown('start chug', 0.95), [75, 1.4, 1], [160, 1.6, 0.8]), (t) => crank(t) ** 3)
  const running = engine(
    'start run',
    2.4,
    line([0, 18], [0.18, 52], [0.45, 68], [1, 40], [2.4, 34]),
    line([0, 0.2], [0.15, 1], [0.5, 1], [1.1, 0.65], [2.4, 0.5]),
  )
  const clunk = mix(0.3, [thud(120, 0.03), 0, 0.7], [contact('start sol', 0.004, [1400, 2, 1]), 0, 0.6])
  const whole = mix(3.1, [clunk, 0, 0.5], [full(starter), 0.02, 0.42], [full(chug), 0.02, 0.35], [running, 0.82, 0.85])
  return amp(room(whole, { tail: 0.25, wet: 0.1, dull: 2200, size: 1.4 }), line([2.3, 1], [3.1, 0]))
}

function engineStops(): Signal {
  const running = engine(
    'stop run',
    1.5,
    line([0, 34], [0.85, 34], [1.2, 11], [1.35, 5]),
    line([0, 0.55], [0.85, 0.55], [1.25, 0.75], [1.36, 0]),
  )
  const shudder = mix(
    0.5,
    [thud(46, 0.06), 0, 1],
    [thud(58, 0.05), 0.1, 0.7],
    [contact('stop rattle', 0.02, [350, 1.5, 1], [900, 2, 0.4]), 0.02, 0.5],
  )
  const ticks = mix(
    0.9,
    [
      ring('stop t1', [
        [2900, 0.012, 0.5],
        [4300, 0.008, 0.3],
      ]),
      0.2,
      1,
    ],
    [
      ring('stop t2', [
        [2750, 0.012, 0.5],
        [4100, 0.008, 0.3],
      ]),
      0.66,
      0.8,
    ],
  )
  const whole = mix(2.4, [amp(running, line([0, 0], [0.15, 1])), 0, 0.9], [shudder, 1.2, 0.6], [ticks, 1.4, 0.13])
  return room(whole, { tail: 0.25, wet: 0.12, dull: 2200, size: 1.4 })
}

function wipers(): Signal {
  const sweep = (seed: string, seconds: number, up: boolean) => {
    const arc: Curve = (t) => Math.sin((Math.PI * t) / seconds) ** 0.7
    const rubber = moving(
      pink(seed, seconds),
      'band',
      up ? line([0, 700], [seconds, 1500]) : line([0, 1400], [seconds, 650]),
      1.1,
    )
    const squeak = times(
      band(
        saw(seconds, (t) => 330 + 60 * arc(t)),
        1350,
        8,
      ),
      draw(seconds, (t) => arc(t) ** 4),
    )
    return mix(
      seconds,
      [amp(rubber, arc), 0, 1],
      [squeak, 0, 0.05],
      [amp(high(white(`${seed} w`, seconds), 3500), arc), 0, 0.07],
    )
  }
  const turn = (seed: string) =>
    mix(0.3, [thud(105, 0.035), 0, 1], [contact(seed, 0.01, [420, 1.2, 1], [1200, 1.5, 0.4]), 0, 0.8])
  const motor = amp(
    bands(
      saw(2.9, () => 58),
      [116, 3, 1],
      [232, 3, 0.6],
      [600, 2, 0.3],
    ),
    line([0, 0], [0.1, 1], [2.7, 1], [2.9, 0]),
  )
  const whole = mix(
    3.1,
    [motor, 0, 0.1],
    [sweep('wipe 1', 0.6, true), 0.05, 1],
    [turn('wipe t1'), 0.64, 0.4],
    [sweep('wipe 2', 0.62, false), 0.72, 0.9],
    [turn('wipe t2'), 1.33, 0.35],
    [sweep('wipe 3', 0.6, true), 1.55, 1],
    [turn('wipe t3'), 2.14, 0.4],
    [sweep('wipe 4', 0.62, false), 2.22, 0.9],
    [turn('wipe t4'), 2.83, 0.3],
  )
  return room(low(whole, 7000), { tail: 0.15, wet: 0.16, dull: 2600, size: 0.7 })
}

/** Fuel runs, the nozzle shuts itself off. */
function pumpClick(): Signal {
  const flow = amp(
    bands(pink('pump flow', 1.15), [420, 1.2, 1], [1500, 0.8, 0.6], [3600, 0.8, 0.35]),
    (t) => line([0, 0], [0.25, 0.6], [1.02, 0.7], [1.05, 0])(t) * (0.9 + 0.1 * Math.sin(t * 71)),
  )
  const click = mix(
    0.6,
    [contact('pump snap', 0.0025, [2200, 1.2, 1], [4700, 1.5, 0.7]), 0, 1.3],
    [
      ring('pump lever', [
        [640, 0.03, 0.7],
        [1130, 0.035, 0.9],
        [2330, 0.022, 0.7],
        [3720, 0.012, 0.4],
      ]),
      0.001,
      0.8,
    ],
    [thud(150, 0.03), 0.002, 0.9],
    [contact('pump spring', 0.02, [3100, 8, 1], [5200, 8, 0.5]), 0.02, 0.35],
    [ring('pump back', modesOf('pump back', 5, 800, 3600, 0.02)), 0.055, 0.35],
  )
  return room(mix(1.7, [flow, 0, 0.22], [click, 1.03, 1]), { tail: 0.35, wet: 0.14, dull: 3000, size: 1.3 })
}

function thunder(): Signal {
  const roll = dice('thunder')
  const swells = Array.from(
    { length: 9 },
    () => [0.25 + roll() * 3.1, 0.25 + roll() * 0.75, 0.15 + roll() * 0.35] as const,
  )
  const swell: Curve = (t) =>
    swells.reduce((sum, [at, level, width]) => sum + level * Math.exp(-(((t - at) / width) ** 2)), 0.05)
  const rumble = moving(brown('thunder rumble', 5), 'low', line([0, 1500], [0.6, 900], [2, 380], [5, 160]), 0.6)
  const crack = amp(
    bands(pink('thunder crack', 0.9), [500, 0.6, 1], [1500, 0.7, 0.4]),
    (t) => Math.exp(-t / 0.16) * (0.5 + 0.5 * Math.sin(t * 90 + Math.sin(t * 37) * 3)),
  )
  const fade = line([0, 0], [0.08, 1], [3.2, 0.75], [5, 0])
  const whole = mix(
    5,
    [amp(rumble, (t) => swell(t) * fade(t)), 0, 3],
    [crack, 0.12, 0.5],
    [
      amp(
        glide(5, () => 43),
        (t) => swell(t) * fade(t),
      ),
      0,
      0.12,
    ],
  )
  return amp(room(saturate(whole, 1.1), { tail: 1.4, wet: 0.25, dull: 900, size: 3 }), line([4.2, 1], [5.4, 0]))
}

/** The high whoop of a patrol car's siren, tapped once, heard in a street. */
function sirenChirp(): Signal {
  const whoop = (seconds: number) => {
    const hertz = line([0, 560], [seconds * 0.55, 1320], [seconds, 620])
    const tones = mix(
      seconds,
      [glide(seconds, hertz), 0, 1],
      [glide(seconds, (t) => hertz(t) * 2), 0, 0.35],
      [glide(seconds, (t) => hertz(t) * 3), 0, 0.3],
    )
    return amp(tones, line([0, 0], [0.03, 1], [seconds - 0.09, 0.9], [seconds, 0]))
  }
  const horn = band(mix(1.2, [whoop(0.38), 0, 1], [whoop(0.34), 0.46, 0.9]), 1150, 0.7)
  return room(echo(echo(horn, 0.19, 0.16), 0.33, 0.08), { tail: 0.9, wet: 0.2, dull: 2200, size: 2.2 })
}

export const vehicles = {
  'car-passes': () => passing('car-passes', 4.4, 2, 0.42, 0.07),
  'engine-start': engineStart,
  'engine-stops': engineStops,
  'pump-click': pumpClick,
  'siren-chirp': sirenChirp,
  thunder,
  wipers,
}
