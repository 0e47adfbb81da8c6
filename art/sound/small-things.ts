/** What hands, feet and pockets do; and a dog. */
import { band, bands, echo, high, low, moving, room } from './filters.ts'
import {
  amp,
  between,
  type Curve,
  dice,
  draw,
  full,
  line,
  mix,
  type Part,
  pink,
  RATE,
  saturate,
  saw,
  type Signal,
  times,
  white,
} from './signal.ts'
import { contact, modesOf, ring, strewn, thud } from './struck.ts'

const near = { tail: 0.22, wet: 0.13, dull: 3800, size: 0.9 }
const outdoors = { tail: 0.35, wet: 0.1, dull: 2600, size: 1.7 }

/** One step of a boot on asphalt: heel, roll, toe, grit. `n` varies it. */
function step(n: number): Signal {
  const grit = (seed: string, seconds: number) =>
    mix(
      seconds,
      ...strewn(
        seed,
        seconds * 0.8,
        () => 420,
        (roll) => [contact(`${seed} ${roll()}`, 0.0012, [between(roll, 1600, 5200), 2.2, 1]), roll() * 0.9],
      ),
    )
  return mix(
    0.4,
    [thud(92 + (n % 3) * 7, 0.024), 0, 0.5],
    [contact(`boot heel ${n}`, 0.009, [240, 1, 1], [620, 1, 0.9], [1900, 1, 0.6]), 0, 1.9],
    [grit(`boot grit ${n}`, 0.1), 0.012, 1],
    [contact(`boot toe ${n}`, 0.012, [320, 1, 0.8], [1200, 1, 0.6]), 0.105, 0.9],
    [grit(`boot grit b ${n}`, 0.07), 0.11, 0.75],
  )
}

function boots(first: number): Signal {
  const steps = [0, 1, 2, 3].map((n): Part => [
    step(first + n),
    n * 0.53 + (n % 2) * 0.015,
    [1, 0.86, 0.95, 0.82][n] ?? 1,
  ])
  return room(mix(2.1, ...steps), outdoors)
}

const jingle = (seed: string, seconds: number, rate: Curve, lowest: number, fall: number): Part[] =>
  strewn(seed, seconds, rate, (roll) => [
    ring(`${seed} ${roll()}`, modesOf(`${seed} m ${Math.floor(roll() * 5)}`, 5, lowest, 9800, fall)),
    0.15 + roll() * roll() * 0.7,
  ])

function keys(): Signal {
  return room(
    mix(1.1, ...jingle('keys', 0.85, (t) => 26 * Math.exp(-t / 0.6) + 3, 2700, 0.07), [
      contact('keys palm', 0.02, [700, 1, 1]),
      0.02,
      0.12,
    ]),
    near,
  )
}

/** Twice the ratchet: the teeth go by faster as the bow closes. */
function cuffs(): Signal {
  const tooth = (n: number, pitch: number) =>
    mix(
      0.12,
      [contact(`cuffs tooth ${n}`, 0.0016, [2600 * pitch, 1.6, 1], [5200, 2, 0.9]), 0, 1],
      [
        ring(`cuffs ring ${n}`, [
          [2480 * pitch, 0.012, 0.7],
          [3950 * pitch, 0.012, 0.6],
          [6240, 0.009, 0.5],
          [8300, 0.006, 0.3],
        ]),
        0,
        0.55,
      ],
    )
  const bow = (at: number, count: number, offset: number): Part[] => {
    let t = at
    return Array.from({ length: count }, (_, n): Part => {
      t += 0.047 - n * 0.002
      return [tooth(offset + n, 1 + n * 0.008), t, 0.65 + (n % 3) * 0.12]
    })
  }
  const whole = mix(
    1.9,
    ...jingle('cuffs chain', 0.3, () => 20, 1900, 0.05).map(([s, t, g]): Part => [s, t, g * 0.4]),
    [contact('cuffs wrist', 0.02, [420, 1, 1], [1100, 1, 0.6]), 0.2, 0.35],
    ...bow(0.18, 9, 0),
    ...jingle('cuffs chain 2', 0.3, () => 16, 1900, 0.05).map(([s, t, g]): Part => [s, t + 0.68, g * 0.35]),
    [contact('cuffs wrist 2', 0.02, [400, 1, 1], [1000, 1, 0.6]), 0.96, 0.35],
    ...bow(0.95, 8, 20),
  )
  return room(whole, near)
}

function paper(second: boolean): Signal {
  const seed = second ? 'paper b' : 'paper a'
  const hand: Curve = second
    ? line([0, 0], [0.1, 1], [0.3, 0.2], [0.5, 0.9], [0.72, 0.3], [1, 0])
    : line([0, 0], [0.07, 0.9], [0.22, 0.25], [0.38, 1], [0.6, 0.15], [0.72, 0.5], [0.95, 0])
  const crackle = mix(
    1.1,
    ...strewn(
      `${seed} crackle`,
      1,
      (t) => 340 * hand(t) + 2,
      (roll) => [
        contact(`${seed} ${roll()}`, between(roll, 0.0006, 0.003), [between(roll, 1100, 6500), 1.4, 1]),
        roll() ** 3 * 1.6,
      ],
    ),
  )
  const slide = amp(
    bands(white(`${seed} slide`, 1.1), [2600, 0.8, 1], [5200, 0.9, 0.7], [900, 1, 0.5]),
    (t) => hand(t) ** 1.4,
  )
  return room(mix(1.15, [crackle, 0, 1], [slide, 0, 0.16]), near)
}

function zip(): Signal {
  const speed = line([0, 70], [0.12, 190], [0.42, 320], [0.52, 140])
  let phase = 0
  const teeth = draw(0.55, (t) => {
    phase = (phase + speed(t) / RATE) % 1
    return Math.exp(-phase * 7)
  })
  const pull = times(moving(white('zip', 0.55), 'band', line([0, 2000], [0.42, 4600], [0.55, 3600]), 0.8), teeth)
  const stop = mix(0.1, [contact('zip stop', 0.003, [3200, 1.5, 1], [1500, 2, 0.8]), 0, 1])
  return room(
    mix(
      0.75,
      [amp(pull, line([0, 0], [0.05, 0.8], [0.45, 1], [0.53, 0])), 0, 1],
      [stop, 0.52, 0.5],
      [band(pink('zip cloth', 0.55), 700, 0.8), 0, 0.12],
    ),
    near,
  )
}

/** A phone on its back on a table, twice. */
function phoneBuzz(): Signal {
  const once = () => {
    const hum = bands(
      saw(0.46, line([0, 120], [0.05, 163], [0.4, 165], [0.46, 130])),
      [165, 4, 1],
      [330, 4, 0.8],
      [660, 3, 0.6],
      [1320, 2, 0.35],
    )
    const rattle = times(
      bands(white('buzz rattle', 0.46), [900, 2, 1], [2400, 2, 0.5]),
      draw(0.46, (t) => Math.max(0, Math.sin(2 * Math.PI * 165 * t)) ** 6),
    )
    return amp(mix(0.46, [full(hum), 0, 0.8], [rattle, 0, 0.4]), line([0, 0], [0.03, 1], [0.4, 1], [0.46, 0]))
  }
  return room(low(mix(1.3, [once(), 0, 1], [once(), 0.66, 1]), 5200), near)
}

/** Three barks, some way off: a rough voice through a throat. */
function dogBark(): Signal {
  const bark = (seed: string, pitch: number) => {
    const roll = dice(seed)
    let jitter = 1
    const voice = saw(0.26, (t) => {
      jitter += (roll() - 0.5) * 0.02 - (jitter - 1) * 0.01
      return pitch * jitter * line([0, 0.75], [0.035, 1.18], [0.12, 1], [0.26, 0.55])(t)
    })
    const throat = mix(
      0.26,
      [voice, 0, 1],
      [times(white(`${seed} breath`, 0.26), draw(0.26, line([0, 0.3], [0.05, 0.9], [0.26, 0.4]))), 0, 0.55],
    )
    const mouth = moving(throat, 'band', line([0, 480], [0.05, 1020], [0.14, 820], [0.26, 420]), 2.6)
    const nose = bands(throat, [1750, 4, 0.45], [2900, 4, 0.25], [310, 2, 0.5])
    return amp(
      saturate(mix(0.26, [mouth, 0, 1.4], [nose, 0, 1]), 1.8),
      line([0, 0], [0.014, 1], [0.09, 0.85], [0.19, 0.22], [0.26, 0]),
    )
  }
  const three = mix(1.5, [bark('dog 1', 238), 0, 0.9], [bark('dog 2', 262), 0.4, 1], [bark('dog 3', 247), 0.72, 0.95])
  return room(echo(low(high(three, 160), 4800), 0.13, 0.14), { tail: 0.7, wet: 0.2, dull: 2000, size: 2.2 })
}

export const smallThings = {
  boots: () => boots(0),
  'boots-2': () => boots(7),
  cuffs,
  'dog-bark': dogBark,
  keys,
  paper: () => paper(false),
  'paper-2': () => paper(true),
  'phone-buzz': phoneBuzz,
  zip,
}
