/** Written by tools/build-sound.ts; not to be edited. Per file: its seconds, and per sound its offset and length in ms and whether it loops. */
export const files = {
  'foley': {
    seconds: 56.328,
    sprites: {
      'car-door': [70, 878, false],
      'cell-door': [1158, 3289, false],
      'door': [4657, 1031, false],
      'gate': [5899, 3158, false],
      'glass': [9267, 1362, false],
      'knock': [10840, 861, false],
      'trunk': [11912, 1302, false],
      'window-down': [13425, 1789, false],
      'boots': [15424, 1958, false],
      'boots-2': [17592, 1981, false],
      'cuffs': [19784, 1474, false],
      'dog-bark': [21469, 1460, false],
      'keys': [23139, 1142, false],
      'paper': [24491, 1059, false],
      'paper-2': [25761, 1067, false],
      'phone-buzz': [27038, 1349, false],
      'zip': [28598, 723, false],
      'car-passes': [29531, 4420, false],
      'engine-start': [34162, 3181, false],
      'engine-stops': [37554, 2205, false],
      'pump-click': [39970, 1408, false],
      'siren-chirp': [41589, 1541, false],
      'thunder': [43340, 5042, false],
      'wipers': [48592, 3103, false],
      'crowd': [51905, 4182, false],
    },
  },
  'voice': {
    seconds: 14.086,
    sprites: {
      'radio': [70, 4906, false],
      'radio-2': [5186, 3715, false],
      'radio-3': [9111, 4735, false],
    },
  },
  'ui': {
    seconds: 1.459,
    sprites: {
      'press': [70, 198, false],
      'open': [478, 273, false],
      'close': [962, 257, false],
    },
  },
  'pulse': {
    seconds: 15.436,
    sprites: {
      'pulse-1': [250, 5000, true],
      'pulse-2': [6050, 4286, true],
      'pulse-3': [11136, 3750, true],
    },
  },
  'bed-traffic-road': {
    seconds: 20.800,
    sprites: {
      'traffic-road': [250, 20000, true],
    },
  },
  'bed-rain-on-road': {
    seconds: 20.800,
    sprites: {
      'rain-on-road': [250, 20000, true],
    },
  },
  'bed-rain-on-roof': {
    seconds: 20.800,
    sprites: {
      'rain-on-roof': [250, 20000, true],
    },
  },
  'bed-room-ventilation': {
    seconds: 20.800,
    sprites: {
      'room-ventilation': [250, 20000, true],
    },
  },
  'bed-locker-hum': {
    seconds: 20.800,
    sprites: {
      'locker-hum': [250, 20000, true],
    },
  },
  'bed-street-day': {
    seconds: 20.800,
    sprites: {
      'street-day': [250, 20000, true],
    },
  },
  'bed-night-quiet': {
    seconds: 20.800,
    sprites: {
      'night-quiet': [250, 20000, true],
    },
  },
  'bed-garage': {
    seconds: 20.800,
    sprites: {
      'garage': [250, 20000, true],
    },
  },
  'bed-wind': {
    seconds: 20.800,
    sprites: {
      'wind': [250, 20000, true],
    },
  },
} as const

/** Seconds of a bed before it loops. */
export const bedSeconds = 20
