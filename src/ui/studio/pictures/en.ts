/** The author's own pictures. */
export default {
  title: 'Pictures of your own',
  text: 'A picture of your own can be laid over the scene, as a small one drawn close. It is drawn anew when you bring it, so that nothing else of the file stays: no place, no name, no camera. Bring only what you may use, and no picture of anybody who has not agreed.',
  bring: 'Bring a picture (PNG, JPEG, WebP)',
  none: 'There are none yet.',
  busy: 'Drawing {{file}} anew …',
  failed: '{{file}} could not be kept. Try again.',
  here: '{{path}} is here. Now put it over a line.',
  refused: {
    'file-too-large': '{{file}} is too large: {{most}} MB at most.',
    'not-a-picture': '{{file}} is no picture in PNG, JPEG or WebP, or is damaged.',
    'too-many-dots': '{{file}} has too many dots: {{most}} million at most.',
    'not-small-enough': '{{file}} could not be made small enough. Cut out what matters, and bring that.',
  },
  gone: 'This picture is not in this browser any more.',
  silent: 'Voices that no line uses any more',
  credit: 'Who made it, and who may use it',
  creditHint: 'For example: “Photo by B. Lee, CC BY 4.0”. It is shown with the scenario.',
  floor: 'Floor line',
  floorAt: '{{percent}} percent of the way down',
  floorHint:
    'Where the feet of people are. Drag the handle at the edge of the picture, or use the up and down arrow keys.',
  size: '{{kilobytes}} kB',
  unused: 'Not shown anywhere yet.',
  uses: 'Shown from:',
  alt: 'What it shows, for who cannot see it',
  put: 'Show it from: {{place}}',
  goToLine: 'To show it, go to the line from which it is seen.',
  remove: 'Remove {{name}}',
  askTitle: 'Remove {{name}}?',
  ask_one:
    'It is shown at {{count}} line. That line then names a picture that is not there; the check says so. You can undo it.',
  ask_other:
    'It is shown at {{count}} lines. Those lines then name a picture that is not there; the check says so. You can undo it.',
} as const
