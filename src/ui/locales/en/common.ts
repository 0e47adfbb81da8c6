/** Words that several screens use. */
export default {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  dismiss: 'Dismiss',
  on: 'On',
  off: 'Off',
  tellMeMore: 'Tell me more',
  skipToMain: 'Skip to the main part',
  percent: '{{value}} percent',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  pace: {
    times: '{{pace}}×',
    untimed: 'Untimed',
  },
  key: {
    space: 'Space',
    escape: 'Esc',
    enter: 'Enter',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
  },
} as const
