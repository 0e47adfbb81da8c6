/** Words that several screens use. */
export default {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss',
  dismissOf: 'Dismiss: {{what}}',
  undone: 'Undone.',
  skipToMain: 'Skip to the main part',
  percent: '{{value}} percent',
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
