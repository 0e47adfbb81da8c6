/** Radio traffic and a crowd. Both are speech nobody can follow: the words of a scene are on the screen. */
import { effects, speak } from './commands.ts'
import { band, bands, high, low, room } from './filters.ts'
import {
  amp,
  between,
  dice,
  draw,
  full,
  line,
  mix,
  type Part,
  pink,
  saturate,
  samplesIn,
  type Signal,
  times,
  white,
} from './signal.ts'
import { contact } from './struck.ts'

/**
 * Cuts speech into pieces of about a syllable and lays them down in another order, every third one backwards:
 * the melody of talk without its words.
 */
function scrambled(seed: string, speech: Signal): Signal {
  const roll = dice(seed)
  const [length, overlap] = [0.17, 0.03]
  const count = Math.floor(speech.length / samplesIn(length))
  const pieces = Array.from({ length: count }, (_, n) => {
    const piece = speech.slice(samplesIn(n * length), samplesIn((n + 1) * length + overlap))
    return amp(n % 3 === 1 ? piece.toReversed() : piece, line([0, 0], [overlap, 1], [length, 1], [length + overlap, 0]))
  })
  const order = pieces.map((_, n) => n + between(roll, -2.2, 2.2))
  const sorted = pieces.map((piece, n) => [order[n] ?? n, piece] as const).sort(([a], [b]) => a - b)
  return mix(count * length + overlap, ...sorted.map(([, piece], n): Part => [piece, n * length, 1]))
}

const squelch = (seed: string, seconds: number): Signal =>
  amp(
    bands(white(seed, seconds), [1700, 0.8, 1], [2600, 1, 0.6]),
    line([0, 0], [0.004, 1], [seconds - 0.012, 0.8], [seconds, 0]),
  )

/** A dispatcher through a shoulder microphone: click, squelch, murmur, squelch tail. */
function radio(seed: string, voice: string, pitch: number, words: string): Signal {
  const speech = scrambled(seed, full(speak(seed, voice, pitch, 178, words)))
  const seconds = speech.length / 48_000
  const hiss = bands(white(`${seed} hiss`, seconds + 0.1), [1500, 0.6, 1])
  const flutter = draw(seconds, (t) => 0.86 + 0.14 * Math.sin(t * 43 + 2 * Math.sin(t * 5)))
  const spoken = mix(
    seconds + 0.5,
    [contact(`${seed} key`, 0.003, [1400, 2, 1]), 0, 0.7],
    [squelch(`${seed} on`, 0.07), 0.01, 0.4],
    [times(speech, flutter), 0.12, 1],
    [hiss, 0.09, 0.045],
    [squelch(`${seed} off`, 0.15), seconds + 0.16, 0.55],
  )
  const narrow = effects(
    `${seed} line`,
    saturate(amp(band(spoken, 1250, 0.45), 1.6), 2.2),
    'sinc',
    '300-3000',
    'compand',
    '0.005,0.12',
    '6:-60,-40,-30,-14,-14,-9,0,-6',
    '0',
    '-60',
    '0.01',
  )
  return room(narrow, { tail: 0.12, wet: 0.1, dull: 2400, size: 0.5 })
}

/** People some way off, many at once. */
function crowd(): Signal {
  const roll = dice('crowd')
  const talk = [
    'come on man what are you doing over there, that is not right',
    'somebody get this, are you getting this, I have it all here',
    'hey, hey, look at him, why is he doing that, let him go home',
    'what happened, I do not know, I just came out of the store now',
  ]
  const voices = ['en-us+m1', 'en-us+f2', 'en-us+m3', 'en-us+f4', 'en-us+m5', 'en-us+m7', 'en-us+f1', 'en-us+m2']
  const people = Array.from({ length: 16 }, (_, n): Part => {
    const said = scrambled(
      `crowd ${n}`,
      full(
        speak(
          `crowd ${n}`,
          voices[n % voices.length] ?? 'en-us',
          between(roll, 25, 75),
          between(roll, 150, 215),
          talk[n % talk.length] ?? '',
        ),
      ),
    )
    const far = roll()
    return [
      low(said, 1400 + 2600 * (1 - far)),
      between(roll, -0.2, 0.9) < 0 ? 0 : roll() * 0.9,
      0.35 + 0.65 * (1 - far),
    ]
  })
  const bed = bands(pink('crowd bed', 4.2), [500, 0.8, 1], [1200, 0.8, 0.4])
  const whole = mix(4.2, ...people, [bed, 0, 0.3])
  const distant = room(high(low(whole, 3000), 170), { tail: 0.6, wet: 0.35, dull: 2200, size: 2.2 })
  return amp(distant, line([0, 0], [0.5, 1], [3.2, 1], [4.1, 0]))
}

export const crowdSound = { crowd }

/** Generic traffic: no agency, no place, no code of any real force. */
export const voices = {
  radio: () =>
    radio('radio 1', 'en-us+f3', 48, 'all units be advised, show twelve out at the same location, no further'),
  'radio-2': () => radio('radio 2', 'en-us+m3', 34, 'twelve copy that, stand by for the return on your last'),
  'radio-3': () =>
    radio('radio 3', 'en-us+f2', 56, 'seventeen, go ahead with your traffic, channel two is clear at this time'),
}
