/** The play screen and the follow-up. Nothing here says whether something is right or wrong. */
export default {
  bar: {
    label: 'This run',
    pause: 'Pause',
    transcript: 'Transcript',
    captions: 'Captions',
    aloud: 'Read aloud',
    leave: 'Leave',
  },
  /** In mid-scene: the browser refused to keep the run. */
  unkept: 'This run is not being kept: storage is full or blocked. Play on, then save it in My record.',
  words: {
    label: 'What is said and seen',
    /** After the name of somebody who speaks and is out of the picture. */
    offstage: 'from out of view',
    /** Before what a voice over the air says. */
    radio: 'On the radio',
    youThink: 'You think',
    /** The name of what is spoken. */
    log: 'What happens',
    /** Before the last lines of a run that is picked up. */
    soFar: 'So far:',
  },
  controls: {
    label: 'What you can do',
    notice: 'Something’s off',
    stepIn: 'Step in',
    look: 'Look',
    next: 'Next',
    nothing: 'There is nothing you can do about it right this second.',
    invite: 'You can still step in.',
    skip: 'Skip',
  },
  notes: {
    label: 'Your notes',
    empty: 'Before anything was said',
  },
  choices: {
    heading: 'Say it out loud. Then pick the closest.',
    paused: 'The scene waits while you think.',
    show: 'Show lines',
    options: 'Lines to pick from',
    back: 'Step back',
    waiting: 'Someone is waiting for your answer.',
    silence: 'Saying nothing is an answer too.',
    other: 'Another way',
    /** Nobody waits for an answer any more. */
    closed: 'The lines to pick from are closed.',
  },
  acting: {
    saying: 'You say it.',
    doing: 'You do it.',
  },
  look: {
    heading: 'What you can see',
    close: 'Close Look',
    nobody: 'Nobody else is in view.',
    people: 'People',
    place: 'Place',
  },
  transcript: {
    heading: 'Transcript',
    empty: 'Nothing has been said or done yet.',
    back: 'Back to the scene',
    rewind: 'Go back to here',
    rewindLabel: 'Go back to here: {{clock}}, {{line}}',
    rewindHint:
      'You can go back to any moment and go on from there. That is for practice: a run in which you went back does not count for a training plan.',
  },
  pause: {
    heading: 'Paused',
    text: 'Nothing moves and nothing counts until you go on.',
    resume: 'Resume',
    transcript: 'Read the transcript',
    rewind: 'Go back to a moment',
    leave: 'Leave this run',
    leaveText: 'No penalty. It is kept so you can pick it up later.',
    settings: 'Settings for this run',
    help: 'Help',
  },
  settings: {
    paceHint: 'Slower or untimed never lowers a score.',
    captionsHint: 'All that is said stands below the picture, and no bubbles on it.',
  },
  leave: {
    heading: 'Leave this run?',
    text: 'There is no penalty. It is kept so you can pick it up later.',
    leave: 'Leave',
    stay: 'Stay',
  },
  ending: {
    continue: 'Continue',
  },
  lesson: {
    heading: 'That’s all there is to it.',
    text: 'Notice. Decide. Act. Every scene works like this one, and you can pause or leave any of them.',
    toCatalogue: 'Go to the scenarios',
  },
  followUp: {
    hint: 'Pick as many as you would do, in the order you would do them. None is an answer too.',
    items: 'What you would do',
    order: 'number {{n}}',
    chosen_one: '{{count}} picked',
    chosen_other: '{{count}} picked',
    none: 'None picked',
    confirm: 'Confirm',
    refused: 'That could not be taken down. Please try again.',
  },
} as const
