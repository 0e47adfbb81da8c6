/** Whether the clock waits for speech, and whose: before a scene, in it and in the settings. */
export default {
  legend: 'Wait for speech',
  hint: 'The clock stands while something is being said. The score is the same.',
  ways: { off: 'Off', program: 'Step In reads aloud', reader: 'My screen reader' },
  wayHints: {
    program:
      'Says everything with the voices of this device, one for each person where it can. Words stay on the screen.',
    reader:
      'Step In says nothing. It hands your screen reader one thing after another, and waits as long as each takes at the speed below.',
  },
  rate: 'Speed of speech',
  rateValue: '{{rate}} words a minute',
  noVoice:
    'This device has no voice for this language ({{language}}). What is in it is only written, and the clock waits as long as it would take to say it.',
} as const
