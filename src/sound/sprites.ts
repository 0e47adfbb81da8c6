/** Written by art/build-sound.ts; not to be edited. Per file: its seconds, and per sound its offset and length in ms and whether it loops. */
export const files = {
  'foley': {
    seconds: 56.348,
    sprites: {
      'car-door': [70, 813, false],
      'cell-door': [1093, 3459, false],
      'door': [4763, 1027, false],
      'gate': [6000, 3158, false],
      'glass': [9368, 1362, false],
      'knock': [10941, 861, false],
      'trunk': [12013, 1244, false],
      'window-down': [13468, 1789, false],
      'boots': [15467, 1954, false],
      'boots-2': [17631, 1965, false],
      'cuffs': [19807, 1474, false],
      'dog-bark': [21492, 1460, false],
      'keys': [23162, 1142, false],
      'paper': [24514, 1059, false],
      'paper-2': [25784, 1067, false],
      'phone-buzz': [27061, 1349, false],
      'zip': [28621, 723, false],
      'car-passes': [29554, 4420, false],
      'engine-start': [34185, 3175, false],
      'engine-stops': [37571, 2208, false],
      'pump-click': [39990, 1408, false],
      'siren-chirp': [41609, 1541, false],
      'thunder': [43360, 5041, false],
      'wipers': [48612, 3103, false],
      'crowd': [51925, 4182, false],
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
    seconds: 16.036,
    sprites: {
      'pulse-1': [250, 5000, true],
      'pulse-2': [6291, 4286, true],
      'pulse-3': [11579, 3750, true],
    },
  },
  'bed-traffic-road': {
    seconds: 21.000,
    sprites: {
      'traffic-road': [361, 20000, true],
    },
  },
  'bed-rain-on-road': {
    seconds: 21.000,
    sprites: {
      'rain-on-road': [424, 20000, true],
    },
  },
  'bed-rain-on-roof': {
    seconds: 21.000,
    sprites: {
      'rain-on-roof': [443, 20000, true],
    },
  },
  'bed-room-ventilation': {
    seconds: 21.000,
    sprites: {
      'room-ventilation': [427, 20000, true],
    },
  },
  'bed-locker-hum': {
    seconds: 21.000,
    sprites: {
      'locker-hum': [285, 20000, true],
    },
  },
  'bed-street-day': {
    seconds: 21.000,
    sprites: {
      'street-day': [306, 20000, true],
    },
  },
  'bed-night-quiet': {
    seconds: 21.000,
    sprites: {
      'night-quiet': [386, 20000, true],
    },
  },
  'bed-garage': {
    seconds: 21.000,
    sprites: {
      'garage': [266, 20000, true],
    },
  },
  'bed-wind': {
    seconds: 21.000,
    sprites: {
      'wind': [253, 20000, true],
    },
  },
} as const
